package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.workspace.Samples.NOW;
import static org.yandu.workspace.Samples.TEXT;
import static org.yandu.workspace.Samples.adding;
import static org.yandu.workspace.Samples.annotation;
import static org.yandu.workspace.Samples.code;
import static org.yandu.workspace.Samples.importing;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.annotation.Annotation;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.HistoryEntry;
import org.yandu.workspace.Step;

/** The typing of one comment is one step, although every stroke is committed. */
class JoiningTest {

    @TempDir
    Path folder;

    private SqliteStore store;
    private Annotation mark;
    private Instant now = NOW;

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder, Access.READ_WRITE);
        store.commit(importing("d1", TEXT), now);
        store.commit(adding(code("c1", "信用", 1)), now);
        mark = annotation("a1", store.version("d1-v1"), 3, 6, "c1");
        store.commit(adding(mark), now);
    }

    @AfterEach
    void close() throws SQLException {
        store.close();
        HistoryPropertyTest.assertSound(folder);
    }

    private void restart() {
        store.close();
        store = SqliteStore.open(folder, Access.READ_WRITE);
    }

    private Annotation kept() {
        return store.annotationsOf("d1-v1").getFirst();
    }

    private Change typed(String comment) {
        Annotation before = kept();
        return Change.of(
                        "change.comment",
                        List.of(),
                        List.of(new Edit.OfAnnotation(before, before.withComment(comment, now))))
                .about("comment:a1");
    }

    private Step type(String comment) {
        return store.commit(typed(comment), now);
    }

    private List<String> history() {
        return store.history(100).stream()
                .map(HistoryEntry::name)
                .map(Change.Name::key)
                .toList();
    }

    @Test
    void oneUndoTakesTheWholeTypingBackAndOneRedoBringsIt() {
        long number = type("与").number();
        assertThat(type("与三张").number()).isEqualTo(number);
        assertThat(type("与三张清单对照").number()).isEqualTo(number);
        assertThat(history()).containsExactly("change.comment", "change.mark", "change.theme.add", "change.import");
        assertThat(kept().comment()).isEqualTo("与三张清单对照");
        Annotation typed = kept();
        store.undo();
        assertThat(kept()).isEqualTo(mark);
        restart();
        store.redo();
        assertThat(kept()).isEqualTo(typed);
    }

    @Test
    void whatIsReturnedAndPublishedIsTheStrokeOnly() {
        type("与");
        Change stroke = typed("与三张");
        assertThat(store.commit(stroke, now).change()).isEqualTo(stroke);
    }

    @Test
    void itGoesOnAfterARestart() {
        type("与");
        restart();
        type("与三张");
        store.undo();
        assertThat(kept()).isEqualTo(mark);
    }

    /** Strokes at 0 s, 50 s, 100 s are one; the next at 161 s is another. */
    @Test
    void theClockRunsFromTheLastStroke() {
        type("一");
        now = now.plusSeconds(50);
        type("一二");
        now = now.plusSeconds(50);
        type("一二三");
        now = now.plus(Joining.PAUSE).plus(Duration.ofSeconds(1));
        type("一二三四");
        store.undo();
        assertThat(kept().comment()).isEqualTo("一二三");
        store.undo();
        assertThat(kept().comment()).isEmpty();
    }

    @Test
    void aClockThatWentBackJoinsNothing() {
        type("一");
        now = now.minusSeconds(1);
        type("一二");
        store.undo();
        assertThat(kept().comment()).isEqualTo("一");
    }

    @Test
    void anotherStepInBetweenEndsIt() {
        type("一");
        store.commit(adding(code("c2", "法治", 2)), now);
        type("一二");
        assertThat(history().subList(0, 3)).containsExactly("change.comment", "change.theme.add", "change.comment");
    }

    @Test
    void anotherStepInBetweenEndsItAlsoWhenItWasUndone() {
        type("一");
        store.commit(adding(code("c2", "法治", 2)), now);
        store.undo();
        type("一二");
        assertThat(history().subList(0, 2)).containsExactly("change.comment", "change.comment");
        assertThat(store.redo()).isEmpty();
        // And when it was dropped: the next stroke goes on with the newer step only.
        type("一二三");
        store.undo();
        assertThat(kept().comment()).isEqualTo("一");
    }

    @Test
    void whatWasUndoneAndRedoneIsFinished() {
        type("一");
        store.undo();
        store.redo();
        type("一二");
        store.undo();
        assertThat(kept().comment()).isEqualTo("一");
    }

    @Test
    void anotherTopicAnotherNameAndNoTopicAreStepsOfTheirOwn() {
        type("一");
        store.commit(typed("一二").about("comment:other"), now);
        store.commit(new Change(typed("一二三").name(), typed("一二三").edits()), now);
        Annotation before = kept();
        store.commit(
                Change.of(
                                "change.resize",
                                List.of(),
                                List.of(new Edit.OfAnnotation(before, before.withComment("四", now))))
                        .about("comment:a1"),
                now);
        assertThat(history().subList(0, 4))
                .containsExactly("change.resize", "change.comment", "change.comment", "change.comment");
    }

    @Test
    void anotherRecordIsAStepOfItsOwn() {
        type("一");
        Annotation other = annotation("a2", store.version("d1-v1"), 7, 9, "c1");
        store.commit(
                Change.of("change.comment", List.of(), List.of(new Edit.OfAnnotation(null, other)))
                        .about("comment:a1"),
                now);
        assertThat(history().subList(0, 2)).containsExactly("change.comment", "change.comment");
    }

    /** The first stroke may make the record; undo takes it away with all that was written since. */
    @Test
    void aRecordMadeByTheFirstStrokeGoesWithTheTyping() {
        Annotation made = annotation("a2", store.version("d1-v1"), 7, 9);
        store.commit(
                Change.of("change.comment", List.of(), List.of(new Edit.OfAnnotation(null, made)))
                        .about("comment:a2"),
                now);
        store.commit(
                Change.of(
                                "change.comment",
                                List.of(),
                                List.of(new Edit.OfAnnotation(made, made.withComment("批注很长", now))))
                        .about("comment:a2"),
                now);
        store.undo();
        assertThat(store.annotationsOf("d1-v1")).containsExactly(mark);
        store.redo();
        assertThat(store.annotationsOf("d1-v1")).extracting(Annotation::comment).containsExactly("", "批注很长");
    }

    @Test
    void theNewestNameStands() {
        store.commit(
                Change.of("change.rename", List.of("甲"), typed("甲").edits()).about("name"), now);
        store.commit(
                Change.of("change.rename", List.of("甲乙"), typed("甲乙").edits()).about("name"), now);
        assertThat(store.lastDone().orElseThrow().name().args()).containsExactly("甲乙");
    }
}
