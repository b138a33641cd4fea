package org.yandu.outline.carried;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yandu.document.TextSpan;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.lines.Heading;
import org.yandu.outline.runs.Ground;

/**
 * A speech behind the notice that hands it on: 在……会议上的讲话 alone on its line and 同志们： a few lines below it. The notice may call it in other
 * words, and who spoke may stand between its date and the title.
 */
final class Delivered {

    private static final Pattern TITLE =
            Pattern.compile("(?:#{1,6} ?)?\\S{0,12}在[^。,;:]{4,50}上的?(?:重要)?(?:讲话|致辞|发言|报告|总结)");

    private static final Pattern ADDRESS =
            Pattern.compile("(?:尊敬的|亲爱的|各位)?[^。;\\d]{0,30}(?:同志|同志们|代表|委员|来宾|嘉宾|领导|朋友们?|同学们|老师们|女士们?|先生们?)[:!,]");

    /** Its speaker and the day on which it was given stand above the address. */
    private static final int NEAR = 4;

    private Delivered() {}

    /**
     * @param free whether a line is neither head nor heading
     * @param own key of the title of the text
     */
    static List<Heading> titles(CleanText text, IntPredicate free, String own) {
        int said = IntStream.range(0, text.lines.size())
                .filter(line -> free.test(line) && Ground.isSentence(text, line))
                .findFirst()
                .orElse(text.lines.size());
        return IntStream.range(said, text.lines.size())
                .filter(line -> free.test(line) && isTitle(text, line, own))
                .filter(line -> isAddressed(text, line))
                .mapToObj(line -> Carried.heading(text, line))
                .toList();
    }

    private static boolean isTitle(CleanText text, int line, String own) {
        String words = text.lines.get(line).in(text.folded);
        return TITLE.matcher(words).matches() && !Carried.key(words).equals(own);
    }

    private static boolean isAddressed(CleanText text, int title) {
        for (int line = title + 1; line < Math.min(text.lines.size(), title + 1 + NEAR); line++) {
            TextSpan span = text.lines.get(line);
            if (ADDRESS.matcher(span.in(text.folded)).matches()) {
                return true;
            }
            if (Ground.isSentence(text, line)) {
                return false;
            }
        }
        return false;
    }
}
