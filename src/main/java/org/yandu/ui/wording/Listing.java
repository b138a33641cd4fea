package org.yandu.ui.wording;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yandu.retrieval.names.NameEntry;
import org.yandu.retrieval.names.NameKeys;
import org.yandu.workspace.NameKind;

/**
 * Which names are listed. Safe on any thread.
 *
 * @param words the key of a name must hold them; empty for all
 * @param kind {@code null} for all
 * @param documents ids of those whose places count; {@code null} for all
 */
record Listing(
        String words,
        @Nullable NameKind kind,
        boolean doubtful,
        boolean hidden,
        @Nullable Set<String> documents) {

    /** A condition that leaves names out. */
    enum Narrowing {
        WORDS,
        KIND,
        SCOPE,
        DOUBTFUL,
        HIDDEN
    }

    /** The same without a condition; empty where it does not hold. */
    Optional<Listing> without(Narrowing narrowing) {
        Listing wider = switch (narrowing) {
            case WORDS -> new Listing("", kind, doubtful, hidden, documents);
            case KIND -> new Listing(words, null, doubtful, hidden, documents);
            case SCOPE -> new Listing(words, kind, doubtful, hidden, null);
            case DOUBTFUL -> new Listing(words, kind, true, hidden, documents);
            case HIDDEN -> new Listing(words, kind, doubtful, true, documents);
        };
        return wider.equals(this) ? Optional.empty() : Optional.of(wider);
    }

    /** How many names there would be without each condition, where there would be any. */
    Map<Narrowing, Integer> wider(List<NameEntry> names) {
        Map<Narrowing, Integer> wider = new EnumMap<>(Narrowing.class);
        for (Narrowing each : Narrowing.values()) {
            int count =
                    without(each).map(listing -> listing.of(names, null).size()).orElse(0);
            if (count > 0) {
                wider.put(each, count);
            }
        }
        return wider;
    }

    /** @param order {@code null} for the one they have */
    List<NameEntry> of(List<NameEntry> names, @Nullable Comparator<NameEntry> order) {
        Stream<NameEntry> listed = names.stream().filter(this::fits).flatMap(this::within);
        return (order == null ? listed : listed.sorted(order)).toList();
    }

    private boolean fits(NameEntry entry) {
        boolean standing = switch (entry.standing()) {
            case HIDDEN -> hidden;
            case DOUBTFUL -> doubtful;
            default -> true;
        };
        return standing
                && (kind == null || entry.kind() == kind)
                && (words.isEmpty()
                        || entry.key().contains(words)
                        // What was merged into it is called otherwise.
                        || entry.forms().size() > 1
                                && entry.forms().stream()
                                        .anyMatch(form -> NameKeys.of(form).contains(words)));
    }

    /** With its places in these documents; nothing when there are none. */
    private Stream<NameEntry> within(NameEntry entry) {
        Set<String> ids = documents;
        if (ids == null) {
            return Stream.of(entry);
        }
        List<NameEntry.InText> here = entry.texts().stream()
                .filter(text -> ids.contains(text.document().id()))
                .toList();
        return here.isEmpty()
                ? Stream.empty()
                : Stream.of(new NameEntry(
                        entry.key(),
                        entry.shown(),
                        entry.kind(),
                        entry.score(),
                        entry.evidence(),
                        entry.standing(),
                        entry.forms(),
                        here));
    }
}
