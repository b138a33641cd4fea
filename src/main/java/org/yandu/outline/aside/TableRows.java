package org.yandu.outline.aside;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.numbers.Marker;
import org.yandu.outline.numbers.MarkerReader;
import org.yandu.outline.numbers.Numeral;

/**
 * Rows of a table that have nothing in their cells: 三、本年度办理结果 between 二、…⇥14 and （一）…⇥9. They count on from the rows above, by which a
 * heading that stands directly below a table is told from them.
 */
public final class TableRows {

    /** Columns of figures and days, as a page sets them: （一）予以公开  2  1  3; 一、初任班  9月2日  120人. */
    private static final Pattern FIGURES = Pattern.compile("(?: +-?(?:[\\d,.]+%?|\\d[^ ,。;:、()]{0,9})){2,}$");

    /** A row is hardly longer. */
    private static final int LONGEST = 120;

    private final CleanText text;
    private final Set<Integer> lines = new HashSet<>();

    /** The number last counted by each numbering since the table began. */
    private final Map<Integer, Integer> counted = new HashMap<>();

    private TableRows(CleanText text) {
        this.text = text;
    }

    /** Indices of the rows of figures, and of the numbered lines without cells that are rows all the same. */
    public static Set<Integer> lines(CleanText text) {
        TableRows rows = new TableRows(text);
        boolean inside = false;
        for (int i = 0; i < text.lines.size(); i++) {
            boolean row = rows.isRow(i);
            if (row && rows.hasFigures(i) && (rows.isRow(i - 1) || rows.isRow(i + 1))) {
                rows.lines.add(i);
            }
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
        return line >= 0 && line < text.lines.size() && (hasCells(line) || hasFigures(line));
    }

    private boolean hasCells(int line) {
        TextSpan span = text.lines.get(line);
        for (int i = span.start(); i < span.end(); i++) {
            if (text.folded.charAt(i) == '\t') {
                return true;
            }
        }
        return false;
    }

    private boolean hasFigures(int line) {
        TextSpan span = text.lines.get(line);
        if (span.length() > LONGEST) {
            return false;
        }
        int cell = span.end();
        while (cell > span.start() && text.folded.charAt(cell - 1) != ' ') {
            cell--;
        }
        char first = text.folded.charAt(cell);
        return cell > span.start()
                && (first == '-' || first >= '0' && first <= '9')
                && FIGURES.matcher(text.folded).region(span.start(), span.end()).find();
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
