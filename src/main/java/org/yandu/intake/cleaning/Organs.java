package org.yandu.intake.cleaning;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.yandu.document.Folding;

/** How the names of organs look that issue papers, in folded letters. */
final class Organs {

    /** One name: an organ at the end of a signature or the beginning of a title. */
    static final String NAME =
            "[^\\s:,。;《、]{2,40}?(?:人民政府|政府|公所|委员会|办公厅|办公室|党委|市委|省委|区委|县委|国务院|中央|部|厅|局|院|法院|检察院|常委会|代表大会|委|领导小组|联席会议|指挥部|联合会|总工会|党校|署|处|总处|(?<!主)办|党组|工委|管委会|办事处|总队|支队|调查队|大队)";

    /** One or several that act together. */
    static final String NAMES = NAME + "(?:(?:\\s+|、)" + NAME + ")*";

    private static final Pattern ONE = Pattern.compile(NAME);

    private static final Pattern GAP = Pattern.compile("[\\s\\u3000]+|、");

    /** Several that stand beside each other, with 、 between them; anything else as it is. */
    static String listed(String words) {
        String[] names = GAP.split(words.strip());
        boolean all = names.length > 1
                && Arrays.stream(names)
                        .allMatch(name -> ONE.matcher(Folding.inPlace(name)).matches());
        return all ? String.join("、", names) : words.strip();
    }

    /** Whether folded words are the name of one and nothing else. */
    static boolean isOne(String folded) {
        return ONE.matcher(folded).matches();
    }

    private Organs() {}
}
