package org.yandu.exchange.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.task.Answer;
import org.yandu.annotation.task.Assignment;
import org.yandu.annotation.task.Question;
import org.yandu.annotation.task.Question.Kind;
import org.yandu.annotation.task.Question.Target;
import org.yandu.curation.view.Adjudication;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.document.TextSpan;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Editing;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Versioning;
import org.yandu.workspace.Workspace;

/** What a student has when the instructor sends something after the packet: a newer edition, the key, what was decided. */
class EditionsTest {

    private static final String TEXT = "依法行政是优化软环境的关键，各级党组织要着力提高依法执政能力。\n信用是市场经济的基石，𠮷祥与𬬻火都要靠它。";
    private static final Instant TUESDAY = Instant.parse("2026-03-03T08:00:00Z");

    @TempDir
    Path folder;

    // set before every test
    @SuppressWarnings("NullAway.Init")
    private Classroom room;

    @SuppressWarnings("NullAway.Init")
    private Document document;

    @SuppressWarnings("NullAway.Init")
    private Workspace student;

    @BeforeEach
    void begin() {
        room = new Classroom(folder);
        document = room.take("关于软环境的讲话", TEXT);
        student = room.library("student");
    }

    @AfterEach
    void close() {
        student.close();
        room.close();
    }

    private Annotation mark(String id, String coder, String words) {
        DocumentVersion text = room.text(document);
        int at = text.text().indexOf(words);
        return Classroom.mark(text, id, coder, at, at + words.length());
    }

    private static void add(Workspace library, Annotation... marks) {
        library.apply(Change.of(
                "change.mark",
                List.of(),
                List.of(marks).stream()
                        .map(mark -> new Edit.OfAnnotation(null, mark))
                        .toList()));
    }

    private void open(byte[] packet) {
        Opening.of(student, PacketFile.read("x.yandu", packet, null), TUESDAY).carryOut();
    }

    private Releasing.Opened release(Assignment given) {
        byte[] file = Releasing.make(room.library, given, room.teacher, TUESDAY);
        Releasing.Opened opened = Releasing.open(student, PacketFile.read("key.yandu", file, null), "学员自建主题");
        opened.change().ifPresent(student::apply);
        return opened;
    }

    private List<Annotation> of(String coder) {
        return student.store().annotations(new AnnotationQuery(null, null, coder, null));
    }

    private Making.Made again(Assignment before, List<Question> questions, @Nullable Identity signer) {
        Making.Made made = Making.make(
                room.library,
                new Making.Draft(
                        before.title() + "（修订）",
                        "",
                        before.maker(),
                        List.of(room.library.state().document(document.id()).orElseThrow()),
                        before.book(),
                        questions,
                        List.of(),
                        before),
                signer,
                null,
                Classroom.MONDAY);
        room.library.apply(made.change());
        return made;
    }

    /** Decided, changed, taken back: the student has what there is now, and nothing of it twice. */
    @Test
    void whatWasDecidedComesWithTheKey() {
        Making.Made made = room.give(document);
        open(made.bytes());
        Annotation own = mark("own", Adjudication.REFERENCE, "软环境");
        add(student, own);
        Annotation first = mark("r1", Adjudication.REFERENCE, "𠮷祥与𬬻火");
        Annotation second = mark("r2", Adjudication.REFERENCE, "依法行政");
        add(room.library, first, second);

        assertThat(release(made.assignment()).marks()).isEqualTo(2);
        assertThat(of(Adjudication.REFERENCE))
                .extracting(mark -> mark.anchor().quote().exact())
                .containsExactlyInAnyOrder("软环境", "𠮷祥与𬬻火", "依法行政");
        assertThat(student.store()
                        .assignments()
                        .getFirst()
                        .questions()
                        .getFirst()
                        .key())
                .isEqualTo("因为");
        assertThat(release(made.assignment()).change()).isEmpty();

        room.library.apply(Change.of("change.mark", List.of(), List.of(new Edit.OfAnnotation(first, null))));
        release(made.assignment());
        assertThat(of(Adjudication.REFERENCE))
                .extracting(mark -> mark.anchor().quote().exact())
                .containsExactlyInAnyOrder("软环境", "依法行政");
        assertThat(of(Adjudication.REFERENCE)).contains(own);
    }

