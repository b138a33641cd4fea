package org.yandu.ui.outline;

import java.util.List;
import org.yandu.ui.outline.OrderModel.Kind;
import org.yandu.ui.outline.OrderModel.Row;

/**
 * Where rows of the order may be put. A paragraph goes anywhere; a heading takes along what is listed under it, lower
 * headings too, and goes between sections of its level or a higher one only, for in the midst of one it would take the rest of its paragraphs. A gap is named by the row below it.
 */
final class OrderMoves {

    private OrderMoves() {}

    static boolean isMovable(List<Row> rows, int at) {
        return at >= 0 && at < rows.size() && rows.get(at).kind() != Kind.REST;
    }

    /** Behind a row and what goes with it. */
    static int end(List<Row> rows, int at) {
        return rows.get(at).kind() == Kind.HEADING
                ? next(rows, at + 1, rows.get(at).level())
                : at + 1;
    }

    /** The gap that a row held over one would fall into: its own place when it cannot go there. */
    static int gap(List<Row> rows, int at, int over) {
        if (rows.get(at).kind() != Kind.HEADING) {
            return over;
        }
        int end = end(rows, at);
        if (over >= at && over <= end) {
            return at;
        }
        // Upwards before the section it is held over, downwards behind it.
        int level = rows.get(at).level();
        return over < at ? Math.max(first(rows), previous(rows, over, level)) : next(rows, over, level);
    }

    /** One step up: over the row above, or over the section above. */
    static int above(List<Row> rows, int at) {
        return at == 0 ? at : gap(rows, at, at - 1);
    }

    static int below(List<Row> rows, int at) {
        int end = end(rows, at);
        return end == rows.size() ? at : gap(rows, at, end + 1);
    }

    /** The next heading from a row on that stands no lower than a level, or where the rest begins. */
    private static int next(List<Row> rows, int from, int level) {
        int at = from;
        while (at < rows.size() && isWithin(rows.get(at), level)) {
            at++;
        }
        if (at < rows.size()) {
            return at;
        }
        // Held within the rest, which no heading may head.
        return rest(rows);
    }

    /** Whether a row belongs to a section of that level: its paragraphs and its lower headings. */
    private static boolean isWithin(Row row, int level) {
        return row.kind() == Kind.PARAGRAPH || (row.kind() == Kind.HEADING && row.level() > level);
    }

    private static int previous(List<Row> rows, int from, int level) {
        int at = Math.min(from, rows.size() - 1);
        while (at > 0 && isWithin(rows.get(at), level)) {
            at--;
        }
        return at;
    }

    /** What leads to the first heading stays before all of them. */
    private static int first(List<Row> rows) {
        return next(rows, 0, Integer.MAX_VALUE);
    }

    private static int rest(List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).kind() == Kind.REST) {
                return i;
            }
        }
        return rows.size();
    }
}
