package org.yandu.ui.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yandu.document.Folding;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.wording.Shared;
import org.yandu.ui.parts.DiffRun;
import org.yandu.ui.wording.SharedModel.Far;
import org.yandu.ui.wording.SharedModel.Row;
import org.yandu.ui.wording.SharedModel.Side;

/** What one text shares with others, each formula once with all its places. */
final class Formulas {

    private final Teller own;
    private final Map<String, Found> found = new LinkedHashMap<>();

    /** A place in another text, before it is known how the formula is listed. */
    private record There(Side side, Shared.Grade grade) {}

    private record Found(Map<TextSpan, Side> places, List<There> far, int letters) {
        Row row() {
            List<Side> sorted = places.values().stream()
                    .sorted(Comparator.comparing(Side::span))
                    .toList();
            String words = sorted.getFirst().words();
            // What is said otherwise is mostly said so many times.
            Map<String, List<DiffRun>> differing = new HashMap<>();
            return new Row(
                    sorted,
                    far.stream()
                            .map(there -> new Far(
                                    there.side(),
                                    there.grade(),
                                    there.grade() == Shared.Grade.EXACT
                                            ? List.of()
                                            : differing.computeIfAbsent(
                                                    there.side().words(),
                                                    other -> DiffRun.betweenFolded(words, other))))
                            .toList(),
                    letters);
        }
    }

    /** @param own of the text that is compared with others */
    Formulas(Teller own) {
        this.own = own;
    }

    /** @param there of the other text */
    void add(Shared shared, Teller there) {
        Side first = own.side(shared.here().getFirst());
        Found formula = found.computeIfAbsent(
                key(first.words()), key -> new Found(new LinkedHashMap<>(), new ArrayList<>(), shared.letters()));
        shared.here().forEach(span -> formula.places().computeIfAbsent(span, own::side));
        shared.there().forEach(span -> formula.far().add(new There(there.side(span), shared.grade())));
    }

    /** Punctuation makes no other formula. */
    private static String key(String words) {
        return Folding.fold(words).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** By where they stand first. */
    List<Row> rows() {
        return found.values().stream()
                .map(Found::row)
                .sorted(Comparator.comparing(row -> row.here().span()))
                .toList();
    }
}