    @Test
    void whatWasDecidedOnAWordThatTheStudentDoesNotHaveIsCountedAndLeftOut() {
        Making.Made made = room.give(document);
        open(made.bytes());
        correct("优化软环境", "优化发展环境");
        add(room.library, mark("r", Adjudication.REFERENCE, "优化发展环境"));

        Releasing.Opened opened = release(made.assignment());

        assertThat(opened.marks()).isZero();
        assertThat(opened.lost()).isEqualTo(1);
    }

    private void correct(String before, String after) {
        OpenDocument open = room.library.open(document.id());
        DocumentVersion next = Editing.corrected(open, open.version().text().replace(before, after), TUESDAY)
                .orElseThrow();
        room.library.release(document.id());
        room.library.apply(Versioning.of(room.library.store(), document, document.showing(next), next, TUESDAY)
                .named("change.correct"));
        document = room.library.state().document(document.id()).orElseThrow();
    }

    /** A corrected text, one question reworded, one new: marks follow the words, the answer stays with its question. */
    @Test
    void aNewerEditionKeepsWhatTheStudentDid() {
        Making.Made made = room.give(document);
        Assignment given = made.assignment();
        open(made.bytes());
        add(student, mark("s", "李明", "信用是市场经济的基石"));
        Answer answer = Answer.blank(given.id(), "q1", "李明", TUESDAY).written("因为要依法", TUESDAY);
        student.apply(Change.of("change.answer", List.of(), List.of(new Edit.OfAnswer(null, answer))));
        DocumentVersion old = room.text(document);
        int at = old.text().indexOf("𬬻火");
        Target target = new Target(
                Kind.PASSAGE, document.id(), old.id(), Anchor.of(old, new TextSpan(at, at + "𬬻火".length())));
        correct("依法行政是优化", "坚持依法行政是优化");

        Making.Made next = again(
                given,
                List.of(
                        given.questions().getFirst().asking("究竟为什么？"),
                        new Question("q2", "怎么办？", List.of(target), 0, "")),
                room.teacher);
        open(next.bytes());

        Assignment now = student.store().assignments().getFirst();
        assertThat(student.store().assignments()).hasSize(1);
        assertThat(now.title()).isEqualTo("第一讲（修订）");
        assertThat(now.questions()).extracting(Question::text).containsExactly("究竟为什么？", "怎么办？");
        assertThat(now.questions().get(1).targets())
                .singleElement()
                .satisfies(t -> assertThat(t.anchor())
                        .isNotNull()
                        .satisfies(a -> assertThat(a.quote().exact()).isEqualTo("𬬻火")));
        assertThat(student.store().answers(given.id())).containsExactly(answer);
        assertThat(of("李明")).singleElement().satisfies(mark -> {
            assertThat(mark.versionId()).isEqualTo(document.currentVersion());
            assertThat(mark.anchor().quote().exact()).isEqualTo("信用是市场经济的基石");
        });
    }

    /** Whoever has the signed one could never open an unsigned one in its place. */
    @Test
    void aNewerEditionIsSignedAsTheOneBefore() {
        Assignment given = room.give(document).assignment();

        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> again(given, given.questions(), null));

        assertThat(refused.problem().kind()).isEqualTo(Problem.Kind.PACKET_SIGNER);
    }

    /** The class that has been shown the key is not shown a hash it cannot fulfil. */
    @Test
    void aKeyThatStaysIsNotHiddenAgain() {
        Making.Made made = room.give(document);
        open(made.bytes());
        release(made.assignment());

        open(again(made.assignment(), made.assignment().questions(), room.teacher)
                .bytes());

        Assignment now = student.store().assignments().getFirst();
        assertThat(now.title()).endsWith("（修订）");
        assertThat(now.questions().getFirst().key()).isEqualTo("因为");
    }
}
