package org.yandu.ui.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.workspace.Samples.importing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.language.Texts;
import org.yandu.lesson.Block;
import org.yandu.lesson.Citing;
import org.yandu.lesson.Content;
import org.yandu.lesson.Lesson;
import org.yandu.lesson.QuotationGuard.Verdict;
import org.yandu.lesson.Section;
import org.yandu.retrieval.LessonQuotes.Standing;
import org.yandu.store.Access;
import org.yandu.store.SqliteStore;
import org.yandu.ui.lesson.LessonModel.Shown;
import org.yandu.ui.shell.Background;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.KeptRecords;
import org.yandu.ui.shell.PassageClip;
import org.yandu.workspace.Samples;
import org.yandu.workspace.Versioning;
import org.yandu.workspace.Workspace;

/** Making a lesson without a window. */
class LessonModelsTest {

    private static final String TEXT = "一、信用建设\n信用是社会治理的重要根基，也是营商环境的基石。\n二、法治建设\n法治是最好的营商环境，人人都要遵守。";

    @TempDir
    Path folder;

    // set before every test
    @SuppressWarnings("NullAway.Init")
    private Desk desk;

    @SuppressWarnings("NullAway.Init")
    private LessonsModel lessons;

    private final List<Throwable> failures = new ArrayList<>();

    @BeforeEach
    void open() {
        Workspace workspace = new Workspace(SqliteStore.open(folder, Access.READ_WRITE), Clock.systemUTC());
        workspace.apply(importing("d1", TEXT));
        Background background = Background.instant();
        background.onFailure(failures::add);
        desk = new Desk(workspace, background, Texts.of(Locale.SIMPLIFIED_CHINESE), "王老师");
        lessons = lessons();
    }

    @AfterEach
    void close() {
        assertThat(failures).isEmpty();
        desk.workspace().close();
    }

    private LessonsModel lessons() {
        return new LessonsModel(
                desk,
                new KeptRecords<>(
                        desk, Lesson.class, Lesson::id, desk.workspace().store()::lessons));
    }

    private PassageClip clip(String words) {
        int at = TEXT.indexOf(words);
        return new PassageClip("d1", "d1-v1", new TextSpan(at, at + words.length()), words);
    }

    private LessonModel lesson() {
        return Objects.requireNonNull(lessons.currentProperty().get());
    }

    private Shown shown() {
        return Objects.requireNonNull(lesson().shownProperty().get());
    }

    private Block block(int index) {
        return shown().whole().blocksInOrder().get(index);
    }

    private String written(int index) {
        return ((Content.OwnText) block(index).content()).markdown();
    }

    @Test
    void theFirstPassageBeginsALesson() {
        lessons.take(List.of(clip("信用是社会治理的重要根基")));

        assertThat(shown().whole().lesson().kind()).isEqualTo(Lesson.Kind.PLAN);
        assertThat(shown().whole().section(block(0).sectionId()).map(Section::kind))
                .contains(Section.Kind.POINTS);
        var standing = Objects.requireNonNull(shown().standings().get(block(0).id()));
        assertThat(standing.result().verdict()).isEqualTo(Verdict.EXACT);
        assertThat(standing.words()).isEqualTo("信用是社会治理的重要根基");
    }

    @Test
    void passagesComeBehindTheLineOneIsAt() {
        lessons.take(List.of(clip("信用是社会"), clip("营商环境的基石")));
        lesson().currentProperty().set(block(0).id());
        lessons.take(List.of(clip("人人都要遵守")));

        assertThat(shown().whole().blocksInOrder())
                .extracting(block ->
                        ((Content.Passage) block.content()).anchor().quote().exact())
                .containsExactly("信用是社会", "人人都要遵守", "营商环境的基石");
        assertThat(lesson().currentProperty().get()).isEqualTo(block(1).id());
    }

