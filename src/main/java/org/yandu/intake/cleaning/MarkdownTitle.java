package org.yandu.intake.cleaning;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The title of a text in Markdown: the one heading of the highest level, above all others and at the head. Where there are several,
 * they are its chapters; a line with # far below is somebody else's remark.
 */
final class MarkdownTitle {

    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+\\S");

    private static final Pattern HIGHEST = Pattern.compile("^#\\s+\\S");

    /** Lines above it, such as a date or whose paper it is. */
    private static final int ABOVE = 3;

    private MarkdownTitle() {}

    /** @return index of its line; -1 when no line is marked so */
    static int at(List<Line> lines) {
        int[] marked = IntStream.range(0, lines.size())
                .filter(i -> HEADING.matcher(lines.get(i).folded()).find())
                .toArray();
        boolean one = marked.length > 0
                && IntStream.of(marked)
                                .filter(i ->
                                        HIGHEST.matcher(lines.get(i).folded()).find())
                                .count()
                        == 1
                && HIGHEST.matcher(lines.get(marked[0]).folded()).find();
        return one && marked[0] <= ABOVE ? marked[0] : -1;
    }
}
