package org.yandu.exchange.accession;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Transfer;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.DocumentVersion.Cause;
import org.yandu.document.Fingerprint;
import org.yandu.document.Header;
import org.yandu.exchange.Crew;
import org.yandu.exchange.accession.Outcome.Entry;
import org.yandu.exchange.accession.Outcome.Status;
import org.yandu.workspace.Ahead;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Heritage;
import org.yandu.workspace.Store;
import org.yandu.workspace.Versioning;
import org.yandu.workspace.Workspace;

/** The edits that bring files into the library, one after the other: a document may get several texts in one go. */
final class Accession {

    private final Workspace workspace;
    private final Store store;
    private final Instant now;
    private final @Nullable Remarks remarks;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Supplier<byte[]>> originals = new ArrayList<>();

    /** What is to become of documents, by id. */
    private final Map<String, Document> documents = new HashMap<>();

    private final Map<String, List<Edit>> editsOf = new HashMap<>();

    /** What was found when the texts of this change were read, by id of the version. */
    private final Map<String, Header> found = new HashMap<>();

    Accession(Workspace workspace, Instant now, @Nullable Remarks remarks) {
        this.workspace = workspace;
        this.store = workspace.store();
        this.now = now;
        this.remarks = remarks;
    }

    /** As it will be; empty when there is none. */
    Optional<Document> document(String id) {
        return Optional.ofNullable(documents.get(id)).or(() -> workspace.state().document(id));
    }

    /** @param number its place among the files: the library lists them in the order in which they were named */
    Outcome fresh(int number, Held held, Kin kin) {
        DocumentVersion version = held.version(Fingerprint.document(held.gist().sha256()), moment());
        Header header = held.gist().header();
        Document document =
                new Document(version.documentId(), header, held.gist().format(), now.plusMillis(number), version.id());
        List<Edit> made =
                new ArrayList<>(List.of(new Edit.OfDocument(null, document), new Edit.OfVersion(null, version)));
        made.addAll(remarks(held, version, List.of()));
        return taken(new Came(Status.IMPORTED, 0), held, document, made, kin);
    }

    /** @param before as {@link #document} has it */
    Outcome successor(Held held, Document before, Kin kin) {
        Heritage left = new Ahead(store, editsOf.getOrDefault(before.id(), List.of()));
        DocumentVersion version = held.version(before.id(), moment());
        Document after = new Document(
                before.id(), header(held, before, left), held.gist().format(), before.added(), version.id());
        Versioning.Succession succession = Versioning.of(left, before, after, version, now);
        List<Edit> made = new ArrayList<>(succession.edits());
        made.addAll(remarks(held, version, left.annotations(AnnotationQuery.of(before.id()))));
        int waiting = (int)
                succession.transfers().stream().filter(Transfer::isWaiting).count();
        return taken(new Came(Status.NEW_VERSION, waiting), held, after, made, kin);
    }

    private Header header(Held held, Document before, Heritage left) {
        DocumentVersion shown = left.version(before.currentVersion());
        if (held.cause() == Cause.READ_AGAIN) {
            return Headers.anew(store, before, shown, held.gist().header());
        }
        Header first = found.get(shown.id());
        return Headers.newer(
                first == null ? Headers.first(store, before, shown) : first,
                before,
                held.gist().header());
    }

    /** Texts of one document follow each other. */
    private Instant moment() {
        return now.plusMillis(originals.size());
    }

    private List<Edit> remarks(Held held, DocumentVersion version, List<Annotation> there) {
        return remarks == null || held.remarks().isEmpty() ? List.of() : remarks.edits(held.remarks(), version, there);
    }

    /** @param waiting how many annotations want to be looked at */
    private record Came(Status status, int waiting) {}

    private Outcome taken(Came came, Held held, Document document, List<Edit> made, Kin kin) {
        edits.addAll(made);
        editsOf.computeIfAbsent(document.id(), id -> new ArrayList<>()).addAll(made);
        documents.put(document.id(), document);
        found.put(document.currentVersion(), held.gist().header());
        originals.add(held.bytes());
        Entry entry = new Entry(document.id(), document.currentVersion(), document.title(), came.waiting);
        return Outcome.of(came.status, held.source().path(), entry, held.gist(), kin);
    }

    void keepOriginals() {
        Crew.each(originals, Crew.WAITING, original -> store.keepOriginal(original.get()));
    }

    /** How many documents are new or have a newer text. */
    int size() {
        return originals.size();
    }

    List<Edit> edits() {
        return List.copyOf(edits);
    }
}
