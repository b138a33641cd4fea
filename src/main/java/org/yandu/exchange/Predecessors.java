package org.yandu.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Folding;
import org.yandu.intake.Reading;
import org.yandu.workspace.Store;

/**
 * Finds the document in the library whose newer text a file holds: one of the same title or the same file name, with most of the
 * smaller text in the larger one. Where two documents would do, the file is a document of its own: a library with one document
 * too many is mended more easily than two texts taken for one.
 */
final class Predecessors {

    /** Half of the shorter text again: a thorough revision leaves as much, another year's report does not. */
    private static final double OF_SHORTER = 0.5;

    /** A notice that only quotes a paragraph of its annex is no newer text of it. */
    private static final double OF_LONGER = 0.25;

    private final Store store;
    private final List<Document> documents;
    private final Map<String, String> fileNames;
    private final Set<String> succeeded = new HashSet<>();

    Predecessors(Store store, List<Document> documents) {
        this.store = store;
        this.documents = documents;
        this.fileNames = store.fileNames();
    }

    /** A document has one successor in a batch: two files cannot both be its newest text. */
    void succeeded(Document document) {
        succeeded.add(document.id());
    }

    boolean isSucceeded(String documentId) {
        return succeeded.contains(documentId);
    }

    /** Documents of the same title or file name, whatever is in them. */
    List<Document> named(Reading reading, String fileName) {
        return documents.stream()
                .filter(document -> !succeeded.contains(document.id()))
                .filter(document -> sameTitle(document, reading) || sameName(document, fileName))
                .toList();
    }

    /** @param named what {@link #named} has found */
    Optional<Document> of(Reading reading, List<Document> named) {
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Likeness likeness = Likeness.of(reading.text(), reading.noise());
        List<Document> like =
                named.stream().filter(document -> isLike(document, likeness)).toList();
        return like.size() == 1 ? Optional.of(like.getFirst()) : Optional.empty();
    }

    private boolean isLike(Document document, Likeness now) {
        DocumentVersion version = store.version(document.currentVersion());
        Likeness before = Likeness.of(version.text(), version.noise());
        double one = before.within(now);
        double other = now.within(before);
        return Math.max(one, other) >= OF_SHORTER && Math.min(one, other) >= OF_LONGER;
    }

    private static boolean sameTitle(Document document, Reading reading) {
        return Folding.fold(document.title())
                .equals(Folding.fold(reading.header().title()));
    }

    private boolean sameName(Document document, String fileName) {
        String known = fileNames.get(document.id());
        return known != null && known.toLowerCase(Locale.ROOT).equals(fileName.toLowerCase(Locale.ROOT));
    }
}
