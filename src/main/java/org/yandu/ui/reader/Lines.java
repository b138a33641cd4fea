package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;

/** The lines of a text as they are shown: joined where only the layout broke them, cut where the order of reading jumps. */
final class Lines {

    private Lines() {}

    /** @param stretches all of the text, in the order it is read in */
    static List<TextSpan> of(DocumentVersion version, List<TextSpan> stretches) {
        NavigableSet<Integer> borders = new TreeSet<>();
        stretches.forEach(stretch -> borders.add(stretch.start()));
        List<TextSpan> lines = new ArrayList<>();
        version.readingLines().forEach(line -> cut(line, borders, lines));
        return lines;
    }

    private static void cut(TextSpan line, NavigableSet<Integer> borders, List<TextSpan> lines) {
        int from = line.start();
        if (!line.isEmpty()) {
            for (int border : borders.subSet(line.start(), false, line.end(), false)) {
                lines.add(new TextSpan(from, border));
                from = border;
            }
        }
        lines.add(new TextSpan(from, line.end()));
    }
}
