package org.yandu.exchange.charts;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yandu.exchange.drawing.Drawing;
import org.yandu.retrieval.maps.CoOccurrence;
import org.yandu.retrieval.maps.ThemeMap;
import org.yandu.retrieval.maps.TimeLine;
import org.yandu.retrieval.marks.Themes.Together;

/**
 * Every map as a drawing, under a title that says what it is of.
 *
 * @param document title of the document; {@code null} for the library
 */
public record Charts(Style style, @Nullable String document) {

    public String title(String key) {
        String of = document == null ? style.say("map.of.library") : document;
        return style.say(key) + " · " + of;
    }

    public Drawing themes(ThemeMap map) {
        return ThemeMapChart.draw(map, title("map.tab.themes"), style);
    }

    /** @param onlyGaps whether only what is not marked at all is shown */
    public Drawing coverage(ThemeMap map, boolean onlyGaps) {
        return CoverageChart.draw(map, onlyGaps ? map.gaps() : map.rows(), title("map.tab.coverage"), style);
    }

    public Drawing matrix(CoOccurrence found, CoOccurrence.Rule rule) {
        return MatrixChart.draw(found, title("map.tab.together"), note("map.matrix.note", rule), style);
    }

    public Drawing graph(CoOccurrence found, CoOccurrence.Rule rule) {
        return GraphChart.draw(found, title("map.tab.together"), note("map.graph.note", rule), style);
    }

    public Drawing time(TimeLine time) {
        return TimeChart.draw(time, title("map.tab.time"), style);
    }

    /** How pairs are counted, said in full. */
    private String note(String key, CoOccurrence.Rule rule) {
        String together = "map.rule." + rule.together().name().toLowerCase(Locale.ROOT);
        String how = rule.together() == Together.NEAR ? style.say(together, rule.distance()) : style.say(together);
        return style.say(key, how);
    }
}
