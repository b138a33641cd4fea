package org.yandu.exchange;

import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Transfer;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.DocumentVersion.Cause;
import org.yandu.document.DocumentVersion.Origin;
import org.yandu.document.Fingerprint;
import org.yandu.document.Header;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.exchange.Kin.Same;
import org.yandu.exchange.Outcome.Status;
import org.yandu.intake.Reading;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Store;
import org.yandu.workspace.Versioning;
import org.yandu.workspace.Workspace;

/**
 * What taking in some sources comes to, before anything is written. Texts and bytes lie in a {@link Spool} meanwhile; the plan is to be
 * closed when it has been carried out or is not wanted any more.
 */
public final class Plan implements AutoCloseable {

    private final Workspace workspace;
    private final Store store;
    private final Instant now;
    private final @Nullable Remarks remarks;
    private final Predecessors predecessors;
    private final SameWords sameWords;
    private final Spool spool = new Spool();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();
    private final List<Supplier<byte[]>> originals = new ArrayList<>();
    private int size;
    /** By hash and by content: the same file may be named twice in one go. */
    private final Map<String, Outcome> taken = new HashMap<>();

    /** @param remarks {@code null} for sources that hold none */
    Plan(Workspace workspace, Instant now, @Nullable Remarks remarks, SameWords.Known known) {
        this.workspace = workspace;
        this.store = workspace.store();
        this.now = now;
        this.remarks = remarks;
        this.predecessors = new Predecessors(store, workspace.state().documents());
        this.sameWords = new SameWords(workspace.state(), store, known);
    }

    void add(Source source) {
        add(source, Read.of(source));
    }

    /** @param read what reading the source came to; may have been read on another thread */
    void add(Source source, Read read) {
        if (read.problem() != null) {
            outcomes.add(Outcome.failed(source.path(), read.problem()));
        } else {
            outcomes.add(plan(source, read));
        }
    }

    /**
     * A source that was read, or could not be.
     *
     * @param wording of what was read
     */
    record Read(
            @Nullable Reading reading,
            @Nullable Wording wording,
            @Nullable Problem problem) {

        static Read of(Source source) {
            try {
                Reading reading = source.reading().get();
                return new Read(reading, Wording.of(reading.text(), reading.noise()), null);
            } catch (ProblemException e) {
                if (e.problem().isLibraryTrouble()) {
                    throw e;
                }
                return new Read(null, null, e.problem());
            }
        }
    }

    private Outcome plan(Source source, Read read) {
        Reading reading = Objects.requireNonNull(read.reading());
        String sha256 = Fingerprint.of(reading.bytes());
        String content = Outcome.content(reading);
        Outcome twice = taken.getOrDefault(sha256, taken.get(content));
        if (twice != null) {
            return twice.again(source.path());
        }
        Outcome outcome = known(source, reading, sha256).orElseGet(() -> destined(source, read, sha256));
        Kin kin = outcome.kin();
        outcome = outcome.with(kin.of(reading.format(), read.wording()));
        remember(outcome, sha256, content);
        return outcome;
    }

    private void remember(Outcome outcome, String sha256, String content) {
        boolean comesIn = outcome.status() == Status.IMPORTED || outcome.status() == Status.NEW_VERSION;
        if (comesIn || outcome.status() == Status.DUPLICATE) {
            taken.put(sha256, outcome);
            taken.put(content, outcome);
        }
        if (comesIn) {
            sameWords.taken(outcome);
        }
    }

    private Outcome destined(Source source, Read read, String sha256) {
        Reading reading = Objects.requireNonNull(read.reading());
        return switch (source.destination()) {
            case Destination.FoundOut out -> foundOut(source, reading, Objects.requireNonNull(read.wording()), sha256);
            case Destination.Own own -> fresh(source, reading, sha256);
            case Destination.VersionOf of -> versionOf(source, reading, sha256, of.documentId());
        };
    }

    private Outcome foundOut(Source source, Reading reading, Wording wording, String sha256) {
        List<Document> named = predecessors.named(reading, source.fileName());
        List<String> perhaps = named.stream().map(Document::id).toList();
        Optional<Document> before = predecessors.of(reading, named);
        // Words that differ in nothing but their punctuation are newer ones, if they come as the older ones came.
        boolean mended = before.filter(document -> document.format().equals(reading.format()))
                .isPresent();
        int characters = reading.text().codePointCount(0, reading.text().length());
        Optional<Same> same = mended ? Optional.empty() : sameWords.of(reading.format(), wording, characters, perhaps);
        if (same.isPresent()) {
            return Outcome.same(source.path(), reading, sha256, new Kin(same.get(), perhaps, 0, null, null));
        }
        Outcome outcome = before.map(document -> newer(source, reading, sha256, document))
                .orElseGet(() -> fresh(source, reading, sha256));
        return outcome.with(new Kin(null, perhaps, outcome.kin().waiting(), null, null));
    }

    /** What has become the text of a document in this batch has no second one: the later file is a document of its own. */
    private Outcome versionOf(Source source, Reading reading, String sha256, String documentId) {
        if (predecessors.isSucceeded(documentId)) {
            return fresh(source, reading, sha256);
        }
        return workspace
                .state()
                .document(documentId)
                .map(document -> newer(source, reading, sha256, document))
                .orElseGet(() -> Outcome.failed(source.path(), Problem.of(Problem.Kind.DOCUMENT_UNKNOWN, documentId)));
    }

