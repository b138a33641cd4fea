package org.yandu.intake.web;

import java.util.List;
import org.jsoup.nodes.Element;

/** Tells a table of figures from one that only places the parts of a page. */
final class WebTables {

    /** A cell this long that holds most of the table is an article in a frame. */
    private static final int LONG = 300;

    private static final double MOST = 0.6;

    private WebTables() {}

    static boolean isReal(Element table) {
        if (table.attr("role").equals("presentation")
                || table.selectFirst("table table, h1, h2, h3, h4, h5, h6, form, nav, article") != null) {
            return false;
        }
        int rows = 0;
        int columns = 0;
        int all = 0;
        int longest = 0;
        for (Element row : table.select("tr")) {
            List<Element> cells =
                    row.children().stream().filter(WebTables::isCell).toList();
            rows += cells.isEmpty() ? 0 : 1;
            columns = Math.max(columns, cells.size());
            for (Element cell : cells) {
                int length = cell.text().length();
                all += length;
                longest = Math.max(longest, length);
            }
        }
        return rows > 1 && columns > 1 && !(longest > LONG && longest > all * MOST);
    }

    static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }
}
