package org.yandu.exchange.charts;

import org.yandu.retrieval.maps.ThemeMap.Cell;
import org.yandu.retrieval.maps.ThemeMap.Row;
import org.yandu.retrieval.maps.ThemeMap.Where;

/** What rows are called. */
final class Titles {

    private Titles() {}

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
