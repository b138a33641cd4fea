package org.yandu.ui.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.maps.CoOccurrence;
import org.yandu.retrieval.maps.ThemeMap;
import org.yandu.retrieval.maps.ThemeMap.Row;
import org.yandu.retrieval.maps.TimeLine;
import org.yandu.retrieval.marks.Retrieval;
import org.yandu.retrieval.marks.Themes;
import org.yandu.retrieval.marks.Themes.Role;
import org.yandu.retrieval.marks.Themes.Term;
import org.yandu.retrieval.marks.Themes.Together;

/** Where the cells of each kind of map lead. */
record LeadsOf(View view) {

    Lead themes(ThemeMap map, int row, int column) {
        @Nullable Code theme = column < 1 ? null : map.themes().get(column - 1);
        if (row < 0) {
            boolean silent = theme != null && map.silent().contains(theme);
            return silent && theme != null ? new Lead.Suggested(theme.id()) : passages(theme, view.document(), null);
        }
        Row there = map.rows().get(row);
        boolean empty =
                column < 0 || (theme == null ? there.whole() : there.cells().get(column - 1)).passages() == 0;
        if (empty || there.where().depth() > 0 && there.where().section() == null) {
            return into(there);
        }
        return passages(theme, there.where().documentId(), there.where().section());
    }

    /** A section leads into the text, a document to its own map. */
    static Lead into(Row row) {
        return row.where().depth() == 0
                ? new Lead.Into(row.where().documentId())
                : new Lead.Place(row.where().documentId(), row.where().span());
    }

    private Lead passages(@Nullable Code theme, @Nullable String document, @Nullable String section) {
        Themes themes =
                theme == null ? Themes.ALL : new Themes(List.of(term(theme, Role.ANY)), Together.OVERLAPPING, 0);
        return question(themes, document, section);
    }

    private Term term(Code code, Role role) {
        return new Term(code.id(), view.nested(), role);
    }

    private static Lead question(Themes themes, @Nullable String document, @Nullable String section) {
        return new Lead.Passages(new Retrieval(
                themes,
                new Retrieval.Scope(document == null ? List.of() : List.of(document), section),
                Retrieval.Made.ALL,
                Set.of(),
                ""));
    }

    Lead together(CoOccurrence found, int row, int column) {
        if (row < 0 || column < 0 || row == column) {
            return passages(found.themes().get(Math.max(row, column)), view.document(), null);
        }
        if (found.pairs(row, column) == 0) {
            return Lead.NOWHERE;
        }
        List<Term> both = List.of(
                term(found.themes().get(row), Role.ALL), term(found.themes().get(column), Role.ALL));
        return question(new Themes(both, view.rule().together(), view.rule().distance()), view.document(), null);
    }

    static Lead time(TimeLine time, int row, int column) {
        if (column < 0) {
            return new Lead.Place(time.rows().get(row).document().id(), new TextSpan(0, 0));
        }
        List<Lead.Named> named = new ArrayList<>();
        for (TimeLine.Row each : row < 0 ? time.rows() : List.of(time.rows().get(row))) {
            time.in(each, column)
                    .forEach(date -> named.add(
                            new Lead.Named(each.document().id(), each.document().title(), date)));
        }
        return named.isEmpty() ? Lead.NOWHERE : new Lead.Dates(named);
    }

    /** The themes without a passage stand above the rows. */
    static Lead coverage(ThemeMap map, List<Row> rows, int row, int column) {
        if (row >= 0) {
            return into(rows.get(row));
        }
        return column < 0
                ? Lead.NOWHERE
                : new Lead.Suggested(map.silent().get(column).id());
    }
}
