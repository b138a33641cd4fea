package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Noise;
import org.yandu.document.Paragraph;
import org.yandu.document.TextSpan;

/** The lines of a text as they are shown: joined where only the layout broke them, cut where the order of reading jumps. */
final class Lines {

    private Lines() {}

    /** @param stretches all of the text, in the order it is read in */
    static List<TextSpan> of(DocumentVersion version, List<TextSpan> stretches) {
        Set<Integer> broken = brokenByLayout(version);
        NavigableSet<Integer> borders = new TreeSet<>();
        stretches.forEach(stretch -> borders.add(stretch.start()));
        List<TextSpan> lines = new ArrayList<>();
        int from = 0;
        for (Paragraph paragraph : version.paragraphs()) {
            int end = paragraph.span().end();
            if (!broken.contains(end)) {
                cut(new TextSpan(from, end), borders, lines);
                from = end + 1;
            }
        }
        if (from < version.text().length()) {
            cut(new TextSpan(from, version.text().length()), borders, lines);
        }
        return lines;
    }

    /** Line ends that are no more than spacing. */
    private static Set<Integer> brokenByLayout(DocumentVersion version) {
        Set<Integer> ends = new HashSet<>();
        for (Noise noise : version.noise()) {
            if (noise.kind() == Noise.Kind.SPACING) {
                for (int i = noise.span().start(); i < noise.span().end(); i++) {
                    if (version.text().charAt(i) == '\n') {
                        ends.add(i);
                    }
                }
            }
        }
        return ends;
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
