package org.yandu.exchange.charts;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.yandu.retrieval.maps.ThemeMap.Cell;
import org.yandu.retrieval.maps.ThemeMap.Row;
import org.yandu.retrieval.maps.ThemeMap.Where;

/** What rows are called. */
final class Titles {

    private Titles() {}

    /** What titles may take of the room a chart has, and the least they have, in px. */
    private static final double MOST = 0.42;

    private static final double LEAST = 180;

    private static final double BEHIND = 12;

    /**
     * Room for them: as the longest wants it, unless it wants too much. What is cut then is said where the mouse rests.
     *
     * @param indent before a title, in px
     */
    static double width(List<Row> rows, Style style, ToDoubleFunction<Row> indent) {
        double longest = rows.stream()
                .mapToDouble(row ->
                        indent.applyAsDouble(row) + style.measure().width(of(row.where(), style), Sketch.USUAL, false))
                .max()
                .orElse(0);
        return Math.clamp(Math.ceil(longest) + BEHIND, LEAST, Math.max(LEAST, style.room() * MOST));
    }

    static String of(Where where, Style style) {
        return where.title().isEmpty() ? style.say("map.before_headings") : where.title();
    }

    /** Passages and share; a passage that began in the section before and reaches into this one has no number here. */
    static String figures(Row row, Cell cell, Style style) {
        String share = style.percent(row.share(cell));
        return cell.passages() == 0
                ? style.say("map.cell.carried", share)
                : style.say("map.cell", cell.passages(), share);
    }

    /** With how long it is, and whether anything is marked. */
    static String says(Row row, Style style) {
        String title = of(row.where(), style);
        return row.whole().isEmpty()
                ? style.say("map.row.says.none", title, row.characters())
                : style.say(
                        "map.row.says",
                        title,
                        row.characters(),
                        row.whole().passages(),
                        style.percent(row.share(row.whole())));
    }
}
