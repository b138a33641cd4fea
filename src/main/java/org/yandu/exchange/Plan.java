package org.yandu.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.DocumentVersion.Origin;
import org.yandu.document.Fingerprint;
import org.yandu.document.ProblemException;
import org.yandu.exchange.Outcome.Status;
import org.yandu.intake.Reading;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Store;

/** What taking in some sources comes to, before anything is written. */
public final class Plan {

    private final Store store;
    private final Instant now;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();
    private final List<byte[]> originals = new ArrayList<>();
    /** By hash: the same file may be named twice in one go. */
    private final Map<String, DocumentVersion> taken = new HashMap<>();

    Plan(Store store, Instant now) {
        this.store = store;
        this.now = now;
    }

    void add(Source source) {
        try {
            outcomes.add(plan(source.path(), source.reading().get()));
        } catch (ProblemException e) {
            if (e.problem().isLibraryTrouble()) {
                throw e;
            }
            outcomes.add(Outcome.failed(source.path(), e.problem()));
        }
    }

    private Outcome plan(String path, Reading reading) {
        String sha256 = Fingerprint.of(reading.bytes());
        DocumentVersion known = known(sha256);
        if (known != null) {
            return Outcome.of(Status.DUPLICATE, path, reading, sha256, known.documentId(), known.id());
        }
        // A millisecond apart, so that the library lists them in the order in which they were named.
        Instant added = now.plusMillis(edits.size());
        String documentId = Fingerprint.document(sha256);
        DocumentVersion version = new DocumentVersion(
                Fingerprint.version(sha256, reading.text()),
                documentId,
                reading.text(),
                reading.noise(),
                new Origin(reading.encoding(), sha256, now));
        edits.add(new Edit.OfDocument(
                null, new Document(documentId, reading.header(), reading.format(), added, version.id())));
        edits.add(new Edit.OfVersion(null, version));
        originals.add(reading.bytes());
        taken.put(sha256, version);
        return Outcome.of(Status.IMPORTED, path, reading, sha256, documentId, version.id());
    }

    private @Nullable DocumentVersion known(String sha256) {
        DocumentVersion here = taken.get(sha256);
        return here != null ? here : store.versionOf(sha256).orElse(null);
    }

    void keepOriginals() {
        originals.forEach(store::keepOriginal);
    }

    boolean isEmpty() {
        return originals.isEmpty();
    }

    /** How many documents are new. */
    int size() {
        return originals.size();
    }

    List<Edit> edits() {
        return List.copyOf(edits);
    }

    List<Outcome> outcomes() {
        return List.copyOf(outcomes);
    }
}
