package org.yandu.ui.outline;

import java.util.List;
import org.yandu.ui.outline.OrderModel.Kind;
import org.yandu.ui.outline.OrderModel.Row;

/**
 * Where rows of the order may be put. A paragraph goes anywhere; a heading takes along what is listed under it and goes between
 * sections only, for in the midst of one it would take the rest of its paragraphs. A gap is named by the row below it.
 */
final class OrderMoves {

    private OrderMoves() {}

    static boolean isMovable(List<Row> rows, int at) {
        return at >= 0 && at < rows.size() && rows.get(at).kind() != Kind.REST;
    }

    /** Behind a row and what goes with it. */
    static int end(List<Row> rows, int at) {
        return rows.get(at).kind() == Kind.HEADING ? next(rows, at + 1) : at + 1;
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
        return over < at ? Math.max(first(rows), previous(rows, over)) : next(rows, over);
    }

    /** One step up: over the row above, or over the section above. */
    static int above(List<Row> rows, int at) {
        return at == 0 ? at : gap(rows, at, at - 1);
    }

    static int below(List<Row> rows, int at) {
        int end = end(rows, at);
        return end == rows.size() ? at : gap(rows, at, end + 1);
    }

    /** The next heading from a row on, or where the rest begins. */
    private static int next(List<Row> rows, int from) {
        int at = from;
        while (at < rows.size() && rows.get(at).kind() == Kind.PARAGRAPH) {
            at++;
        }
        if (at < rows.size()) {
            return at;
        }
        // Held within the rest, which no heading may head.
        return rest(rows);
    }

    private static int previous(List<Row> rows, int from) {
        int at = Math.min(from, rows.size() - 1);
        while (at > 0 && rows.get(at).kind() == Kind.PARAGRAPH) {
            at--;
        }
        return at;
    }

    /** What leads to the first heading stays before all of them. */
    private static int first(List<Row> rows) {
        return next(rows, 0);
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
