package org.yandu.ui.maps;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Document;
import org.yandu.exchange.charts.Charts;
import org.yandu.exchange.charts.Style;
import org.yandu.retrieval.Gauge;
import org.yandu.retrieval.dates.DateMention;
import org.yandu.retrieval.maps.Atlas;
import org.yandu.retrieval.maps.CoOccurrence;
import org.yandu.retrieval.maps.ThemeMap;
import org.yandu.retrieval.maps.ThemeMap.Row;
import org.yandu.retrieval.maps.TimeLine;
import org.yandu.retrieval.marks.AllMarks;
import org.yandu.ui.maps.View.Tab;
import org.yandu.workspace.LibraryState;
import org.yandu.workspace.Workspace;

/**
 * Counts and draws what is looked at; for any thread.
 *
 * @param marks all of the library
 * @param dates that a document names
 * @param gauge of whoever waits
 */
record Count(
        Workspace workspace,
        Supplier<AllMarks> marks,
        Style style,
        Function<Document, List<DateMention>> dates,
        Gauge gauge) {

    Answer of(View view) {
        LibraryState library = workspace.state();
        if (library.documents().isEmpty()) {
            return Answer.none(view, "map.empty.no_documents");
        }
        String document = view.document();
        @Nullable
        String title = document == null
                ? null
                : library.document(document).map(Document::title).orElse(null);
        if (document != null && title == null) {
            return Answer.none(view, "map.empty.no_document");
        }
        Charts charts = new Charts(style, title);
        if (view.tab() == Tab.TIME) {
            return time(view, charts, library);
        }
        Atlas atlas = new Atlas(workspace, library, marks.get(), view.nested());
        if (atlas.columns().themes().isEmpty()) {
            return Answer.none(view, "map.empty.no_themes");
        }
        return switch (view.tab()) {
            case TOGETHER -> together(view, charts, atlas);
            case COVERAGE -> coverage(view, charts, atlas);
            default -> themes(view, charts, atlas);
        };
    }

    private Answer themes(View view, Charts charts, Atlas atlas) {
        if (atlas.marks(view.document()).isEmpty()) {
            return Answer.none(view, "map.empty.no_marks");
        }
        ThemeMap map = atlas.themes(view.document(), gauge::isUnwanted);
        LeadsOf leads = new LeadsOf(view);
        return new Answer(view, charts.themes(map), "", (row, column) -> leads.themes(map, row, column));
    }

    private Answer together(View view, Charts charts, Atlas atlas) {
        if (!atlas.hasMarks()) {
            return Answer.none(view, "map.empty.no_marks");
        }
        CoOccurrence found = atlas.together(view.document(), view.rule(), gauge::isUnwanted);
        if (found.most() == 0) {
            return Answer.none(view, "map.empty.no_pairs");
        }
        LeadsOf leads = new LeadsOf(view);
        return new Answer(
                view,
                view.narrow() ? charts.graph(found, view.rule()) : charts.matrix(found, view.rule()),
                "",
                (row, column) -> leads.together(found, row, column));
    }

    private Answer coverage(View view, Charts charts, Atlas atlas) {
        ThemeMap map = atlas.themes(view.document(), gauge::isUnwanted);
        List<Row> rows = view.narrow() ? map.gaps() : map.rows();
        if (rows.isEmpty()) {
            return Answer.none(view, "map.empty.no_gaps");
        }
        return new Answer(
                view,
                charts.coverage(map, view.narrow()),
                "",
                (row, column) -> LeadsOf.coverage(map, rows, row, column));
    }

    private Answer time(View view, Charts charts, LibraryState library) {
        TimeLine time = Atlas.time(library, view.document(), dates, gauge);
        if (time.axis().columns().isEmpty()) {
            return Answer.none(view, "map.empty.no_dates");
        }
        return new Answer(view, charts.time(time), "", (row, column) -> LeadsOf.time(time, row, column));
    }
}
