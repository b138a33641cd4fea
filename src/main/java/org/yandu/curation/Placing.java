package org.yandu.curation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.Anchor;
import org.yandu.anchor.Found;
import org.yandu.anchor.Grade;
import org.yandu.anchor.QuoteFinder;
import org.yandu.anchor.Reanchoring;
import org.yandu.curation.Returned.Spot;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.workspace.LibraryState;
import org.yandu.workspace.Passages;
import org.yandu.workspace.Store;

/**
 * Finds the passages of others in the texts of this library: by offsets where the text is the same, by comparing the texts where both
 * are here, else by words and surroundings when they stand there once. Remembers what it has read, for a class marks the same texts.
 */
public final class Placing {

    /** A text and the one that is shown now. */
    private record Way(DocumentVersion from, DocumentVersion to, Reanchoring reanchoring) {}

    private final Store store;
    private final LibraryState state;
    private final Map<String, Optional<Way>> ways = new HashMap<>();

    public Placing(Store store, LibraryState state) {
        this.store = store;
        this.state = state;
    }

    /** The version of a document that is shown. */
    Optional<DocumentVersion> shown(String documentId) {
        return state.document(documentId)
                .flatMap(document -> way(document, document.currentVersion()))
                .map(Way::to);
    }

    /** Empty when it is in none of this library's texts, or in several places. */
    public Optional<Placed> place(Spot spot) {
        Optional<Document> document = state.document(spot.documentId());
        if (document.isEmpty()) {
            return Optional.empty();
        }
        Optional<Way> way = way(document.get(), spot.versionId());
        if (way.isEmpty()) {
            return shown(spot.documentId()).flatMap(text -> searched(text, spot));
        }
        DocumentVersion from = way.get().from();
        TextSpan there = span(from, spot);
        if (there == null) {
            return searched(way.get().to(), spot);
        }
        if (from.equals(way.get().to())) {
            return Optional.of(new Placed(from.id(), Anchor.of(from, there), null, null));
        }
        return Optional.of(carried(way.get(), there));
    }

    private static Placed carried(Way way, TextSpan there) {
        Anchor old = Anchor.of(way.from(), there);
        Found found = way.reanchoring().find(old);
        TextSpan place = found.span();
        TextSpan now = place == null || !found.grade().isPlaced()
                ? null
                : Passages.tidy(way.to(), place).orElse(null);
        return now == null
                ? new Placed(way.from().id(), old, unsure(found), there)
                : new Placed(way.to().id(), Anchor.of(way.to(), now), found, there);
    }

    /** Whatever is not put at its new place is for the instructor to decide. */
    private static Found unsure(Found found) {
        return found.grade().isPlaced() ? new Found(Grade.ORPHAN, found.span(), found.score(), found.reason()) : found;
    }

    private static Optional<Placed> searched(DocumentVersion text, Spot spot) {
        List<TextSpan> places = QuoteFinder.find(text, spot.quote());
        if (places.size() != 1) {
            return Optional.empty();
        }
        Found found = new Found(Grade.MOVED, places.getFirst(), 1, Found.MOVED);
        return Passages.tidy(text, places.getFirst())
                .map(span -> new Placed(text.id(), Anchor.of(text, span), found, null));
    }

    /** @return {@code null} when these are not the words that were marked */
    private static @Nullable TextSpan span(DocumentVersion version, Spot spot) {
        String text = version.text();
        if (spot.span().end() > version.codePoints().fromUtf16(text.length())) {
            return null;
        }
        TextSpan span = version.codePoints().toUtf16(spot.span());
        // What one reader takes for noise another may have taken for text: letters may be missing, but no others may be
        // there.
        boolean same = isWithin(spot.quote().exact(), span.in(text));
        return same ? Passages.tidy(version, span).orElse(null) : null;
    }

    private static boolean isWithin(String letters, String text) {
        int at = 0;
        for (int i = 0; i < text.length() && at < letters.length(); i++) {
            if (text.charAt(i) == letters.charAt(at)) {
                at++;
            }
        }
        return at == letters.length() && !letters.isBlank();
    }

    private Optional<Way> way(Document document, String versionId) {
        return ways.computeIfAbsent(document.id() + " " + versionId, key -> {
            Map<String, DocumentVersion> all = store.versions(document.id()).stream()
                    .collect(Collectors.toMap(DocumentVersion::id, version -> version));
            DocumentVersion from = all.get(versionId);
            DocumentVersion to = all.get(document.currentVersion());
            return from == null || to == null
                    ? Optional.empty()
                    : Optional.of(new Way(from, to, Reanchoring.between(from, to)));
        });
    }
}