    @Test
    void aHitIsTakenWithItsSentence() {
        lessons.take(List.of(new PassageClip("d1", "d1-v1", clip("人人").span(), "人人", true)));

        assertThat(((Content.Passage) block(0).content()).anchor().quote().exact())
                .isEqualTo("法治是最好的营商环境，人人都要遵守。");
    }

    @Test
    void shorteningAndAskingAreUndoneOneByOne() {
        lessons.take(List.of(clip("信用是社会治理的重要根基")));
        LessonHand hand = new LessonHand(lesson());
        hand.shorten(block(0).id(), new TextSpan(3, 5));
        assertThat(Objects.requireNonNull(shown().standings().get(block(0).id()))
                        .words())
                .isEqualTo("信用是……治理的重要根基");
        assertThat(Objects.requireNonNull(shown().standings().get(block(0).id()))
                        .result()
                        .verdict())
                .isEqualTo(Verdict.SHORTENED);
        hand.ask();
        assertThat(((Content.Ask) block(1).content()).question().targets()).hasSize(1);
        desk.gate().undo();
        assertThat(shown().whole().blocks()).hasSize(1);
        desk.gate().undo();
        assertThat(((Content.Passage) block(0).content()).cuts()).isEmpty();
    }

    @Test
    void aWrongQuotationIsFoundMendedAndUndone() {
        lessons.begin(Lesson.Kind.TALK);
        LessonHand hand = new LessonHand(lesson());
        hand.insert(List.of(new Content.OwnText("他说“法治是最优的营商环境”。")));
        GuardModel guard = new GuardModel(desk, lessons);
        guard.setSeen(true);

        assertThat(guard.answerProperty().get().lines())
                .extracting(line -> line.item().checked().result().verdict())
                .containsExactly(Verdict.CHANGED);
        guard.repair(guard.answerProperty().get().lines().getFirst());
        assertThat(written(0)).isEqualTo("他说“法治是最好的营商环境”。");
        assertThat(guard.answerProperty().get().wrong()).isZero();
        desk.gate().undo();
        assertThat(written(0)).isEqualTo("他说“法治是最优的营商环境”。");
    }

    @Test
    void aPastedTextIsMendedInItsPlace() {
        GuardModel guard = new GuardModel(desk, lessons);
        guard.scopeProperty().set(GuardModel.Scope.PASTED);
        guard.setSeen(true);
        guard.pastedProperty().set("> 信用是社会治理的主要根基\n\n又说“法治是最好的营商环境”");

        assertThat(guard.answerProperty().get().lines())
                .extracting(line -> line.item().checked().result().verdict())
                .containsExactly(Verdict.CHANGED, Verdict.EXACT);
        guard.repair(guard.answerProperty().get().lines().getFirst());
        assertThat(guard.pastedProperty().get()).isEqualTo("> 信用是社会治理的重要根基\n\n又说“法治是最好的营商环境”");
    }

    private void next(String text) {
        DocumentVersion next = Samples.version("d1-v2", "d1", text);
        desk.gate().changeLibrary(workspace -> {
            Document document = workspace.state().document("d1").orElseThrow();
            return Optional.of(Versioning.of(workspace.store(), document, document.showing(next), next, Samples.NOW)
                    .named("change.new_version", "题"));
        });
    }

    private Standing standing() {
        return Objects.requireNonNull(shown().standings().get(block(0).id()));
    }

    @Test
    void aPassageFollowsTheNewerTextAndSaysWhatChanged() {
        lessons.take(List.of(clip("法治是最好的营商环境，人人都要遵守。")));
        next(TEXT.replace("人人都要遵守", "人人都应遵守"));

        assertThat(standing().words()).isEqualTo("法治是最好的营商环境，人人都应遵守。");
        assertThat(standing().result().verdict()).isEqualTo(Verdict.EXACT);
        assertThat(Objects.requireNonNull(standing().before()).repaired()).isEqualTo("法治是最好的营商环境，人人都要遵守。");
    }

