package org.yandu.outline.finding;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.numbers.Marker;
import org.yandu.outline.numbers.MarkerReader;
import org.yandu.outline.numbers.Numeral;

/** Texts that were cut from others and begin with one of their headings, which stands where else the title does. */
final class Excerpts {

    /** A title has one sign, its sections have two or more; 2 the number. */
    private static final Pattern SECTION_MARK = Pattern.compile("(#{2,6}) +([" + Numeral.CHINESE
            + "]{1,3}(?:[、.]| *$)|\\d{1,2}(?:[、.]| *$)|[(第][" + Numeral.CHINESE + "\\d])?");

    /** ## 开场 heads a section; ## 关于产业发展情况的报告 is what all of it is called. */
    private static final int NAME = 8;

    private Excerpts() {}

    /** ## 三 and ## 开场 in the first line, where others of this depth follow and none is higher. */
    static boolean isSection(CleanText text, TextSpan line) {
        Matcher first = SECTION_MARK.matcher(text.folded).region(line.start(), line.end());
        if (!first.lookingAt()) {
            return false;
        }
        boolean numbered = first.group(2) != null;
        if (!numbered && line.end() - first.end() > NAME) {
            return false;
        }
        int others = 0;
        for (TextSpan other : text.lines) {
            Matcher mark = SECTION_MARK.matcher(text.folded).region(other.start(), other.end());
            if (other.start() > line.start() && mark.lookingAt()) {
                boolean alike = (mark.group(2) != null) == numbered;
                if (mark.group(1).length() < first.group(1).length() || (!alike && !numbered)) {
                    return false;
                }
                others += mark.group(1).length() == first.group(1).length() && alike ? 1 : 0;
            }
        }
        return others > 0;
    }

    /**
     * （一）加强政治建设 in the place of the title, above 1. or before （二）.
     *
     * @param titles the lines of what is taken for the title
     * @param found in text order; the first is added to it
     */
    static void begin(CleanText text, Shapes shapes, Set<Integer> titles, List<Candidate> found) {
        if (titles.size() != 1 || found.isEmpty()) {
            return;
        }
        int index = titles.iterator().next();
        TextSpan line = text.lines.get(index);
        @Nullable Marker marker = MarkerReader.read(text.folded, line.start(), line.end());
        if (marker == null || !marker.solid() || !mayBegin(marker, index)) {
            return;
        }
        int second = marker.ordinal() + 1;
        Candidate title = shapes.shape(marker, index, line.end(), false, false);
        Candidate next = found.getFirst();
        boolean below = index == 0
                && next.line() == 1
                && next.rank() > title.rank()
                && next.marker().ordinal() == 1;
        boolean goesOn = found.stream()
                .filter(each -> each.rank() == title.rank() && !each.inside())
                .findFirst()
                .filter(each -> each.marker().ordinal() == second)
                .isPresent();
        if (title.form() == Candidate.Form.LINE && (below || goesOn)) {
            found.addFirst(title);
        }
    }

    /** What a page has above 1.1 is its menu; 一、 there is in the first line. */
    private static boolean mayBegin(Marker marker, int line) {
        return switch (marker.style()) {
            case HAN, HAN_BRACKET -> line == 0;
            case DECIMAL -> marker.ordinal() == 1;
            default -> false;
        };
    }
}
