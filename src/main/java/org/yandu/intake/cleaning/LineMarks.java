package org.yandu.intake.cleaning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.outline.numbers.Numeral;

/** Which lines begin like an item, and which of them only because a number, or a word like one, was the first to find no more room above. */
final class LineMarks {

    private static final Pattern MARKED = Pattern.compile(
            "^(?:[\\[(]?[一二三四五六七八九十百]{1,4}[\\])、.,]|[\\[(]?\\d{1,3}[\\]).、](?!\\d)|[\\[(][a-z\\d]{1,3}[\\])]|第[一二三四五六七八九十百零\\d]{1,5}[编章节条款部分]"
                    + "|[①-⑳⑴-⑽]|[-*•·●■◆#>|]|图\\d|表\\d|附(?:件|录|表)|注:|[一二三四五六七八九十][是要]|问:|答:"
                    + "|(?i:[a-z]|[ivx]{1,5})[.)]\\s|(?i:chapter|section|article|part|figure|table|annex) [\\divx]+\\b)");

    private static final Pattern NUMBER = Pattern.compile("^([\\[(]?)([一二三四五六七八九十百]{1,4}|\\d{1,3})([\\])、.,])(?!\\d)");

    /** A number that another note, or the rest of the sentence, follows at once is no item's: [4]。 */
    private static final String GOES_ON = "。，；、";

    /** Where a line or two are missing, or a number was miscounted, an item is still near its sister. */
    private static final int NEAR = 2;

    private static final byte UNKNOWN = -1;

    /** How a number is written, without its value. */
    private record Form(String open, boolean arabic, String close) {}

    private record Numbered(Form form, int value) {}

    private final List<Line> lines;

    /** As far as anybody asked: the same line is asked for again and again. */
    private final byte[] marked;

    private @Nullable Map<Form, Map<Integer, Integer>> numbers;

    LineMarks(List<Line> lines) {
        this.lines = lines;
        this.marked = new byte[lines.size()];
        Arrays.fill(marked, UNKNOWN);
    }

    /** Whether a line begins like an item. */
    boolean isMarked(int i) {
        if (marked[i] == UNKNOWN) {
            marked[i] = (byte) (MARKED.matcher(lines.get(i).folded()).lookingAt() ? 1 : 0);
        }
        return marked[i] == 1;
    }

    /**
     * Whether it may be an item below a line that is full and ends in the midst of a sentence. 百分之 and below it 百，, 截至第 and below it
     * 3、4季度 are none: nowhere does a line begin with a number next to that one, and an item has a sister unless it is the first.
     */
    boolean isItem(int i) {
        if (!isMarked(i)) {
            return false;
        }
        String folded = lines.get(i).folded();
        String words = lines.get(i).words();
        if (folded.charAt(0) == '-') {
            return !(words.length() > 1
                    && LineChars.isDigit(words.charAt(1))
                    && i > 0
                    && endsWithDigit(lines.get(i - 1).words()));
        }
        Matcher m = NUMBER.matcher(folded);
        if (!m.find()) {
            return true;
        }
        boolean bracket = ")]".contains(m.group(3));
        if (bracket && m.end() < words.length() && GOES_ON.indexOf(words.charAt(m.end())) >= 0) {
            return false;
        }
        Numbered own = numbered(m);
        return own.value() == 1 || hasSister(own);
    }

    private static boolean endsWithDigit(String words) {
        return LineChars.isDigit(words.charAt(words.length() - 1));
    }

    private boolean hasSister(Numbered own) {
        Map<Integer, Integer> same = numbers().getOrDefault(own.form(), Map.of());
        int near = 0;
        for (int value = own.value() - NEAR; value <= own.value() + NEAR; value++) {
            near += same.getOrDefault(value, 0);
        }
        // It was counted itself.
        return near > 1;
    }

    private Map<Form, Map<Integer, Integer>> numbers() {
        Map<Form, Map<Integer, Integer>> all = numbers;
        if (all == null) {
            all = new HashMap<>();
            for (Line line : lines) {
                Matcher m = NUMBER.matcher(line.folded());
                if (m.find()) {
                    Numbered each = numbered(m);
                    all.computeIfAbsent(each.form(), form -> new HashMap<>()).merge(each.value(), 1, Integer::sum);
                }
            }
            numbers = all;
        }
        return all;
    }

    private static Numbered numbered(Matcher m) {
        String number = m.group(2);
        boolean arabic = LineChars.isDigit(number.charAt(0));
        return new Numbered(new Form(m.group(1), arabic, m.group(3)), Numeral.read(number));
    }
}
