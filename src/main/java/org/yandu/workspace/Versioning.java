package org.yandu.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.anchor.Anchor;
import org.yandu.anchor.Found;
import org.yandu.anchor.Grade;
import org.yandu.anchor.Reanchoring;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Transfer;
import org.yandu.annotation.Transfer.Decision;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;

/**
 * A newer text of a document, with everything that was left on the older one: what is found again surely is put at its new place,
 * what is not stays on the older text until the reader decides; each annotation is listed with its grade. All of it is one
 * change.
 */
public final class Versioning {

    /**
     * What a newer text comes to.
     *
     * @param transfers one for each annotation of the document, in the order of their old places
     */
    public record Succession(List<Edit> edits, List<Transfer> transfers) {

        public Change named(String key, String... args) {
            return Change.of(key, List.of(args), edits);
        }
    }

    private final Store store;
    private final Document before;
    private final Document after;
    private final DocumentVersion next;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Transfer> transfers = new ArrayList<>();

    private Versioning(Store store, Document before, Document after, DocumentVersion next) {
        this.store = store;
        this.before = before;
        this.after = after;
        this.next = next;
    }

    /**
     * Reads from the store and changes nothing, so that it need not hold up the writer; takes seconds for very long texts.
     *
     * @param before the document as it is
     * @param after the document as it will be; its current version is {@code next}
     * @param next its text from now on; may be one it has had before
     */
    public static Succession of(Store store, Document before, Document after, DocumentVersion next, Instant now) {
        if (!after.currentVersion().equals(next.id())) {
            throw new IllegalArgumentException("not the version that is to be shown: " + next.id());
        }
        Versioning versioning = new Versioning(store, before, after, next);
        versioning.work(now);
        return new Succession(versioning.edits, versioning.transfers);
    }

    private void work(Instant now) {
        DocumentVersion old = store.version(before.currentVersion());
        Reanchoring reanchoring = Reanchoring.between(old, next);
        boolean known = store.versions(before.id()).stream().anyMatch(v -> v.id().equals(next.id()));
        if (!known) {
            edits.add(new Edit.OfVersion(null, Successor.withMarkedNoise(next, old, reanchoring)));
        }
        edits.add(new Edit.OfDocument(before, after));
        store.transfers(next.id()).forEach(t -> edits.add(new Edit.OfTransfer(t, null)));
        Successor successor = new Successor(store, old, next, reanchoring);
        edits.addAll(successor.shaping(now));
        for (Annotation annotation : store.annotations(AnnotationQuery.of(before.id()))) {
            if (!annotation.versionId().equals(next.id())) {
                carry(annotation, old, reanchoring);
            }
        }
    }

    private void carry(Annotation annotation, DocumentVersion old, Reanchoring reanchoring) {
        boolean current = annotation.versionId().equals(old.id());
        Found found = current
                ? reanchoring.find(annotation.anchor())
                // It was not found in the older text; perhaps the newer one has it again.
                : Reanchoring.between(store.version(annotation.versionId()), next)
                        .find(annotation.anchor());
        TextSpan place = Optional.ofNullable(found.span())
                .filter(span -> !next.quote(span).isBlank())
                .orElse(null);
        boolean placed = place != null && (current ? found.grade().isPlaced() : found.grade() == Grade.EXACT);
        Grade grade = placed || !found.grade().isPlaced() ? found.grade() : Grade.DOUBTFUL;
        if (placed && place != null) {
            edits.add(new Edit.OfAnnotation(annotation, annotation.in(next.id(), Anchor.of(next, place))));
        }
        boolean same = placed && (grade == Grade.EXACT || grade == Grade.MOVED);
        Transfer transfer = new Transfer(
                UUID.randomUUID().toString(),
                annotation.id(),
                before.id(),
                annotation.versionId(),
                next.id(),
                grade,
                found.score(),
                found.reason(),
                annotation.span(),
                place,
                same ? Decision.ACCEPTED : Decision.OPEN);
        transfers.add(transfer);
        edits.add(new Edit.OfTransfer(null, transfer));
    }
}
