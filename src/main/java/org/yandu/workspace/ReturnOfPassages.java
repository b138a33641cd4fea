package org.yandu.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.Anchor;
import org.yandu.anchor.Found;
import org.yandu.anchor.Grade;
import org.yandu.anchor.Reanchoring;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Bookmark;
import org.yandu.annotation.Transfer;
import org.yandu.annotation.Transfer.Decision;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;

/**
 * Brings annotations and bookmarks back. One whose document has a newer text by now is found again in it, graded and listed for review
 * like one that had been there when that text came; where that is not sure it stays on the text it was made on.
 */
final class ReturnOfPassages {

    private final Store store;
    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, DocumentVersion> versions = new HashMap<>();
    private final Set<String> read = new HashSet<>();
    private final Map<String, Reanchoring> ways = new HashMap<>();
    private final Map<String, Annotation> annotations = new LinkedHashMap<>();
    private final List<Edit> others = new ArrayList<>();
    private int onOlderText;

    ReturnOfPassages(Store store, LibraryState state) {
        this.store = store;
        state.documents().forEach(document -> documents.put(document.id(), document));
    }

    void returns(Document document) {
        documents.put(document.id(), document);
    }

    void returns(DocumentVersion version) {
        versions.put(version.id(), version);
    }

    /** Whether a text of a document is there, or comes back. */
    boolean has(String documentId, String versionId) {
        if (read.add(documentId)) {
            store.versions(documentId).forEach(version -> versions.putIfAbsent(version.id(), version));
        }
        return versions.containsKey(versionId);
    }

    /** @param untouched whether its document was removed with it and comes back with it, so that nothing can have changed */
    void bring(Annotation annotation, boolean untouched) {
        annotations.put(annotation.id(), untouched ? asItWas(annotation) : placed(annotation));
    }

    private Annotation asItWas(Annotation annotation) {
        DocumentVersion version = version(annotation.documentId(), annotation.versionId());
        return annotation.in(version.id(), fitting(annotation.anchor(), version));
    }

    private Annotation placed(Annotation annotation) {
        DocumentVersion old = version(annotation.documentId(), annotation.versionId());
        DocumentVersion current = current(annotation.documentId());
        Annotation back = asItWas(annotation);
        if (old.id().equals(current.id())) {
            return back;
        }
        if (store.transfers(current.id()).stream()
                .anyMatch(t -> t.annotationId().equals(annotation.id()))) {
            // It had been left on the older text when it was removed.
            onOlderText++;
            return back;
        }
        Found found = way(old, current).find(back.anchor());
        Optional<TextSpan> place = place(found, current);
        boolean placed = found.grade().isPlaced() && place.isPresent();
        boolean same = placed && (found.grade() == Grade.EXACT || found.grade() == Grade.MOVED);
        others.add(new Edit.OfTransfer(
                null,
                new Transfer(
                        UUID.randomUUID().toString(),
                        annotation.id(),
                        annotation.documentId(),
                        old.id(),
                        current.id(),
                        placed || !found.grade().isPlaced() ? found.grade() : Grade.ORPHAN,
                        found.score(),
                        found.reason(),
                        back.span(),
                        place.orElse(null),
                        same ? Decision.ACCEPTED : Decision.OPEN)));
        if (!placed) {
            onOlderText++;
            return back;
        }
        return back.in(current.id(), Anchor.of(current, place.get()));
    }

    void bring(Bookmark bookmark, boolean untouched) {
        others.add(new Edit.OfBookmark(null, untouched ? bookmark : placed(bookmark)));
    }

    private Bookmark placed(Bookmark bookmark) {
        DocumentVersion old = version(bookmark.documentId(), bookmark.versionId());
        DocumentVersion current = current(bookmark.documentId());
        Optional<TextSpan> place =
                old.id().equals(current.id()) ? Optional.empty() : Successor.place(bookmark.span(), way(old, current));
        if (place.isEmpty()) {
            return at(bookmark, old, fitting(bookmark.anchor(), old));
        }
        return at(bookmark, current, Anchor.of(current, place.get()));
    }

    private static Bookmark at(Bookmark bookmark, DocumentVersion version, Anchor anchor) {
        return new Bookmark(
                bookmark.id(), bookmark.documentId(), version.id(), anchor, bookmark.name(), bookmark.created());
    }

    /** The same place, quoted as it is read now: noise may have been found in it since. */
    private static Anchor fitting(Anchor anchor, DocumentVersion version) {
        return anchor.quote().exact().equals(version.quote(anchor.span())) ? anchor : Anchor.of(version, anchor.span());
    }

    private static Optional<TextSpan> place(Found found, DocumentVersion current) {
        return Optional.ofNullable(found.span()).flatMap(span -> Passages.tidy(current, span));
    }

    private Reanchoring way(DocumentVersion old, DocumentVersion current) {
        return ways.computeIfAbsent(old.id(), id -> Reanchoring.between(old, current));
    }

    private DocumentVersion current(String documentId) {
        return version(
                documentId, Objects.requireNonNull(documents.get(documentId)).currentVersion());
    }

    private DocumentVersion version(String documentId, String id) {
        return has(documentId, id) ? Objects.requireNonNull(versions.get(id)) : store.version(id);
    }

    /** One that comes back, as it will be; {@code null} when it does not. */
    @Nullable
    Annotation annotation(String id) {
        return annotations.get(id);
    }

    void replace(Annotation annotation) {
        annotations.put(annotation.id(), annotation);
    }

    int onOlderText() {
        return onOlderText;
    }

    List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        annotations.values().forEach(annotation -> edits.add(new Edit.OfAnnotation(null, annotation)));
        edits.addAll(others);
        return edits;
    }
}
