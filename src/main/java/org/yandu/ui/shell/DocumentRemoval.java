package org.yandu.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yandu.document.Document;
import org.yandu.workspace.Removal;

/** Takes documents out of the library at once, and says how they come back. */
final class DocumentRemoval {

    private DocumentRemoval() {}

    /** @param documentIds at least one; all of them are one step to undo */
    static void of(Desk desk, List<String> documentIds) {
        desk.background()
                .read(
                        Job.named("job.count"),
                        () -> {
                            Map<String, Integer> marks =
                                    desk.workspace().store().annotationsPerDocument();
                            return documentIds.stream()
                                    .mapToInt(id -> marks.getOrDefault(id, 0))
                                    .sum();
                        },
                        marks -> remove(desk, documentIds, marks));
    }

    private static void remove(Desk desk, List<String> ids, int marks) {
        List<Document> seen =
                ids.stream().flatMap(id -> desk.library().document(id).stream()).toList();
        if (seen.isEmpty()) {
            return;
        }
        desk.gate()
                .changeLibrary(
                        library -> {
                            List<Document> present = ids.stream()
                                    .flatMap(id -> library.state().document(id).stream())
                                    .toList();
                            return present.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(Removal.of(library.store(), present));
                        },
                        () -> desk.calls().offers().wish(offer(desk, seen, marks)));
    }

    private static Offer offer(Desk desk, List<Document> gone, int marks) {
        boolean one = gone.size() == 1;
        String what = one
                ? desk.texts().get("documents.removed", gone.getFirst().title())
                : desk.texts().get("documents.removed_several", gone.size());
        String way = desk.texts().get(one ? "documents.removed.way" : "documents.removed_several.way", marks);
        return new Offer(what, way, desk.texts().get("action.undo"), desk.gate()::undo);
    }
}
