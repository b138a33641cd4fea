package org.yandu.retrieval.marks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.marks.Themes.Role;
import org.yandu.retrieval.marks.Themes.Together;
import org.yandu.workspace.MarkRow;

/** Looks which marks of one text stand together with those of other themes. */
final class Company {

    private final Themes themes;
    private final List<Wanted> wanted;
    private final Function<String, int[]> paragraphs;

    /** A theme with those that count as it. */
    private record Wanted(Role role, Set<String> codes) {

        boolean isOn(MarkRow mark) {
            for (String code : mark.codes()) {
                if (codes.contains(code)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * @param family a theme's id with those of all themes below it
     * @param paragraphs where the paragraphs of a version begin, in code points
     */
    Company(Themes themes, Function<String, Set<String>> family, Function<String, int[]> paragraphs) {
        this.themes = themes;
        this.paragraphs = paragraphs;
        this.wanted = themes.terms().stream()
                .map(term -> new Wanted(
                        term.role(), term.withSubthemes() ? family.apply(term.codeId()) : Set.of(term.codeId())))
                .toList();
    }

    /**
     * Those that are asked for.
     *
     * @param text all marks of one version, by place
     */
    List<MarkRow> of(List<MarkRow> text) {
        if (wanted.isEmpty()) {
            return text;
        }
        if (themes.together() == Together.SAME) {
            return text.stream().filter(this::isAlone).toList();
        }
        Map<Wanted, Stretches> where = new HashMap<>();
        for (Wanted each : wanted) {
            if (each.role() != Role.ANY) {
                where.put(
                        each,
                        new Stretches(text.stream()
                                .filter(each::isOn)
                                .map(MarkRow::span)
                                .toList()));
            }
        }
        List<MarkRow> found = new ArrayList<>();
        for (MarkRow mark : text) {
            if (isCandidate(mark) && isAmong(mark, where)) {
                found.add(mark);
            }
        }
        return found;
    }

    private boolean isAlone(MarkRow mark) {
        boolean any = false;
        boolean anyWanted = false;
        for (Wanted each : wanted) {
            boolean on = each.isOn(mark);
            switch (each.role()) {
                case ANY -> {
                    anyWanted = true;
                    any |= on;
                }
                case ALL -> {
                    if (!on) {
                        return false;
                    }
                }
                case NONE -> {
                    if (on) {
                        return false;
                    }
                }
            }
        }
        return any || !anyWanted;
    }

    /** Of two themes that must stand together both sides are found; where only themes are unwanted, anything else is. */
    private boolean isCandidate(MarkRow mark) {
        boolean onlyUnwanted = true;
        boolean any = false;
        boolean anyWanted = false;
        boolean all = false;
        for (Wanted each : wanted) {
            onlyUnwanted &= each.role() == Role.NONE;
            anyWanted |= each.role() == Role.ANY;
            any |= each.role() == Role.ANY && each.isOn(mark);
            all |= each.role() == Role.ALL && each.isOn(mark);
        }
        return onlyUnwanted || (anyWanted ? any : all);
    }

    private boolean isAmong(MarkRow mark, Map<Wanted, Stretches> where) {
        TextSpan around = around(mark);
        return where.entrySet().stream()
                .allMatch(each -> each.getValue().meet(around) == (each.getKey().role() == Role.ALL));
    }

    private TextSpan around(MarkRow mark) {
        TextSpan span = mark.span();
        return switch (themes.together()) {
            case SAME, OVERLAPPING -> span;
            // One more: what begins right after so many characters still has so many between.
            case NEAR ->
                new TextSpan(Math.max(0, span.start() - themes.distance() - 1), span.end() + themes.distance() + 1);
            case SAME_PARAGRAPH -> paragraphsOf(mark);
        };
    }

    private TextSpan paragraphsOf(MarkRow mark) {
        int[] starts = paragraphs.apply(mark.versionId());
        int first = at(starts, mark.span().start());
        int last = at(starts, mark.span().end() - 1);
        return new TextSpan(starts[first], last + 1 < starts.length ? starts[last + 1] : Integer.MAX_VALUE);
    }

    private static int at(int[] starts, int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found < 0 ? -found - 2 : found;
    }
}
