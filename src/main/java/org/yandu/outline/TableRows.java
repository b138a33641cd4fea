package org.yandu.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;

/**
 * Rows of a table that have nothing in their cells: 三、本年度办理结果 between 二、…⇥14 and （一）…⇥9. They count on from the rows above, by which a
 * heading that stands directly below a table is told from them.
 */
final class TableRows {

    /** Two cells make a row. */
    private static final int TABS = 1;

    private final CleanText text;
    private final Set<Integer> lines = new HashSet<>();

    /** The number last counted by each numbering since the table began. */
    private final Map<Integer, Integer> counted = new HashMap<>();

    private TableRows(CleanText text) {
        this.text = text;
    }

    /** Indices of the numbered lines without cells that are rows all the same. */
    static Set<Integer> lines(CleanText text) {
        TableRows rows = new TableRows(text);
        boolean inside = false;
        for (int i = 0; i < text.lines.size(); i++) {
            boolean row = rows.isRow(i);
            if (!row && inside && rows.goesOn(i)) {
                rows.lines.add(i);
                row = true;
            }
            if (!row) {
                rows.counted.clear();
            } else {
                rows.count(i);
            }
            inside = row;
        }
        return rows.lines;
    }

    private boolean isRow(int line) {
        TextSpan span = text.lines.get(line);
        int tabs = 0;
        for (int i = span.start(); i < span.end() && tabs < TABS; i++) {
            tabs += text.folded.charAt(i) == '\t' ? 1 : 0;
        }
        return tabs >= TABS;
    }

    /** A number that follows that of a row above, with another row below it. */
    private boolean goesOn(int line) {
        @Nullable Marker marker = marker(line);
        return marker != null
                && line + 1 < text.lines.size()
                && isRow(line + 1)
                && counted.getOrDefault(marker.rank(), Numeral.UNREADABLE) > 0
                && counted.getOrDefault(marker.rank(), Numeral.UNREADABLE) + 1 == marker.ordinal();
    }

    private void count(int line) {
        @Nullable Marker marker = marker(line);
        if (marker != null && marker.ordinal() != Numeral.UNREADABLE) {
            counted.put(marker.rank(), marker.ordinal());
        }
    }

    private @Nullable Marker marker(int line) {
        TextSpan span = text.lines.get(line);
        return MarkerReader.read(text.folded, span.start(), span.end());
    }
}
