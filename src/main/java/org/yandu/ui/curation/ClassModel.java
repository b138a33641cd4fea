package org.yandu.ui.curation;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;
import org.yandu.curation.view.AnswerTable;
import org.yandu.document.Document;
import org.yandu.document.TextSpan;
import org.yandu.exchange.feedback.FeedbackFiles;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.workspace.Workspace;

/** Which text of a class is looked at, what is known of it, and what is decided. */
final class ClassModel {

    private final Desk desk;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<@Nullable Document> document = new SimpleObjectProperty<>();
    private final ObservableList<Document> documents = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Code> theme = new SimpleObjectProperty<>();
    private final BooleanProperty anonymous = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Findings> findings = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Focus> focus = new ReadOnlyObjectWrapper<>(Focus.NONE);
    private final AtomicInteger asked = new AtomicInteger();
    private final Deciding deciding;

    ClassModel(Desk desk) {
        this.desk = desk;
        document.addListener((o, was, is) -> {
            focus.set(Focus.NONE);
            deciding().chosenProperty().set(null);
            ask();
        });
        this.deciding = new Deciding(this);
        desk.calls().classes().listen(this::open);
        desk.gate().lastChangeProperty().addListener((o, was, is) -> {
            if (shown.get() && is != null && Remarks.isOne(is.change())) {
                askAnswers();
            } else if (shown.get()) {
                ask();
            }
        });
    }

    Desk desk() {
        return desk;
    }

    ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** Those that somebody has marked or been asked about. */
    ObservableList<Document> documents() {
        return documents;
    }

    ObjectProperty<@Nullable Document> documentProperty() {
        return document;
    }

    /** Of which the heat and the contested passages are shown; {@code null} for all. */
    ObjectProperty<@Nullable Code> themeProperty() {
        return theme;
    }

    /** Whether names are replaced by numbers. */
    BooleanProperty anonymousProperty() {
        return anonymous;
    }

    /** {@code null} before it is there. */
    ReadOnlyObjectProperty<@Nullable Findings> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    Deciding deciding() {
        return deciding;
    }

    ReadOnlyObjectProperty<Focus> focusProperty() {
        return focus.getReadOnlyProperty();
    }

    // ---- opening ----

    /** At the document in focus. */
    void open() {
        open(desk.focused().open().map(open -> open.document().id()).orElse(""));
    }

    /** At a document, when a class has read it. */
    void open(String documentId) {
        desk.background().read(Job.named("job.class_view"), () -> classTexts(desk.workspace()), found -> {
            documents.setAll(found);
            shown.set(true);
            Document before = document.get();
            Document now = found.stream()
                    .filter(each -> each.id().equals(documentId))
                    .findFirst()
                    .or(() -> found.stream().findFirst())
                    .orElse(null);
            document.set(now);
            if (Objects.equals(before, now)) {
                ask();
            }
        });
    }

    private static List<Document> classTexts(Workspace workspace) {
        Set<String> ids =
                new LinkedHashSet<>(workspace.store().annotationsPerDocument().keySet());
        workspace
                .store()
                .assignments()
                .forEach(assignment -> assignment.readings().forEach(reading -> ids.add(reading.documentId())));
        return workspace.state().documents().stream()
                .filter(each -> ids.contains(each.id()))
                .toList();
    }

    void close() {
        shown.set(false);
        asked.incrementAndGet();
        findings.set(null);
        focus.set(Focus.NONE);
    }

    private void ask() {
        int question = asked.incrementAndGet();
        Document of = document.get();
        if (!shown.get() || of == null) {
            findings.set(null);
            return;
        }
        List<Code> codes = desk.library().codebook().codes();
        working.set(true);
        desk.background().read(Job.named("job.class_view"), () -> find(desk.workspace(), of.id(), codes), found -> {
            if (question == asked.get()) {
                working.set(false);
                findings.set(found.orElse(null));
            }
        });
    }

    /** Much quicker than the whole, and asked for at every stroke. */
    private void askAnswers() {
        int question = asked.get();
        Findings now = findings.get();
        if (now != null) {
            desk.background()
                    .read(
                            Job.named("job.class_view"),
                            () -> AnswerTable.of(
                                    desk.workspace().store(),
                                    now.open().document().id(),
                                    now.view().students()),
                            answers -> {
                                if (question == asked.get()) {
                                    findings.set(now.with(answers));
                                }
                            });
        }
    }

    private static Optional<Findings> find(Workspace workspace, String documentId, List<Code> codes) {
        return workspace.state().document(documentId).map(document -> Findings.of(workspace, document, codes));
    }

    /** For every student of the class whose text is looked at; can be stopped like any long work. */
    void writeFeedback(Path folder) {
        Findings now = findings.get();
        if (now == null) {
            return;
        }
        List<String> students = now.view().students().stream()
                .filter(name -> !name.equals(desk.coder()))
                .toList();
        FeedbackFiles.Told told = new FeedbackFiles.Told(desk.coder(), false);
        Job job = Job.cancellable("job.feedback");
        desk.background()
                .read(
                        job,
                        () -> FeedbackFiles.write(
                                desk.workspace(), desk.texts(), students, told, folder, (done, all, name) -> {
                                    desk.background().onFx(() -> job.progress().set((double) done / Math.max(1, all)));
                                    return !job.isCancelled();
                                }),
                        written -> desk.say(
                                written.isEmpty()
                                        ? "class.feedback.none"
                                        : written.stream().allMatch(each -> each.withheld() == 0)
                                                ? "class.feedback.done"
                                                : "class.feedback.withheld",
                                written.size(),
                                folder));
    }

    // ---- names ----

    /** As it may be shown now. */
    String name(String student) {
        Findings now = findings.get();
        return anonymous.get() && now != null
                ? desk.texts().get("class.student", now.tables().numbers().number(student))
                : student;
    }

    /** With names hidden in the order of their numbers: the order of the names would tell who is who. */
    <R> List<R> listed(List<R> rows, Function<R, String> student) {
        Findings now = findings.get();
        return anonymous.get() && now != null
                ? rows.stream()
                        .sorted(Comparator.comparingInt(
                                row -> now.tables().numbers().number(student.apply(row))))
                        .toList()
                : rows;
    }

    Optional<Code> code(String id) {
        return desk.library().codebook().find(id);
    }

    // ---- going there ----

    /** Shows passages in the text beside, one after another. */
    void look(List<TextSpan> spans) {
        if (!spans.isEmpty()) {
            focus.set(focus.get().then(spans));
        }
    }

    /** Nothing else is looked at then. */
    void lookOnlyAt(TextSpan span) {
        focus.set(new Focus(List.of(span), 0));
    }

    /** Closes the sheet over the passage looked at. */
    void goToText() {
        Findings now = findings.get();
        if (now != null) {
            focus.get().current().ifPresent(span -> {
                close();
                desk.goTo(now.open().document().id(), span);
            });
        }
    }
}
