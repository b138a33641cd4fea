package org.yandu.ui.curation;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
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
import org.yandu.annotation.Rejection;
import org.yandu.codebook.Code;
import org.yandu.curation.view.Adjudication;
import org.yandu.curation.view.AnswerTable;
import org.yandu.curation.view.ClassView;
import org.yandu.curation.view.Contested;
import org.yandu.document.Document;
import org.yandu.document.TextSpan;
import org.yandu.exchange.feedback.FeedbackFiles;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.workspace.Change;
import org.yandu.workspace.OpenDocument;
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
    private final BooleanProperty onlyOpen = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Findings> findings = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Contested> contested = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Contested> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Focus> focus = new ReadOnlyObjectWrapper<>(Focus.NONE);
    private final AtomicInteger asked = new AtomicInteger();

    ClassModel(Desk desk) {
        this.desk = desk;
        document.addListener((o, was, is) -> {
            focus.set(Focus.NONE);
            chosen.set(null);
            ask();
        });
        theme.addListener((o, was, is) -> list());
        onlyOpen.addListener((o, was, is) -> list());
        chosen.addListener((o, was, is) -> {
            if (is != null) {
                focus.set(new Focus(List.of(is.core()), 0));
            }
        });
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

    /** Whether only what is not decided is listed. */
    BooleanProperty onlyOpenProperty() {
        return onlyOpen;
    }

    /** {@code null} before it is there. */
    ReadOnlyObjectProperty<@Nullable Findings> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    ObservableList<Contested> contested() {
        return contested;
    }

    ObjectProperty<@Nullable Contested> chosenProperty() {
        return chosen;
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
        contested.clear();
        focus.set(Focus.NONE);
    }

    private void ask() {
        int question = asked.incrementAndGet();
        Document of = document.get();
        if (!shown.get() || of == null) {
            findings.set(null);
            list();
            return;
        }
        List<Code> codes = desk.library().codebook().codes();
        working.set(true);
        desk.background().read(Job.named("job.class_view"), () -> find(desk.workspace(), of.id(), codes), found -> {
            if (question == asked.get()) {
                working.set(false);
                findings.set(found.orElse(null));
                list();
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
        return workspace.state().document(documentId).map(document -> {
            OpenDocument open = workspace.version(documentId, document.currentVersion());
            return Findings.of(workspace.store(), open, codes);
        });
    }

    private void list() {
        Findings now = findings.get();
        Code only = theme.get();
        Contested before = chosen.get();
        List<Contested> wanted = now == null
                ? List.of()
                : now.view().contested().stream()
                        .filter(each -> only == null || only.id().equals(each.code()))
                        .filter(each -> !onlyOpen.get() || each.state() == Contested.State.OPEN || isSame(each, before))
                        .toList();
        contested.setAll(wanted);
        chosen.set(wanted.stream()
                .filter(each -> isSame(each, before))
                .findFirst()
                .or(() -> wanted.stream().findFirst())
                .orElse(null));
    }

    private static boolean isSame(Contested one, @Nullable Contested other) {
        return other != null && one.span().equals(other.span()) && one.code().equals(other.code());
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
        Job job = Job.cancellable("job.feedback");
        desk.background()
                .read(
                        job,
                        () -> FeedbackFiles.write(
                                desk.workspace(), desk.texts(), students, desk.coder(), folder, (done, all, name) -> {
                                    desk.background().onFx(() -> job.progress().set((double) done / Math.max(1, all)));
                                    return !job.isCancelled();
                                }),
                        written -> desk.say(
                                written.isEmpty() ? "class.feedback.none" : "class.feedback.done",
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

    /** The next contested passage in the list that nobody has decided, after the chosen one. */
    void next() {
        int from = contested.indexOf(chosen.get());
        for (int i = 1; i <= contested.size(); i++) {
            Contested each = contested.get(Math.floorMod(from + i, contested.size()));
            if (each.state() == Contested.State.OPEN) {
                chosen.set(each);
                return;
            }
        }
        desk.say("class.all_decided");
    }

    // ---- deciding ----

    private interface Decision {
        Optional<Change> on(OpenDocument open, List<Rejection> rejections, Contested passage, Code code, Instant now);
    }

    void accept() {
        decide(Adjudication::accept);
    }

    void reject() {
        decide(Adjudication::reject);
    }

    void reopen() {
        decide(Adjudication::reopen);
    }

    /** All themes that the class gave this passage, on one mark. */
    void merge() {
        Findings now = findings.get();
        Contested passage = chosen.get();
        if (now == null || passage == null) {
            return;
        }
        List<Code> codes = given(now.view(), passage);
        decide((open, rejections, contested, code, at) ->
                Adjudication.merge(open, rejections, contested.core(), codes, at));
    }

    /** What students gave a passage, in the order of the codebook. */
    List<Code> given(ClassView view, Contested passage) {
        Set<String> ids = new LinkedHashSet<>();
        view.marks()
                .values()
                .forEach(marks -> marks.stream()
                        .filter(mark -> mark.span().overlaps(passage.core()))
                        .forEach(mark -> ids.addAll(mark.codes())));
        List<Code> codes = new ArrayList<>(desk.library().codebook().codes());
        codes.removeIf(code -> !ids.contains(code.id()));
        return codes;
    }

    private void decide(Decision decision) {
        Contested passage = chosen.get();
        Findings now = findings.get();
        if (passage == null || now == null) {
            return;
        }
        if (!desk.gate().canWrite()) {
            desk.say("desk.read_only");
            return;
        }
        desk.gate()
                .change(
                        now.open(),
                        open -> desk.library()
                                .codebook()
                                .find(passage.code())
                                .flatMap(code -> decision.on(
                                        open,
                                        desk.workspace()
                                                .store()
                                                .rejections(open.version().id()),
                                        passage,
                                        code,
                                        Instant.now())));
    }
}
