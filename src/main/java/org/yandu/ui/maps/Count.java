package org.yandu.ui.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import org.yandu.retrieval.maps.CoOccurrence.Rule;
import org.yandu.retrieval.maps.ThemeMap;
import org.yandu.retrieval.maps.ThemeMap.Row;
import org.yandu.retrieval.maps.TimeLine;
import org.yandu.retrieval.marks.AllMarks;
import org.yandu.retrieval.marks.Themes.Together;
import org.yandu.ui.maps.Answer.Wider;
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

    /** Ways of standing together that can be tried where there is no pair in another; the narrowest first. */
    private static final List<Rule> WIDER = List.of(
            new Rule(Together.OVERLAPPING, 0),
            new Rule(Together.SAME_PARAGRAPH, 0),
            new Rule(Together.NEAR, View.NEAR),
            new Rule(Together.NEAR, View.FAR));

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
        Atlas atlas = atlas(view);
        if (atlas.columns().themes().isEmpty()) {
            return Answer.none(view, "map.empty.no_themes");
        }
        return switch (view.tab()) {
            case TOGETHER -> together(view, charts, atlas);
            case COVERAGE -> coverage(view, charts, atlas);
            default -> themes(view, charts, atlas);
        };
    }

    /** Of one document only its own marks are read: all those of a large library take a second. */
    private Atlas atlas(View view) {
        String document = view.document();
        AllMarks read =
                document == null ? marks.get() : new AllMarks(workspace.store().markRows(document));
        return new Atlas(workspace, workspace.state(), read, view.nested());
    }

    private Answer themes(View view, Charts charts, Atlas atlas) {
        if (atlas.marks(view.document()).isEmpty()) {
            return Answer.none(view, "map.empty.no_marks", everywhere(view));
        }
        ThemeMap map = atlas.themes(view.document(), gauge::isUnwanted);
        LeadsOf leads = new LeadsOf(view);
        return Answer.of(view, charts, drawn -> drawn.themes(map), (row, column) -> leads.themes(map, row, column));
    }

    private Answer together(View view, Charts charts, Atlas atlas) {
        if (!atlas.hasMarks()) {
            return Answer.none(view, "map.empty.no_marks", everywhere(view));
        }
        CoOccurrence found = atlas.together(view.document(), view.rule(), gauge::isUnwanted);
        if (found.most() == 0) {
            return Answer.none(view, "map.empty.no_pairs", wider(view, atlas));
        }
        LeadsOf leads = new LeadsOf(view);
        return Answer.of(
                view,
                charts,
                drawn -> view.narrow() ? drawn.graph(found, view.rule()) : drawn.matrix(found, view.rule()),
                (row, column) -> leads.together(found, row, column));
    }

    /** Marks of the library where one document has none. */
    private List<Wider> everywhere(View view) {
        if (view.document() == null) {
            return List.of();
        }
        int all = atlas(view.of(null)).marks(null).size();
        return all == 0 ? List.of() : List.of(new Wider(view.of(null), all));
    }

    /** By which rules themes do stand together, and in how many pairs. */
    private List<Wider> wider(View view, Atlas atlas) {
        List<View> views = new ArrayList<>();
        for (Rule rule : WIDER) {
            if (!rule.equals(view.rule())) {
                views.add(view.with(rule));
            }
        }
        if (view.document() != null) {
            views.add(view.of(null));
        }
        List<Wider> wider = new ArrayList<>();
        for (View each : views) {
            Atlas of = Objects.equals(each.document(), view.document()) ? atlas : atlas(each);
            int pairs =
                    of.together(each.document(), each.rule(), gauge::isUnwanted).all();
            if (pairs > 0) {
                wider.add(new Wider(each, pairs));
            }
        }
        return wider;
    }

    private Answer coverage(View view, Charts charts, Atlas atlas) {
        ThemeMap map = atlas.themes(view.document(), gauge::isUnwanted);
        List<Row> rows = view.narrow() ? map.gaps() : map.rows();
        if (rows.isEmpty()) {
            return Answer.none(view, "map.empty.no_gaps");
        }
        return Answer.of(
                view,
                charts,
                drawn -> drawn.coverage(map, view.narrow()),
                (row, column) -> LeadsOf.coverage(map, rows, row, column));
    }

    private Answer time(View view, Charts charts, LibraryState library) {
        TimeLine time = Atlas.time(library, view.document(), dates, gauge);
        if (time.axis().columns().isEmpty()) {
            return Answer.none(view, "map.empty.no_dates");
        }
        return Answer.of(view, charts, drawn -> drawn.time(time), (row, column) -> LeadsOf.time(time, row, column));
    }
}