    /** The same text in another encoding, or saved again, is no newer one; with marks on it that are not known, it brings these. */
    private Outcome newer(Source source, Reading reading, String sha256, Document document) {
        DocumentVersion now = store.version(document.currentVersion());
        boolean same = document.format().equals(reading.format())
                && now.structure().equals(reading.structure())
                && now.text().equals(reading.text())
                && !bringsMarks(reading, now);
        if (same) {
            return Outcome.of(Status.DUPLICATE, source.path(), reading, sha256, now, document.title());
        }
        predecessors.succeeded(document);
        return successor(source, reading, sha256, document, Cause.TAKEN_IN);
    }

    private boolean bringsMarks(Reading reading, DocumentVersion now) {
        return remarks != null
                && !reading.remarks().isEmpty()
                && remarks.isNews(
                        reading.remarks(), now, store.annotations(AnnotationQuery.of(now.documentId())));
    }

    /** These bytes are in the library; read in an encoding the reader chose they may be another text of their document. */
    private Optional<Outcome> known(Source source, Reading reading, String sha256) {
        return store.versionOf(sha256).map(version -> {
            Document document = workspace.state().document(version.documentId()).orElseThrow();
            boolean another = source.encoding() != null
                    && !store.version(document.currentVersion()).text().equals(reading.text());
            return another
                    ? successor(source, reading, sha256, document, Cause.READ_AGAIN)
                    : Outcome.of(Status.DUPLICATE, source.path(), reading, sha256, version, document.title());
        });
    }

    private Outcome fresh(Source source, Reading reading, String sha256) {
        // A millisecond apart, so that the library lists them in the order in which they were named.
        Instant added = now.plusMillis(size);
        DocumentVersion version = version(source, reading, sha256, Fingerprint.document(sha256), Cause.TAKEN_IN);
        edits.add(new Edit.OfDocument(
                null, new Document(version.documentId(), reading.header(), reading.format(), added, version.id())));
        edits.add(new Edit.OfVersion(null, version));
        remarks(reading, version, List.of());
        return taken(Status.IMPORTED, source, reading, sha256, version, reading.header());
    }

    private Outcome successor(Source source, Reading reading, String sha256, Document before, Cause cause) {
        DocumentVersion version = version(source, reading, sha256, before.id(), cause);
        DocumentVersion shown = store.version(before.currentVersion());
        Header header = cause == Cause.READ_AGAIN
                ? Headers.anew(store, before, shown, reading.header())
                : Headers.newer(store, before, shown, reading.header());
        Document after = new Document(before.id(), header, reading.format(), before.added(), version.id());
        Versioning.Succession succession = Versioning.of(store, before, after, version, now);
        edits.addAll(succession.edits());
        remarks(reading, version, store.annotations(AnnotationQuery.of(before.id())));
        int waiting = (int)
                succession.transfers().stream().filter(Transfer::isWaiting).count();
        return taken(Status.NEW_VERSION, source, reading, sha256, version, header)
                .with(Kin.NONE.waiting(waiting));
    }

    private Outcome taken(
            Status status, Source source, Reading reading, String sha256, DocumentVersion version, Header header) {
        size++;
        originals.add(spool.put(reading.bytes()));
        return Outcome.of(status, source.path(), reading, sha256, version, header.title());
    }

    private DocumentVersion version(Source source, Reading reading, String sha256, String documentId, Cause cause) {
        return DocumentVersion.deferred(
                Fingerprint.version(sha256, reading.text()),
                documentId,
                text(reading.text()),
                reading.structure(),
                reading.noise(),
                new Origin(cause, reading.encoding(), sha256, source.fileName(), now));
    }

    /** Remembered only as long as somebody holds it: a commit asks several times in a row. */
    private Supplier<String> text(String text) {
        Supplier<byte[]> put = spool.put(text.getBytes(StandardCharsets.UTF_8));
        return new Supplier<>() {
            private WeakReference<String> last = new WeakReference<>(null);

            @Override
            public synchronized String get() {
                String here = last.get();
                if (here == null) {
                    here = new String(put.get(), StandardCharsets.UTF_8);
                    last = new WeakReference<>(here);
                }
                return here;
            }
        };
    }

    private void remarks(Reading reading, DocumentVersion version, List<org.yandu.annotation.Annotation> there) {
        if (remarks != null && !reading.remarks().isEmpty()) {
            edits.addAll(remarks.edits(reading.remarks(), version, there));
        }
    }

    void keepOriginals() {
        Crew.each(originals, Crew.WAITING, original -> store.keepOriginal(original.get()));
    }

    boolean isEmpty() {
        return edits.isEmpty();
    }

    /** How many documents are new or have a newer text. */
    int size() {
        return size;
    }

    List<Edit> edits() {
        return List.copyOf(edits);
    }

    /** One for each source, in their order. */
    public List<Outcome> outcomes() {
        return List.copyOf(outcomes);
    }

    @Override
    public void close() {
        spool.close();
    }
}
