package org.yandu.ui.wording;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Folding;

/**
 * Which figures and dates are listed. Safe on any thread.
 *
 * @param words folded; a figure or the title of its document must hold them; empty for all
 * @param documents ids of those whose figures count; {@code null} for all
 */
record FigureListing(
        String words, ListedKind kind, @Nullable Set<String> documents) {

    /** A condition that leaves figures out. */
    enum Narrowing {
        WORDS,
        KIND,
        SCOPE
    }

    /** The same without a condition; empty where it does not hold. */
    private Optional<FigureListing> without(Narrowing narrowing) {
        FigureListing wider = switch (narrowing) {
            case WORDS -> new FigureListing("", kind, documents);
            case KIND -> new FigureListing(words, ListedKind.ALL, documents);
            case SCOPE -> new FigureListing(words, kind, null);
        };
        return wider.equals(this) ? Optional.empty() : Optional.of(wider);
    }

    /** How many there would be without each condition, where there would be any. */
    Map<Narrowing, Long> wider(List<FigureRow> all) {
        Map<Narrowing, Long> wider = new EnumMap<>(Narrowing.class);
        for (Narrowing each : Narrowing.values()) {
            long count =
                    without(each).map(listing -> listing.fitting(all).count()).orElse(0L);
            if (count > 0) {
                wider.put(each, count);
            }
        }
        return wider;
    }

    List<FigureRow> of(List<FigureRow> all, Comparator<FigureRow> order) {
        return fitting(all).sorted(order).toList();
    }

    private Stream<FigureRow> fitting(List<FigureRow> all) {
        // A title is folded once, not for each of its figures.
        Map<String, Boolean> titles = new HashMap<>();
        return all.stream()
                .filter(kind::has)
                .filter(row ->
                        documents == null || documents.contains(row.document().id()))
                .filter(row -> words.isEmpty() || says(row, titles));
    }

    private boolean says(FigureRow row, Map<String, Boolean> titles) {
        return titles.computeIfAbsent(
                        row.document().id(),
                        id -> Folding.fold(row.document().title()).contains(words))
                || Folding.fold(row.words()).contains(words);
    }
}
