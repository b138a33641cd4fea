package org.yandu.ui.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.task.Question;
import org.yandu.codebook.StartingThemes;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.document.TextSpan;
import org.yandu.exchange.Progress;
import org.yandu.exchange.accession.Importer;
import org.yandu.exchange.accession.Source;
import org.yandu.exchange.packet.Begun;
import org.yandu.exchange.packet.Identity;
import org.yandu.exchange.packet.Student;
import org.yandu.language.Texts;
import org.yandu.store.Access;
import org.yandu.store.SqliteStore;
import org.yandu.ui.shell.Background;
import org.yandu.ui.shell.Desk;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Workspace;

/** Making, opening, answering and handing in without a window: an instructor and a student, each with a library and a key. */
class PacketModelsTest {

    private static final Texts TEXTS = Texts.of(Locale.SIMPLIFIED_CHINESE);

    /** Pauses are JavaFX's. */
    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @TempDir
    Path folder;

    // set before every test
    @SuppressWarnings("NullAway.Init")
    private Desk teacher;

    @SuppressWarnings("NullAway.Init")
    private Desk student;

    private final List<Throwable> failures = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        teacher = desk("teacher", "王老师");
        student = desk("student", "李明");
        Path file = Files.writeString(folder.resolve("讲话.txt"), "关于软环境的讲话\n\n依法行政是关键。信用是基石。", StandardCharsets.UTF_8);
        new Importer(teacher.workspace(), Clock.systemUTC(), TEXTS)
                .take(List.of(Source.file(file, null)), Progress.NONE);
    }

    private Desk desk(String name, String coder) {
        Workspace workspace =
                new Workspace(SqliteStore.open(folder.resolve(name), Access.READ_WRITE), Clock.systemUTC());
        List<Edit> themes = new ArrayList<>();
        themes.add(new Edit.OfBook(null, StartingThemes.book()));
        StartingThemes.codes().forEach(code -> themes.add(new Edit.OfCode(null, code)));
        workspace.apply(Change.of("change.theme.add", List.of("x"), themes));
        Background background = Background.instant();
        background.onFailure(failures::add);
        return new Desk(workspace, background, TEXTS, coder);
    }

    private Identity identity(String name) {
        return new Identity(folder.resolve(name + "-key"));
    }

    @AfterEach
    void close() {
        teacher.workspace().close();
        student.workspace().close();
    }

    private Path made(String passphrase) {
        teacher.open(
                teacher.focused(),
                teacher.workspace().state().documents().getFirst().id());
        teacher.focused().selectionProperty().set(new TextSpan(10, 14));
        MakeModel make = new MakeModel(teacher, identity("teacher"));
        make.ask();
        assertThat(make.missing()).isEqualTo("packet.missing_title");
        make.titleProperty().set("第一讲");
        make.questions().getFirst().textProperty().set("为什么？");
        make.passphraseProperty().set(passphrase);
        Path file = folder.resolve("第一讲.yandu");
        make.write(file, () -> {});
        assertThat(failures).isEmpty();
        return file;
    }

    @Test
    void fromOneHandToTheOther() throws Exception {
        Path file = made("");
        OpenModel open = new OpenModel(student, identity("student"), PacketModelsTest::library, other -> {});
        QuestionsModel questions = new QuestionsModel(student, identity("student"));
        open.look(file);
        assertThat(open.seenProperty().get()).isNotNull();
        open.open();
        assertThat(questions.seenProperty().get()).isNotNull();
        var question = questions.chosenProperty().get().questions().getFirst();
        questions.write(question, "因为");
        student.focused().selectionProperty().set(new TextSpan(10, 14));
        questions.cite();
        questions.cite();
        assertThat(questions.seenProperty().get().done()).isEqualTo(1);
        Path back = folder.resolve("李明.yandu");
        HandInModel handIn = new HandInModel(student, identity("student"));
        handIn.ask(questions.seenProperty().get());
        assertThat(handIn.readyProperty().get().open()).isZero();
        assertThat(handIn.readyProperty().get().known().name())
                .as("the name of an account is nobody's")
                .isEmpty();
        handIn.write(Student.of(student.coder()), back);

        MergeModel merge = new MergeModel(teacher);
        merge.merge(List.of(back));

        assertThat(failures).isEmpty();
        assertThat(merge.fates())
                .singleElement()
                .satisfies(fate -> assertThat(fate.problem()).isNull());
        String id = teacher.workspace().store().assignments().getFirst().id();
        assertThat(teacher.workspace().store().answers(id)).singleElement().satisfies(answer -> {
            assertThat(answer.coder()).isEqualTo("李明");
            assertThat(answer.cites()).hasSize(1);
        });
    }

    /** A question about all texts or one of them; marks of whoever is chosen go along and nobody else's. */
    @Test
    void examplesOfAnyCoder() {
        Document document = teacher.workspace().state().documents().getFirst();
        DocumentVersion version = teacher.workspace().store().version(document.currentVersion());
        List<Edit> marks = new ArrayList<>();
        for (String coder : List.of("王老师", "赵老师")) {
            marks.add(new Edit.OfAnnotation(
                    null,
                    new Annotation(
                            coder,
                            document.id(),
                            version.id(),
                            Anchor.of(version, new TextSpan(10, coder.equals("赵老师") ? 12 : 14)),
                            List.of("theme-law"),
                            "",
                            coder,
                            Instant.EPOCH,
                            Instant.EPOCH)));
        }
        teacher.workspace().apply(Change.of("change.mark", List.of(), marks));
        teacher.open(teacher.focused(), document.id());
        MakeModel make = new MakeModel(teacher, identity("teacher"));
        make.show();
        assertThat(make.coders()).containsExactlyInAnyOrder("王老师", "赵老师");
        make.titleProperty().set("第一讲");
        make.examplesProperty().set("赵老师");
        QuestionDraft draft = new QuestionDraft(List.of());
        draft.textProperty().set("全篇讲什么？");
        draft.targetsProperty()
                .set(List.of(
                        new Question.Target(Question.Kind.DOCUMENT, document.id(), document.currentVersion(), null)));
        make.add(draft);
        Path file = folder.resolve("例.yandu");
        make.write(file, () -> {});

        OpenModel open = new OpenModel(student, identity("student"), PacketModelsTest::library, other -> {});
        open.look(file);
        open.open();

        assertThat(failures).isEmpty();
        // They come from whoever gave out the packet.
        assertThat(student.workspace().store().annotations(AnnotationQuery.ALL))
                .singleElement()
                .satisfies(mark -> {
                    assertThat(mark.coder()).isEqualTo("王老师");
                    assertThat(mark.anchor().quote().exact()).hasSize(2);
                });
        assertThat(student.workspace().store().assignments().getFirst().questions())
                .singleElement()
                .satisfies(question -> assertThat(question.targets())
                        .extracting(Question.Target::kind)
                        .containsExactly(Question.Kind.DOCUMENT));
    }

    /** Also the instructor, who cannot open his own packet in the library it is from, sees it as the class does. */
    @Test
    void oneMayBeOpenedInALibraryOfItsOwn() {
        OpenModel open = new OpenModel(teacher, identity("teacher"), PacketModelsTest::library, other -> {});
        List<Path> wished = new ArrayList<>();
        teacher.calls().libraries().listen(wished::add);
        open.look(made(""));
        assertThat(open.seenProperty().get()).isNull();
        assertThat(open.apartProperty().get()).isNotNull();

        open.openApart(folder.resolve("第一讲"));

        assertThat(failures).isEmpty();
        assertThat(wished).containsExactly(folder.resolve("第一讲"));
        assertThat(open.shownProperty().get()).isFalse();
        try (Workspace apart = library(folder.resolve("第一讲"))) {
            assertThat(apart.store().assignments()).hasSize(1);
            assertThat(apart.state().documents()).hasSize(1);
        }
    }

    /** What was given out is put on the sheet again, and comes out as the same assignment with the same questions. */
    @Test
    void aNewerEditionBeginsWithWhatWasGivenOut() {
        made("");
        var given = teacher.workspace().store().assignments().getFirst();
        MakeModel make = new MakeModel(teacher, identity("teacher"));
        make.again(given);
        assertThat(make.missing()).isNull();
        make.titleProperty().set("第一讲（修订）");
        make.write(folder.resolve("again.yandu"), () -> {});

        assertThat(failures).isEmpty();
        assertThat(make.againProperty().get()).isNull();
        assertThat(teacher.workspace().store().assignments()).singleElement().satisfies(next -> {
            assertThat(next.title()).isEqualTo("第一讲（修订）");
            assertThat(next.made()).isAfter(given.made());
            assertThat(next.questions()).isEqualTo(given.questions());
        });
    }

    /** Everything but the words that lock it, of which only that there were some. */
    @Test
    void whatWasBegunOutlivesTheWindow() {
        teacher.open(
                teacher.focused(),
                teacher.workspace().state().documents().getFirst().id());
        teacher.focused().selectionProperty().set(new TextSpan(10, 14));
        MakeModel make = new MakeModel(teacher, identity("teacher"));
        make.ask();
        make.titleProperty().set("第一讲");
        make.noteProperty().set("读两遍。\n再答题。");
        make.questions().getFirst().textProperty().set("为什么？");
        make.questions().getFirst().keyProperty().set("因为依法 ");
        make.questions().getFirst().mustCiteProperty().set(3);
        make.signedProperty().set(false);
        make.passphraseProperty().set("北京");
        make.keep();

        List<String> said = new ArrayList<>();
        teacher.calls().messages().listen(said::add);
        MakeModel later = new MakeModel(teacher, identity("teacher"));
        later.show();

        assertThat(later.begun())
                .isEqualTo(new Begun(
                        "第一讲",
                        "读两遍。\n再答题。",
                        List.copyOf(make.documents()),
                        StartingThemes.book().id(),
                        make.begun().questions(),
                        "",
                        false,
                        false,
                        null));
        assertThat(later.questions().getFirst().question().targets())
                .singleElement()
                .satisfies(target -> assertThat(target.anchor()).isNotNull());
        assertThat(said).containsExactly(TEXTS.get("packet.draft_again_locked"));
        assertThat(teacher.workspace().store().preference("begun_packet").orElse(""))
                .doesNotContain("北京");

        later.write(folder.resolve("第一讲.yandu"), () -> {});
        MakeModel fresh = new MakeModel(teacher, identity("teacher"));
        fresh.show();
        assertThat(failures).isEmpty();
        assertThat(fresh.begun().isBlank()).isTrue();
    }

    /** A newer edition that was begun goes on as one; and a damaged memory costs nothing but itself. */
    @Test
    void aNewerEditionThatWasBegunGoesOnAsOne() {
        made("");
        var given = teacher.workspace().store().assignments().getFirst();
        MakeModel make = new MakeModel(teacher, identity("teacher"));
        make.again(given);
        make.keep();
        MakeModel later = new MakeModel(teacher, identity("teacher"));
        later.show();
        assertThat(later.againProperty().get()).isEqualTo(given);

        teacher.workspace().store().setPreference("begun_packet", "{\"title\": 3}");
        MakeModel damaged = new MakeModel(teacher, identity("teacher"));
        damaged.show();
        assertThat(damaged.begun().isBlank()).isTrue();
        assertThat(failures).isEmpty();
    }

    private static Workspace library(Path folder) {
        return new Workspace(SqliteStore.open(folder, Access.READ_WRITE), Clock.systemUTC());
    }

    @Test
    void aLockedOneAsksForItsPassphrase() {
        Path file = made("北京");
        OpenModel open = new OpenModel(student, identity("student"), PacketModelsTest::library, other -> {});
        open.look(file);
        assertThat(open.lockedProperty().get()).isTrue();
        open.unlock("上海");
        assertThat(open.seenProperty().get()).isNull();
        assertThat(open.troubleProperty().get()).contains("口令不对");
        open.unlock("北京");
        assertThat(open.lockedProperty().get()).isFalse();
        assertThat(open.seenProperty().get()).isNotNull();
    }

    @Test
    void onesOwnIsNotOpenedAndTheInstructorHandsNothingIn() {
        Path file = made("");
        OpenModel open = new OpenModel(teacher, identity("teacher"), PacketModelsTest::library, other -> {});
        open.look(file);
        assertThat(open.troubleProperty().get()).contains("自己发出");
        QuestionsModel questions = new QuestionsModel(teacher, identity("teacher"));
        HandInModel handIn = new HandInModel(teacher, identity("teacher"));
        handIn.ask(questions.seenProperty().get());
        handIn.write(Student.of(teacher.coder()), folder.resolve("none.yandu"));
        assertThat(failures)
                .singleElement()
                .satisfies(failure -> assertThat(
                                ((ProblemException) failure).problem().kind())
                        .isEqualTo(Kind.PACKET_NAME));
    }

    /** A name set in the middle of the work: what stands under the earlier one goes along, and is asked for once. */
    @Test
    void whatOnePersonMadeUnderTwoNamesGoesBackUnderOne() {
        OpenModel open = new OpenModel(student, identity("student"), PacketModelsTest::library, other -> {});
        QuestionsModel questions = new QuestionsModel(student, identity("student"));
        open.look(made(""));
        open.open();
        var question = questions.chosenProperty().get().questions().getFirst();
        student.setCoder("ubuntu");
        questions.write(question, "先写的");
        student.setCoder("小李");
        questions.write(question, "后写的");
        HandInModel handIn = new HandInModel(student, identity("student"));
        handIn.ask(questions.seenProperty().get());
        assertThat(handIn.readyProperty().get().parts())
                .extracting(Student.Part::coder)
                .containsExactly("小李", "ubuntu");
        assertThat(handIn.readyProperty().get().known()).isEqualTo(Student.of("小李"));
        Path back = folder.resolve("back.yandu");
        handIn.write(new Student(" 李明 ", List.of("小李", "ubuntu")), back);
        assertThat(failures).isEmpty();
        handIn.ask(questions.seenProperty().get());
        assertThat(handIn.readyProperty().get().known()).isEqualTo(new Student("李明", List.of("小李", "ubuntu")));

        MergeModel merge = new MergeModel(teacher);
        merge.merge(List.of(back));
        assertThat(teacher.workspace()
                        .store()
                        .answers(questions.chosenProperty().get().id()))
                .singleElement()
                .satisfies(answer -> {
                    assertThat(answer.coder()).isEqualTo("李明");
                    assertThat(answer.text()).isEqualTo("后写的");
                });
    }
}
