package org.yandu.ui.intake;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.Grade;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Transfer;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion.Cause;
import org.yandu.document.DocumentVersion.Origin;
import org.yandu.exchange.accession.ReadAgain;
import org.yandu.intake.EncodingSamples;
import org.yandu.intake.EncodingSamples.Sample;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Store;
import org.yandu.workspace.Workspace;

/** A document that is to be read in another encoding, and the one the reader has his eye on. */
final class ReadAgainModel {

    /**
     * @param encoding it is read in now
     * @param isCorrected whether its text was corrected by hand, which what is read anew from the original is not
     * @param guess what was found out of its encoding; {@code null} when nothing was
     * @param samples the beginning of its original in every encoding
     */
    record Subject(
            Document document, String encoding, @Nullable Guess guess, boolean isCorrected, List<Sample> samples) {}

    /**
     * What will become of the annotations in the chosen encoding.
     *
     * @param kept with the same words
     * @param asked on the same place, with other words
     * @param left of which no place is known for sure, so that they stay on the text they are on
     */
    record Foreseen(int kept, int asked, int left) {

        static final Foreseen NOTHING = new Foreseen(0, 0, 0);

        /** @param marks ids of the annotations; headings are asked about, too */
        static Foreseen of(Change change, Set<String> marks) {
            List<Grade> grades = change.edits().stream()
                    .flatMap(
                            edit -> edit instanceof Edit.OfTransfer of ? Stream.ofNullable(of.after()) : Stream.empty())
                    .filter(transfer -> marks.contains(transfer.annotationId()))
                    .map(Transfer::grade)
                    .toList();
            int left = (int) grades.stream().filter(grade -> !grade.isPlaced()).count();
            int kept = (int) grades.stream()
                    .filter(grade -> grade == Grade.EXACT || grade == Grade.MOVED)
                    .count();
            return new Foreseen(kept, grades.size() - kept - left, left);
        }

        boolean isNothing() {
            return kept + asked + left == 0;
        }
    }

    private static final String CARRY_OVER = "job.carry_over";

    private final Desk desk;
    private final ReadOnlyObjectWrapper<@Nullable Subject> subject = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Charset> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Foreseen> foreseen = new ReadOnlyObjectWrapper<>();
    private @Nullable Planned ready;

    /** Whether something is being foreseen: one at a time, however fast the reader goes through the list. */
    private boolean planning;

    private Job looking = Job.cancellable(CARRY_OVER);

    /** Whether the reader has chosen again while something was worked out, be it what he had chosen before. */
    private boolean again;

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
        byte[] original = store.original(origin.sha256());
        return new Subject(
                document,
                origin.encoding(),
                Guess.again(origin, document.format(), original),
                origin.cause() == Cause.CORRECTED,
                EncodingSamples.of(original));
    }

    void choose(Charset charset) {
        Subject now = subject.get();
        boolean other = now != null && !charset.name().equals(now.encoding());
        chosen.set(other ? charset : null);
        foreseen.set(null);
        ready = null;
        looking.cancel();
        again = planning;
        foresee();
    }

    /** Said before it is done; what was worked out is used when nothing has happened since. */
    private void foresee() {
        Subject now = subject.get();
        Charset charset = chosen.get();
        if (planning || now == null || charset == null) {
            return;
        }
        planning = true;
        String id = now.document().id();
        Job job = Job.cancellable(CARRY_OVER);
        looking = job;
        desk.background()
                .read(
                        job,
                        () -> planned(id, charset, job),
                        planned -> {
                            if (planned.isPresent() && isWanted(now, charset)) {
                                again = false;
                                ready = planned.get();
                                foreseen.set(planned.get().foreseen());
                            }
                            goOn(now, charset);
                        },
                        () -> goOn(now, charset));
    }

    /** Whether the reader has still his eye on it: he may have turned to another encoding, or to another document. */
    private boolean isWanted(Subject asked, Charset charset) {
        return asked.equals(subject.get()) && charset.equals(chosen.get());
    }

    private void goOn(Subject asked, Charset charset) {
        planning = false;
        if (again || !isWanted(asked, charset)) {
            again = false;
            foresee();
        }
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
        Job job = Job.cancellable(CARRY_OVER);
        desk.background()
                .read(job, () -> planned(id, charset, job), planned -> planned.ifPresent(each -> write(each, charset)));
    }

    /** @param seen as the document was when the change was worked out */
    private record Planned(OpenDocument seen, Optional<Change> change, Foreseen foreseen) {}

    /** Empty when the reader has broken it off, or has turned to another encoding meanwhile. */
    private Optional<Planned> planned(String documentId, Charset charset, Job job) {
        Workspace workspace = desk.workspace();
        OpenDocument seen = workspace.open(documentId);
        try {
            Optional<Change> change = change(seen, charset, job::isCancelled);
            Set<String> marks = workspace.store().annotations(AnnotationQuery.of(documentId)).stream()
                    .map(Annotation::id)
                    .collect(Collectors.toSet());
            return Optional.of(new Planned(
                    seen, change, change.map(each -> Foreseen.of(each, marks)).orElse(Foreseen.NOTHING)));
        } catch (CancellationException stopped) {
            return Optional.empty();
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
            Optional<Change> change =
                    isSame(now, planned.seen()) ? planned.change() : change(now, charset, () -> false);
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

    private Optional<Change> change(OpenDocument open, Charset charset, BooleanSupplier isUnwanted) {
        return ReadAgain.of(desk.workspace().store(), open, charset, Instant.now(), isUnwanted);
    }

    void close() {
        looking.cancel();
        subject.set(null);
        chosen.set(null);
        foreseen.set(null);
        ready = null;
    }
}
