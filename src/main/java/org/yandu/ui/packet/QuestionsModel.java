package org.yandu.ui.packet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.task.Answer;
import org.yandu.annotation.task.Assignment;
import org.yandu.annotation.task.HandIn;
import org.yandu.annotation.task.Question;
import org.yandu.document.TextSpan;
import org.yandu.exchange.packet.Identity;
import org.yandu.exchange.packet.Releasing;
import org.yandu.outline.OutlineNode;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Answering;
import org.yandu.workspace.Change;
import org.yandu.workspace.ChangeApplied;
import org.yandu.workspace.Edit;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Workspace;

/** The questions of one assignment, what this reader answers, and how far he has come. */
final class QuestionsModel {

    static final String PANEL = "side.questions";

    /**
     * A section of a reading.
     *
     * @param marks how many this reader has made in it
     */
    record Section(String documentId, String title, TextSpan span, int marks) {}

    /**
     * All that the panel shows, read in one go.
     *
     * @param answers of this reader, by question
     * @param given what the class gave back
     */
    record Seen(Assignment assignment, Map<String, Answer> answers, List<Section> sections, Given given) {

        @Nullable
        Answer answer(Question question) {
            return answers.get(question.id());
        }

        long done() {
            return assignment.questions().stream()
                    .filter(question -> Optional.ofNullable(answer(question))
                            .filter(answer -> answer.fulfils(question))
                            .isPresent())
                    .count();
        }
    }

    /**
     * With the instructor.
     *
     * @param students how many have given something back
     * @param answered how many of them answered, by question
     * @param releasable whether there is a key or a reference that could be sent to the class
     */
    record Given(int students, Map<String, Integer> answered, boolean releasable) {}

    private final Desk desk;
    private final Identity identity;
    private final ObservableList<Assignment> assignments = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Assignment> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Seen> seen = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable String> current = new SimpleObjectProperty<>();

    QuestionsModel(Desk desk, Identity identity) {
        this.desk = desk;
        this.identity = identity;
        chosen.addListener((o, was, is) -> {
            if (was == null || is == null || !was.id().equals(is.id())) {
                current.set(null);
            }
            show();
        });
        desk.gate().lastChangeProperty().subscribe(this::follow);
        load(null);
    }

    Desk desk() {
        return desk;
    }

    ObservableList<Assignment> assignments() {
        return assignments;
    }

    ObjectProperty<@Nullable Assignment> chosenProperty() {
        return chosen;
    }

    ReadOnlyObjectProperty<@Nullable Seen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    /** Id of the question whose answer takes the next cited passage. */
    ObjectProperty<@Nullable String> currentProperty() {
        return current;
    }

    // ---- following the library ----

    private void follow(@Nullable ChangeApplied applied) {
        if (applied == null) {
            return;
        }
        boolean assignmentsToo = applied.change().edits().stream().anyMatch(Edit.OfAssignment.class::isInstance);
        boolean mine = applied.change().edits().stream()
                .anyMatch(edit -> edit instanceof Edit.OfAnswer || edit instanceof Edit.OfAnnotation);
        if (assignmentsToo) {
            load(applied.how() == ChangeApplied.How.APPLIED ? fresh(applied.change()) : null);
        } else if (mine && chosen.get() != null) {
            show();
        }
    }

    private static @Nullable String fresh(Change change) {
        for (Edit edit : change.edits()) {
            if (edit instanceof Edit.OfAssignment of && of.after() != null) {
                return of.after().id();
            }
        }
        return null;
    }

    /** @param wanted id of the assignment to be shown; {@code null} for the one that is */
    private void load(@Nullable String wanted) {
        Assignment now = chosen.get();
        String id = wanted != null ? wanted : now == null ? null : now.id();
        desk.background()
                .read(
                        Job.named("job.packet_read"),
                        () -> desk.workspace().store().assignments(),
                        all -> {
                            assignments.setAll(all);
                            chosen.set(all.stream()
                                    .filter(each -> each.id().equals(id))
                                    .findFirst()
                                    .orElse(all.isEmpty() ? null : all.getFirst()));
                        });
    }

    private void show() {
        Assignment assignment = chosen.get();
        if (assignment == null) {
            seen.set(null);
            return;
        }
        String coder = desk.coder();
        desk.background().read(Job.named("job.packet_read"), () -> read(assignment, coder), read -> {
            if (assignment.equals(chosen.get())) {
                seen.set(read);
            }
        });
    }

    private Seen read(Assignment assignment, String coder) {
        Workspace workspace = desk.workspace();
        Map<String, Answer> answers = new HashMap<>();
        Map<String, Integer> answered = new HashMap<>();
        Set<String> students = workspace.store().handIns(assignment.id()).stream()
                .map(HandIn::coder)
                .collect(Collectors.toSet());
        for (Answer answer : workspace.store().answers(assignment.id())) {
            if (answer.coder().equals(coder)) {
                answers.put(answer.questionId(), answer);
            }
            if (students.contains(answer.coder()) && !answer.isBare()) {
                answered.merge(answer.questionId(), 1, Integer::sum);
            }
        }
        List<Section> sections = new ArrayList<>();
        for (Assignment.Reading reading : assignment.readings()) {
            if (workspace.state().document(reading.documentId()).isPresent()) {
                sections.addAll(sections(workspace, reading.documentId(), coder));
            }
        }
        return new Seen(
                assignment,
                answers,
                sections,
                new Given(students.size(), answered, Releasing.isPossible(workspace.store(), assignment)));
    }

