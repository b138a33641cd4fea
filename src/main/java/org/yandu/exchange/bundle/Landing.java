package org.yandu.exchange.bundle;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.Found;
import org.yandu.anchor.Reanchoring;
import org.yandu.annotation.Annotation;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.DocumentVersion.Cause;
import org.yandu.document.DocumentVersion.Origin;
import org.yandu.document.Fingerprint;
import org.yandu.document.TextSpan;
import org.yandu.exchange.bundle.Bundle.Note;
import org.yandu.exchange.bundle.Bundle.Text;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Extent;
import org.yandu.workspace.Store;
import org.yandu.workspace.Workspace;

/** Which texts of a library the texts of a file are, and where its passages are in them. */
final class Landing {

    private final Workspace workspace;
    private final Store store;
    private final Bundle bundle;
    private final Instant now;
    private final List<Note> notes;
    private final Map<String, Ground> grounds = new HashMap<>();
    private final Map<String, String> documents = new HashMap<>();
    private final Map<String, Optional<DocumentVersion>> elsewhere = new HashMap<>();
    private final List<Edit> edits = new ArrayList<>();
    private final List<byte[]> originals = new ArrayList<>();
    private final List<String> fresh = new ArrayList<>();
    private int carried;
    private @Nullable Map<String, Extent> extents;

    /** A text of the file and the one in the library. */
    private record Ground(DocumentVersion from, DocumentVersion to, Reanchoring way) {}

    /** A passage in the library. */
    record Place(DocumentVersion version, TextSpan span) {}

    Landing(Workspace workspace, Bundle bundle, Instant now, List<Note> notes) {
        this.workspace = workspace;
        this.store = workspace.store();
        this.bundle = bundle;
        this.now = now;
        this.notes = notes;
        for (Text text : bundle.texts()) {
            DocumentVersion from = text.version();
            DocumentVersion to = known(text).orElseGet(() -> added(text));
            grounds.put(text.versionId(), new Ground(from, to, Reanchoring.between(from, to)));
            documents.put(text.documentId(), to.documentId());
        }
    }

    /** By its words; else, by its id, the document that has others for it now. */
    private Optional<DocumentVersion> known(Text text) {
        Optional<Document> byId = workspace.state().document(text.documentId());
        String words = Normalizer.normalize(text.text(), Normalizer.Form.NFC);
        return byId.map(document -> store.version(document.currentVersion()))
                .or(() -> Optional.ofNullable(documents.get(text.documentId()))
                        .flatMap(id -> grounds.values().stream()
                                .map(Ground::to)
                                .filter(to -> to.documentId().equals(id))
                                .findFirst()))
                .or(() -> sameWords(words));
    }

    /** Only texts as long as this one are read. */
    private Optional<DocumentVersion> sameWords(String words) {
        if (extents == null) {
            extents = store.extents();
        }
        int length = words.codePointCount(0, words.length());
        for (Document document : workspace.state().documents()) {
            Extent extent = extents.get(document.id());
            if (extent != null && extent.characters() == length) {
                DocumentVersion version = store.version(document.currentVersion());
                if (version.text().equals(words)) {
                    return Optional.of(version);
                }
            }
        }
        return Optional.empty();
    }

    private DocumentVersion added(Text text) {
        String words = Normalizer.normalize(text.text(), Normalizer.Form.NFC);
        byte[] bytes = words.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        String sha256 = Fingerprint.of(bytes);
        boolean same = words.equals(text.text());
        String documentId = Guid.of(text.documentId());
        DocumentVersion version = new DocumentVersion(
                same ? Guid.of(text.versionId()) : Fingerprint.version(sha256, words),
                documentId,
                words,
                same ? text.noise() : List.of(),
                new Origin(Cause.TAKEN_IN, "UTF-8", sha256, text.header().title() + ".txt", now));
        Instant added = text.added() == null ? now.plusMillis(fresh.size()) : text.added();
        edits.add(new Edit.OfDocument(null, new Document(documentId, text.header(), "txt", added, version.id())));
        edits.add(new Edit.OfVersion(null, version));
        originals.add(bytes);
        fresh.add(documentId);
        return version;
    }

    /** Empty, with a remark, when the passage is not there. */
    Optional<Place> place(Annotation mark) {
        Ground ground = grounds.get(mark.versionId());
        if (ground == null) {
            return found(mark);
        }
        Optional<Place> place = carried(ground, mark);
        if (place.isEmpty()) {
            notes.add(Note.of("bundle.place_missing", Quote.of(mark)));
        }
        return place;
    }

    private Optional<Place> carried(Ground ground, Annotation mark) {
        if (!whole(ground.from().text(), mark.span())) {
            return Optional.empty();
        }
        if (ground.from().text().equals(ground.to().text())) {
            return Optional.of(new Place(ground.to(), mark.span()));
        }
        Found found = ground.way().find(mark.span());
        TextSpan span = found.span();
        if (!found.grade().isPlaced() || span == null || span.isEmpty()) {
            return Optional.empty();
        }
        carried++;
        return Optional.of(new Place(ground.to(), span));
    }

    private static boolean whole(String text, TextSpan span) {
        return !span.isEmpty() && span.end() <= text.length() && !cuts(text, span.start()) && !cuts(text, span.end());
    }

    private static boolean cuts(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    /** On a text that did not travel: in the one document that has most of the passages, where it has them once. */
    private Optional<Place> found(Annotation mark) {
        Optional<DocumentVersion> likely = elsewhere.computeIfAbsent(mark.documentId(), this::likely);
        List<TextSpan> spans = likely.map(version -> spots(version, mark)).orElse(List.of());
        if (spans.size() != 1) {
            notes.add(
                    spans.isEmpty()
                            ? Note.of("bundle.place_missing", Quote.of(mark))
                            : Note.of("bundle.place_several", Quote.of(mark)));
            return Optional.empty();
        }
        return likely.map(version -> new Place(version, spans.getFirst()));
    }

    private List<TextSpan> spots(DocumentVersion version, Annotation mark) {
        return Spotting.find(version, mark.anchor().quote(), bundle.said().hint(mark));
    }

    private Optional<DocumentVersion> likely(String source) {
        Optional<Document> named = workspace.state().document(source);
        if (named.isPresent()) {
            return named.map(document -> store.version(document.currentVersion()));
        }
        List<Annotation> on = bundle.said().marks().stream()
                .filter(mark -> mark.versionId().isEmpty() && mark.documentId().equals(source))
                .toList();
        int most = 0;
        boolean shared = false;
        DocumentVersion best = null;
        for (Document document : workspace.state().documents()) {
            DocumentVersion version = store.version(document.currentVersion());
            int hits = (int)
                    on.stream().filter(mark -> !spots(version, mark).isEmpty()).count();
            shared = hits == most && hits > 0 || hits <= most && shared;
            if (hits > most) {
                most = hits;
                best = version;
            }
        }
        return shared ? Optional.empty() : Optional.ofNullable(best);
    }

    /** Id in the library of a document of the file. */
    Optional<String> document(String id) {
        return Optional.ofNullable(documents.get(id))
                .or(() -> workspace.state().document(id).map(Document::id));
    }

    void sumUp() {
        if (carried > 0) {
            notes.add(Note.of("bundle.carried", carried));
        }
    }

    void keepOriginals() {
        originals.forEach(store::keepOriginal);
    }

    List<Edit> edits() {
        return edits;
    }

    int fresh() {
        return fresh.size();
    }

    List<String> documents() {
        return List.copyOf(fresh);
    }
}