    @Test
    void aPassageThatStayedWithTheOlderTextIsRenewedByKey() {
        // Both halves stand in the newer text, too far apart to be taken for the same place without being asked.
        lessons.take(List.of(clip("信用是社会治理的重要根基，也是营商环境的基石。")));
        next("甲乙丙丁。\n信用是社会治理的重大基础，也是营商环境的基石所在，此外全部重写，与先前毫无相同之处。");
        if (standing().isEarlier()) {
            assertThat(standing().result().isRight()).isFalse();
            new LessonHand(lesson()).renew(block(0).id());
        }

        assertThat(standing().isEarlier()).isFalse();
        assertThat(standing().result().isRight()).isTrue();
        assertThat(standing().words()).startsWith("信用是社会治理的重大基础");
    }

    @Test
    void missingFactsAreAskedForAndUndone() {
        lessons.take(List.of(clip("人人都要遵守")));
        SourcesModel sources = lessons.sources();
        sources.open(lesson());
        int before = shown().missing();
        assertThat(before).isPositive();
        sources.value(SourceField.AUTHOR).set("李明");
        sources.value(SourceField.DATE).set("2023年4月");
        sources.keep();

        assertThat(shown().missing()).isLessThan(before);
        assertThat(desk.library().document("d1").orElseThrow().header().author())
                .isEqualTo("李明");
        assertThat(desk.library().document("d1").orElseThrow().header().date()).isEqualTo("2023-04");
        desk.gate().undo();
        assertThat(desk.library().document("d1").orElseThrow().header().author())
                .isNull();
        assertThat(shown().missing()).isEqualTo(before);
    }

    @Test
    void whoCameFromSomewhereGoesOnThereOnce() {
        lessons.take(List.of(clip("人人都要遵守")));
        List<String> after = new ArrayList<>();
        lessons.sources().open(lesson(), () -> after.add("export"));
        assertThat(after).isEmpty();
        lessons.sources().close();
        lessons.sources().open(lesson());
        lessons.sources().close();

        assertThat(after).containsExactly("export");
    }

    @Test
    void howItCitesIsChosenHere() {
        lessons.take(List.of(clip("人人都要遵守")));
        lessons.sources().open(lesson());
        lessons.sources().citingProperty().set(new Citing(Citing.Edition.GBT_2015, Citing.Where.BRACKETS));

        assertThat(shown().whole().lesson().citing().where()).isEqualTo(Citing.Where.BRACKETS);
    }

    @Test
    void templatesCopiesAndTheBin() {
        lessons.take(List.of(clip("人人都要遵守")));
        Lesson first = shown().whole().lesson();
        lessons.saveAsTemplate(first);
        assertThat(lessons.lessonsProperty().get()).filteredOn(Lesson::template).hasSize(1);
        lessons.copy(first, "另一份", false);
        assertThat(shown().whole().lesson().title()).isEqualTo("另一份");
        assertThat(shown().whole().blocks()).hasSize(1);
        lessons.open(first.id(), true);
        assertThat(lessons.open()).hasSize(2);
        lessons.remove(first);
        assertThat(lessons.open()).hasSize(1);
        desk.gate().undo();
        assertThat(lessons.lessonsProperty().get()).hasSize(3);
    }

    @Test
    void timesAreSummedAgainstThePlan() {
        lessons.begin(Lesson.Kind.TALK);
        LessonHand hand = new LessonHand(lesson());
        hand.plan(45);
        hand.describe(shown().whole().sections().getFirst().id(), section -> section.taking(50));

        assertThat(shown().whole().lesson().planned()).isEqualTo(45);
        assertThat(shown().whole().minutes()).isEqualTo(50);
    }

    @Test
    void whatWasOpenIsOpenAgain() {
        lessons.begin(Lesson.Kind.TALK);
        String id = lesson().id();
        LessonsModel again = lessons();
        again.wake();

        assertThat(again.open()).extracting(LessonModel::id).containsExactly(id);
    }
}
