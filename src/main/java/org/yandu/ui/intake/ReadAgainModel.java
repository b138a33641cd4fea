package org.yandu.ui.intake;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion.Origin;
import org.yandu.exchange.accession.ReadAgain;
import org.yandu.intake.EncodingSamples;
import org.yandu.intake.EncodingSamples.Sample;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.workspace.Change;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Store;
import org.yandu.workspace.Workspace;

/** A document that is to be read in another encoding, and the one the reader has his eye on. */
final class ReadAgainModel {

    /**
     * @param encoding it is read in now
     * @param samples the beginning of its original in every encoding
     */
    record Subject(Document document, String encoding, List<Sample> samples) {}

    private final Desk desk;
    private final ReadOnlyObjectWrapper<@Nullable Subject> subject = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Charset> chosen = new ReadOnlyObjectWrapper<>();

    ReadAgainModel(Desk desk) {
        this.desk = desk;
    }

    Desk desk() {
        return desk;
    }

    /** {@code null} while nothing is to be read again. */
    ReadOnlyObjectProperty<@Nullable Subject> subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    /** {@code null} until the reader has chosen another encoding than the present one. */
    ReadOnlyObjectProperty<@Nullable Charset> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    void open(String documentId) {
        Optional<Document> document = desk.library().document(documentId);
        if (document.filter(d -> EncodingSamples.fit(d.format())).isEmpty()) {
            desk.say("read_again.no_choice");
            return;
        }
        chosen.set(null);
        desk.background().read(Job.named("job.read_files"), () -> subject(document.get()), subject::set);
    }

    private Subject subject(Document document) {
        Store store = desk.workspace().store();
        Origin origin = store.version(document.currentVersion()).origin();
        return new Subject(document, origin.encoding(), EncodingSamples.of(store.original(origin.sha256())));
    }

    void choose(Charset charset) {
        Subject now = subject.get();
        chosen.set(now == null || charset.name().equals(now.encoding()) ? null : charset);
    }

    /**
     * Reads it in the chosen encoding, as one step; what was left on the old text goes along as far as it is found. Worked out aside,
     * for comparing two long texts takes seconds, and written when nothing has happened to the document since.
     */
    void readAgain() {
        Subject now = subject.get();
        Charset charset = chosen.get();
        if (now == null || charset == null) {
            return;
        }
        close();
        String id = now.document().id();
        desk.background()
                .read(Job.named("job.carry_over"), () -> planned(id, charset), planned -> write(planned, charset));
    }

    /** @param seen as the document was when the change was worked out */
    private record Planned(OpenDocument seen, Optional<Change> change) {}

    private Planned planned(String documentId, Charset charset) {
        Workspace workspace = desk.workspace();
        OpenDocument seen = workspace.open(documentId);
        try {
            return new Planned(seen, change(seen, charset));
        } finally {
            workspace.release(documentId);
        }
    }

    private void write(Planned planned, Charset charset) {
        if (planned.change().isEmpty()) {
            desk.say("read_again.same", charset.name());
            return;
        }
        desk.gate().change(planned.seen().document().id(), now -> {
            Optional<Change> change = isSame(now, planned.seen()) ? planned.change() : change(now, charset);
            desk.background()
                    .onFx(() -> desk.say(change.isPresent() ? "read_again.done" : "read_again.same", charset.name()));
            return change;
        });
    }

    private static boolean isSame(OpenDocument one, OpenDocument other) {
        return one.document().equals(other.document())
                && one.version().equals(other.version())
                && one.version().noise().equals(other.version().noise())
                && one.markup().all().equals(other.markup().all())
                && one.shaping().equals(other.shaping());
    }

    private Optional<Change> change(OpenDocument open, Charset charset) {
        return ReadAgain.of(desk.workspace().store(), open, charset, Instant.now());
    }

    void close() {
        subject.set(null);
    }
}
