package org.yandu.ui.versions;

import java.time.Instant;
import java.util.Optional;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.exchange.accession.HeadOfText;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Store;
import org.yandu.workspace.Versioning;
import org.yandu.workspace.Versioning.Succession;

/** Gives a document another text, with what was left on the one it has; one step to undo. */
final class NewVersions {

    private final Desk desk;

    NewVersions(Desk desk) {
        this.desk = desk;
    }

    /**
     * Plans aside, for comparing two long texts takes seconds, and writes when nothing has happened to the document since.
     *
     * @param open as it was when the reader decided
     * @param step key of the step's name
     */
    void show(OpenDocument open, DocumentVersion next, String step) {
        desk.background()
                .read(
                        Job.named("job.carry_over"),
                        () -> plan(open.document(), next),
                        planned -> desk.gate().change(open.document().id(), now -> {
                            Succession fitting = now.equals(open) ? planned : plan(now.document(), next);
                            return fitting.edits().isEmpty() ? Optional.empty() : Optional.of(fitting.named(step));
                        }));
    }

    private Succession plan(Document document, DocumentVersion next) {
        Store store = desk.workspace().store();
        DocumentVersion old = store.version(document.currentVersion());
        Document after = document.showing(next).with(HeadOfText.following(document, old, next));
        return Versioning.of(store, document, after, next, Instant.now());
    }
}
