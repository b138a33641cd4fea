package org.yandu.workspace;

import java.util.ArrayList;
import java.util.List;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;

/**
 * Takes documents out of the library, each with everything that stands on its texts, as one change. Memos about it and relations of its
 * passages stay and are in sight again when it comes back; so do the original bytes.
 */
public final class Removal {

    private Removal() {}

    /** @param documents as they are now; at least one */
    public static Change of(Store store, List<Document> documents) {
        List<Edit> edits = new ArrayList<>();
        // First of all, for the history shows the first.
        documents.forEach(document -> edits.add(new Edit.OfDocument(document, null)));
        documents.forEach(document -> edits.addAll(belongings(store, document)));
        return documents.size() == 1
                ? Change.of(
                        "change.remove_document", List.of(documents.getFirst().title()), edits)
                : Change.of("change.remove_documents", List.of(String.valueOf(documents.size())), edits);
    }

    private static List<Edit> belongings(Store store, Document document) {
        List<Edit> edits = new ArrayList<>();
        store.annotations(AnnotationQuery.of(document.id()))
                .forEach(annotation -> edits.add(new Edit.OfAnnotation(annotation, null)));
        for (DocumentVersion version : store.versions(document.id())) {
            store.transfers(version.id()).forEach(transfer -> edits.add(new Edit.OfTransfer(transfer, null)));
            store.corrections(version.id()).forEach(correction -> edits.add(new Edit.OfCorrection(correction, null)));
            store.arrangement(version.id())
                    .ifPresent(arrangement -> edits.add(new Edit.OfArrangement(arrangement, null)));
            store.bookmarks(version.id()).forEach(bookmark -> edits.add(new Edit.OfBookmark(bookmark, null)));
            store.rejections(version.id()).forEach(rejection -> edits.add(new Edit.OfRejection(rejection, null)));
            store.pins(version.id()).forEach(pin -> edits.add(new Edit.OfPin(pin, null)));
            edits.add(new Edit.OfVersion(version, null));
        }
        return edits;
    }
}
