package org.yandu.exchange.charts;

import org.yandu.retrieval.maps.ThemeMap.Row;
import org.yandu.retrieval.maps.ThemeMap.Where;

/** What rows are called. */
final class Titles {

    private Titles() {}

    static String of(Where where, Style style) {
        return where.title().isEmpty() ? style.say("map.before_headings") : where.title();
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