    private static List<Section> sections(Workspace workspace, String documentId, String coder) {
        OpenDocument open = workspace.open(documentId);
        try {
            List<Annotation> marks = workspace.store().annotations(new AnnotationQuery(documentId, null, coder, null));
            // What stands above the first heading is called by the title of the text, which parts several texts as
            // well.
            int first = open.outline().roots().stream()
                    .mapToInt(node -> node.extent().start())
                    .findFirst()
                    .orElse(Integer.MAX_VALUE);
            List<Section> sections = new ArrayList<>();
            sections.add(new Section(
                    documentId,
                    open.document().title(),
                    new TextSpan(0, 0),
                    count(open, marks, new TextSpan(0, first))));
            for (OutlineNode node : open.outline().roots()) {
                sections.add(new Section(documentId, node.words(), node.span(), count(open, marks, node.extent())));
            }
            return sections;
        } finally {
            workspace.release(documentId);
        }
    }

    private static int count(OpenDocument open, List<Annotation> marks, TextSpan extent) {
        return (int) marks.stream()
                .filter(mark -> mark.versionId().equals(open.version().id())
                        && extent.start() <= mark.span().start()
                        && mark.span().start() < extent.end())
                .count();
    }

    // ---- answering ----

    void write(Question question, String text) {
        change(question, (kept, blank) -> Answering.write(kept, blank, text, Instant.now()));
    }

    /** Rests the answer in hand on what is selected in the text. */
    void cite() {
        Seen now = seen.get();
        TextSpan selection = desk.focused().selectionProperty().get();
        OpenDocument open = desk.focused().open().orElse(null);
        if (now == null || now.assignment().questions().isEmpty()) {
            desk.say("packet.no_question");
            return;
        }
        if (open == null || selection == null || selection.isEmpty()) {
            desk.say("packet.select_first");
            return;
        }
        Question question = now.assignment()
                .question(String.valueOf(current.get()))
                .orElse(now.assignment().questions().getFirst());
        change(question, (kept, blank) -> Answering.cite(kept, blank, open, selection, Instant.now()));
        desk.say("packet.cited", now.assignment().questions().indexOf(question) + 1);
    }

    void uncite(Question question, int index) {
        change(
                question,
                (kept, blank) -> kept == null || index >= kept.cites().size()
                        ? Optional.empty()
                        : Optional.of(Answering.uncite(kept, index, Instant.now())));
    }

    /** Works on the answer as it is kept when its turn has come. */
    private interface Work {
        Optional<Change> of(@Nullable Answer kept, Answer blank);
    }

    private void change(Question question, Work work) {
        Assignment assignment = chosen.get();
        if (assignment == null) {
            return;
        }
        Answer blank = Answer.blank(assignment.id(), question.id(), desk.coder(), Instant.now());
        desk.gate().changeLibrary(workspace -> {
            Answer kept = workspace.store().answers(assignment.id()).stream()
                    .filter(each -> each.id().equals(blank.id()))
                    .findFirst()
                    .orElse(null);
            return work.of(kept, blank);
        });
    }

    /** Where all answers of the class are, at a text the question is about. */
    void showClass(Question question) {
        Assignment assignment = chosen.get();
        if (assignment != null) {
            Stream.concat(
                            question.targets().stream().map(Question.Target::documentId),
                            assignment.readings().stream().map(Assignment.Reading::documentId))
                    .findFirst()
                    .ifPresent(desk.calls().classes()::wish);
        }
    }

    void go(String documentId, @Nullable Anchor anchor) {
        desk.goTo(documentId, anchor == null ? new TextSpan(0, 0) : anchor.span());
    }

    // ---- files ----

    /**
     * What there is to release.
     *
     * @param assignment as it is released
     * @param keys answers to compare with
     * @param marks of the reference
     */
    record Released(Assignment assignment, byte[] file, int keys, int marks) {}

    void release(Consumer<Released> then) {
        Assignment assignment = chosen.get();
        if (assignment != null) {
            int keys = (int) assignment.questions().stream()
                    .filter(question -> !question.key().isEmpty())
                    .count();
            desk.background()
                    .read(
                            Job.named("job.packet_make"),
                            () -> new Released(
                                    assignment,
                                    Releasing.make(
                                            desk.workspace(),
                                            assignment,
                                            assignment.signer() == null ? null : identity,
                                            Instant.now()),
                                    keys,
                                    Releasing.marks(desk.workspace().store(), assignment)),
                            then);
        }
    }

    /** The file has been written: feedback may tell what is in it. */
    void released(Released released) {
        desk.background()
                .write(
                        Job.named("job.packet_make"),
                        () -> {
                            Releasing.note(desk.workspace().store(), released.assignment());
                            return true;
                        },
                        done -> {});
    }

    /** The readings stay. */
    void remove() {
        Assignment assignment = chosen.get();
        if (assignment != null) {
            desk.gate()
                    .changeLibrary(workspace -> workspace
                            .store()
                            .assignment(assignment.id())
                            .map(kept -> Answering.remove(workspace.store(), kept)));
        }
    }
}
