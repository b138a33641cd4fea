package org.yandu.ui.shell;

import java.util.List;
import java.util.Optional;
import org.yandu.document.Document;
import org.yandu.workspace.Removal;

/** Takes a document out of the library at once, and says how it comes back. */
final class DocumentRemoval {

    private DocumentRemoval() {}

    static void of(Desk desk, String documentId) {
        desk.background()
                .read(
                        Job.named("job.count"),
                        () -> desk.workspace().store().annotationsPerDocument().getOrDefault(documentId, 0),
                        marks -> remove(desk, documentId, marks));
    }

    private static void remove(Desk desk, String documentId, int marks) {
        Optional<Document> seen = desk.library().document(documentId);
        seen.ifPresent(document -> desk.gate()
                .changeLibrary(
                        library -> library.state()
                                .document(documentId)
                                .map(present -> Removal.of(library.store(), List.of(present))),
                        () -> desk.calls()
                                .offers()
                                .wish(new Offer(
                                        desk.texts().get("documents.removed", document.title()),
                                        desk.texts().get("documents.removed.way", marks),
                                        desk.texts().get("action.undo"),
                                        desk.gate()::undo))));
    }
}
