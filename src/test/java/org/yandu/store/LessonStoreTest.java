package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.workspace.Samples.NOW;
import static org.yandu.workspace.Samples.TEXT;
import static org.yandu.workspace.Samples.importing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.task.Question;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.lesson.Block;
import org.yandu.lesson.Content;
import org.yandu.lesson.Lesson;
import org.yandu.lesson.Section;
import org.yandu.lesson.WholeLesson;
import org.yandu.workspace.Bin;
import org.yandu.workspace.LessonShaping;
import org.yandu.workspace.LessonWriting;
import org.yandu.workspace.Restoring;
import org.yandu.workspace.Samples;
import org.yandu.workspace.Versioning;
import org.yandu.workspace.Workspace;

/** Lessons: kept as they were made, undone and brought again, in the bin and back, and along with a newer text. */
class LessonStoreTest {

    @TempDir
    Path folder;

    private Workspace workspace;
    private String lesson;

    @BeforeEach
    void begin() {
        workspace = new Workspace(
                SqliteStore.open(folder, Access.READ_WRITE), Clock.fixed(NOW, ZoneOffset.UTC), Samples.NO_OUTLINE);
        workspace.apply(importing("d1", TEXT));
        WholeLesson blank = LessonWriting.blank(Lesson.Kind.PLAN, "信用", NOW);
        lesson = blank.lesson().id();
        workspace.apply(LessonWriting.begin(blank));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private WholeLesson whole() {
        return workspace.store().lesson(lesson).orElseThrow();
    }

    private Section section(Section.Kind kind) {
        return whole().sections().stream()
                .filter(s -> s.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private DocumentVersion version() {
        return workspace.store().version("d1-v1");
    }

    private Content.Passage passage() {
        // 信用是[𠮷祥]的根本。
        return Content.Passage.of(version(), new TextSpan(0, 10)).cutting(List.of(new TextSpan(3, 6)));
    }

    private void put(Content content) {
        workspace.apply(LessonWriting.add(whole(), section(Section.Kind.POINTS).id(), 99, content)
                .orElseThrow());
    }

    @Test
    void everythingIsKept() {
        put(new Content.OwnText("# 引子\n\n*要点*[^1]\n\n[^1]: 注"));
        put(passage());
        Question question = new Question(
                "q1",
                "何为信用？",
                List.of(
                        new Question.Target(
                                Question.Kind.PASSAGE, "d1", "d1-v1", Anchor.of(version(), new TextSpan(3, 6))),
                        new Question.Target(Question.Kind.DOCUMENT, "d1", "d1-v1", null)),
                2,
                "根本");
        put(new Content.Ask(question));
        assertThat(whole().blocksInOrder().stream().map(Block::content))
                .containsExactly(
                        new Content.OwnText("# 引子\n\n*要点*[^1]\n\n[^1]: 注"), passage(), new Content.Ask(question));
        assertThat(passage().words(version())).isEqualTo("信用是……的根本。");
        WholeLesson before = whole();
        workspace.undo();
        assertThat(whole().blocks()).hasSize(2);
        workspace.redo();
        assertThat(whole()).isEqualTo(before);
    }

    @Test
    void typingIsOneStep() {
        put(new Content.OwnText(""));
        String block = whole().blocks().getFirst().id();
        for (String text : List.of("信", "信用", "信用是")) {
            workspace.apply(LessonWriting.write(whole(), block, new Content.OwnText(text))
                    .orElseThrow());
        }
        workspace.undo();
        assertThat(whole().blocks().getFirst().content()).isEqualTo(new Content.OwnText(""));
    }

    @Test
    void aLessonGoesIntoTheBinAsAWholeAndComesBack() {
        put(passage());
        workspace.apply(
                LessonShaping.deepen(whole(), section(Section.Kind.CASE)).orElseThrow());
        WholeLesson before = whole();
        workspace.apply(LessonWriting.remove(before));
        assertThat(workspace.store().lesson(lesson)).isEmpty();
        Bin bin = Bin.of(workspace.store());
        assertThat(bin.items())
                .singleElement()
                .satisfies(item -> assertThat(item.along()).hasSize(10));
        workspace.apply(Restoring.of(
                        workspace.store(),
                        workspace.state(),
                        List.of(bin.items().getFirst().removed()),
                        NOW)
                .orElseThrow()
                .change());
        assertThat(whole().lesson()).isEqualTo(before.lesson());
        assertThat(whole().sections()).containsExactlyInAnyOrderElementsOf(before.sections());
        assertThat(whole().blocks()).isEqualTo(before.blocks());
    }

    @Test
    void aPassageGoesAlongWithANewerText() {
        put(passage());
        // Reworded, one as short as this would be asked about.
        next("前言。\n" + TEXT);
        Content.Passage moved = (Content.Passage) whole().blocks().getFirst().content();
        assertThat(moved.versionId()).isEqualTo("d1-v2");
        assertThat(moved.words(workspace.store().version("d1-v2"))).isEqualTo("信用是……的根本。");
        workspace.undo();
        assertThat(whole().blocks().getFirst().content()).isEqualTo(passage());
    }

    @Test
    void aPassageThatIsGoneStaysWithTheOlderText() {
        put(passage());
        next("一篇完全不同的文章，讲的是粮食安全。");
        assertThat(whole().blocks().getFirst().content()).isEqualTo(passage());
    }

    private void next(String text) {
        Document document = workspace.state().document("d1").orElseThrow();
        DocumentVersion next = Samples.version("d1-v2", "d1", text);
        workspace.apply(Versioning.of(workspace.store(), document, document.showing(next), next, NOW)
                .named("change.new_version", "题"));
    }

    @Test
    void sectionsMove() {
        workspace.apply(LessonShaping.move(whole(), section(Section.Kind.HOMEWORK), null, 0)
                .orElseThrow());
        assertThat(whole().within(null).getFirst().kind()).isEqualTo(Section.Kind.HOMEWORK);
        workspace.apply(
                LessonShaping.deepen(whole(), section(Section.Kind.AIMS)).orElseThrow());
        assertThat(whole().within(section(Section.Kind.HOMEWORK).id())).containsExactly(section(Section.Kind.AIMS));
        assertThat(LessonShaping.move(
                        whole(),
                        section(Section.Kind.HOMEWORK),
                        section(Section.Kind.AIMS).id(),
                        0))
                .isEmpty();
        workspace.apply(LessonShaping.lift(whole(), section(Section.Kind.AIMS)).orElseThrow());
        assertThat(whole().within(null).get(1).kind()).isEqualTo(Section.Kind.AIMS);
    }

    @Test
    void minutesAddUp() {
        Section points = section(Section.Kind.POINTS);
        workspace.apply(LessonShaping.describe(points, points.taking(40)).orElseThrow());
        Section summary = section(Section.Kind.SUMMARY);
        workspace.apply(LessonShaping.describe(summary, summary.taking(5)).orElseThrow());
        assertThat(whole().minutes()).isEqualTo(45);
        assertThat(whole().minutesBefore(section(Section.Kind.SUMMARY))).isEqualTo(40);
    }
}
