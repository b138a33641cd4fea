package org.yandu.ui.intake;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.Grade;
import org.yandu.annotation.Transfer;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion.Origin;
import org.yandu.exchange.accession.ReadAgain;
import org.yandu.intake.EncodingSamples;
import org.yandu.intake.EncodingSamples.Sample;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
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

    /**
     * What will become of the annotations in the chosen encoding.
     *
     * @param kept with the same words
     * @param asked on the same place, with other words, or doubtful
     * @param left of which no place is known, so that they stay on the text as it is read now
     */
    record Foreseen(int kept, int asked, int left) {

        static Foreseen of(Change change) {
            List<Grade> grades = change.edits().stream()
                    .flatMap(
                            edit -> edit instanceof Edit.OfTransfer of ? Stream.ofNullable(of.after()) : Stream.empty())
                    .map(Transfer::grade)
                    .toList();
            int left = (int) grades.stream().filter(Grade.ORPHAN::equals).count();
            int kept = (int) grades.stream()
                    .filter(grade -> grade == Grade.EXACT || grade == Grade.MOVED)
                    .count();
            return new Foreseen(kept, grades.size() - kept - left, left);
        }

        boolean isNothing() {
            return kept + asked + left == 0;
        }
    }

    private final Desk desk;
    private final ReadOnlyObjectWrapper<@Nullable Subject> subject = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Charset> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Foreseen> foreseen = new ReadOnlyObjectWrapper<>();
    private @Nullable Planned ready;

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

    /** {@code null} until it is known. */
    ReadOnlyObjectProperty<@Nullable Foreseen> foreseenProperty() {
        return foreseen.getReadOnlyProperty();
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
        boolean other = now != null && !charset.name().equals(now.encoding());
        chosen.set(other ? charset : null);
        foreseen.set(null);
        ready = null;
        if (now != null && other) {
            foresee(now.document().id(), charset);
        }
    }

    /** Said before it is done; what was worked out is used when nothing has happened since. */
    private void foresee(String documentId, Charset charset) {
        desk.background().read(Job.named("job.carry_over"), () -> planned(documentId, charset), planned -> {
            if (charset.equals(chosen.get()) && subject.get() != null) {
                ready = planned;
                foreseen.set(planned.change().map(Foreseen::of).orElse(new Foreseen(0, 0, 0)));
            }
        });
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
        Planned known = ready;
        close();
        if (known != null) {
            write(known, charset);
            return;
        }
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
        ready = null;
    }
}
