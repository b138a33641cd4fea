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
import org.yandu.exchange.ReadAgain;
import org.yandu.intake.EncodingSamples;
import org.yandu.intake.EncodingSamples.Sample;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.workspace.Change;
import org.yandu.workspace.Store;

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

    /** Reads it in the chosen encoding, as one step; what was left on the old text goes along as far as it is found. */
    void readAgain() {
        Subject now = subject.get();
        Charset charset = chosen.get();
        if (now == null || charset == null) {
            return;
        }
        close();
        desk.gate().change(now.document().id(), open -> {
            Optional<Change> change = ReadAgain.of(desk.workspace().store(), open, charset, Instant.now());
            desk.background()
                    .onFx(() -> desk.say(change.isPresent() ? "read_again.done" : "read_again.same", charset.name()));
            return change;
        });
    }

    void close() {
        subject.set(null);
    }
}
