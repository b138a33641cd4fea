package org.yandu.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.anchor.Grade;
import org.yandu.annotation.Transfer;
import org.yandu.document.TextSpan;
import org.yandu.exchange.Progress;
import org.yandu.exchange.accession.Importer;
import org.yandu.exchange.accession.Source;
import org.yandu.language.Texts;
import org.yandu.store.Access;
import org.yandu.store.SqliteStore;
import org.yandu.ui.shell.Background;
import org.yandu.ui.shell.Desk;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Workspace;

class ReadAgainModelTest {

    private static final Charset GBK = Charset.forName("GBK");

    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");

    @TempDir
    Path folder;

    // set before every test
    @SuppressWarnings("NullAway.Init")
    private Workspace library;

    @SuppressWarnings("NullAway.Init")
    private ReadAgainModel model;

    @BeforeEach
    void open() {
        library = new Workspace(SqliteStore.open(folder, Access.READ_WRITE), Clock.systemUTC());
        model = new ReadAgainModel(new Desk(library, Background.instant(), Texts.of(Locale.SIMPLIFIED_CHINESE), "me"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private String taken(String text, Charset written, Charset read) {
        return Objects.requireNonNull(new Importer(library, Clock.systemUTC(), Texts.of(Locale.CHINESE))
                .take(List.of(Source.bytes("意见.txt", text.getBytes(written), read)), Progress.NONE)
                .getFirst()
                .document());
    }

    @Test
    void aWebPageIsReadAgainToo() {
        byte[] page = "<html><body><p>关于优化营商环境的通知</p></body></html>".getBytes(GBK);
        String id = Objects.requireNonNull(new Importer(library, Clock.systemUTC(), Texts.of(Locale.CHINESE))
                .take(List.of(Source.bytes("意见.html", page, BIG5)), Progress.NONE)
                .getFirst()
                .document());
        assertThat(text(id)).doesNotContain("营商环境");

        model.open(id);
        model.choose(Charset.forName("GB18030"));
        model.readAgain();

        assertThat(text(id)).isEqualTo("关于优化营商环境的通知\n");
    }

    private String text(String document) {
        return library.store()
                .version(library.state().document(document).orElseThrow().currentVersion())
                .text();
    }

    @Test
    void aDocumentThatNobodyReadsIsReadAgainAsOneStep() {
        String id = taken("关于优化营商环境的通知\n", GBK, BIG5);
        assertThat(text(id)).doesNotContain("营商环境");

        model.open(id);
        model.choose(Charset.forName("GB18030"));
        model.readAgain();

        assertThat(text(id)).isEqualTo("关于优化营商环境的通知\n");
        assertThat(library.store().versions(id)).hasSize(2);
        library.undo();
        assertThat(text(id)).doesNotContain("营商环境");
    }

    @Test
    void aLateAnswerAboutAnotherDocumentIsNotWritten() {
        Deque<Runnable> late = new ArrayDeque<>();
        model = new ReadAgainModel(
                new Desk(library, Background.instant(late::add), Texts.of(Locale.SIMPLIFIED_CHINESE), "me"));
        String first = taken("关于优化营商环境的通知\n", GBK, BIG5);
        String second = taken("关于加强基层治理的意见\n", GBK, BIG5);
        model.open(first);
        run(late);
        model.choose(GBK);
        model.close();
        assertThat(model.chosenProperty().get()).isNull();
        model.open(second);
        late.removeLast().run();
        model.choose(GBK);
        late.removeFirst().run();
        model.readAgain();
        run(late);

        assertThat(text(first)).doesNotContain("营商环境");
        assertThat(text(second)).isEqualTo("关于加强基层治理的意见\n");
    }

    @Test
    void goingThroughTheListForeseesOneAtATimeAndAtLastTheChosen() {
        Deque<Runnable> late = new ArrayDeque<>();
        model = new ReadAgainModel(
                new Desk(library, Background.instant(late::add), Texts.of(Locale.SIMPLIFIED_CHINESE), "me"));
        model.open(taken("关于优化营商环境的通知\n", GBK, BIG5));
        run(late);
        model.choose(StandardCharsets.UTF_8);
        model.choose(StandardCharsets.UTF_16LE);
        model.choose(GBK);
        assertThat(late).hasSize(1);
        late.removeFirst().run();
        assertThat(model.foreseenProperty().get()).isNull();
        assertThat(late).hasSize(1);
        late.removeFirst().run();
        assertThat(model.foreseenProperty().get()).isEqualTo(ReadAgainModel.Foreseen.NOTHING);
        assertThat(late).isEmpty();
    }

    /** The reader breaks it off: nothing is foreseen, and nothing is begun anew until he chooses again. */
    @Test
    void whatIsBrokenOffIsNotBegunAgain() {
        Deque<Runnable> late = new ArrayDeque<>();
        Background background = Background.instant(late::add);
        model = new ReadAgainModel(new Desk(library, background, Texts.of(Locale.SIMPLIFIED_CHINESE), "me"));
        String id = taken("关于优化营商环境的通知\n", GBK, BIG5);
        model.open(id);
        run(late);
        model.choose(GBK);
        background.running().getFirst().cancel();
        run(late);
        assertThat(model.foreseenProperty().get()).isNull();
        assertThat(model.chosenProperty().get()).isEqualTo(GBK);
        model.choose(GBK);
        run(late);
        assertThat(model.foreseenProperty().get()).isEqualTo(ReadAgainModel.Foreseen.NOTHING);
    }

    @Test
    void guessesStayWhereTheyAreAndHeadingsAreNoMarks() {
        Change change = Change.of(
                "change.read_again",
                List.of(),
                List.of(
                        transfer("a", Grade.EXACT),
                        transfer("b", Grade.EDITED),
                        transfer("c", Grade.DOUBTFUL),
                        transfer("d", Grade.ORPHAN),
                        transfer("heading", Grade.DOUBTFUL)));
        assertThat(ReadAgainModel.Foreseen.of(change, Set.of("a", "b", "c", "d")))
                .isEqualTo(new ReadAgainModel.Foreseen(1, 1, 2));
    }

    private static Edit transfer(String about, Grade grade) {
        TextSpan span = new TextSpan(0, 1);
        Transfer.Decision open = Transfer.Decision.OPEN;
        return new Edit.OfTransfer(
                null, new Transfer("t" + about, about, "d", "v1", "v2", grade, 0.5, "reason", span, span, open));
    }

    private static void run(Deque<Runnable> late) {
        while (!late.isEmpty()) {
            late.removeFirst().run();
        }
    }

    @Test
    void whatComesOutTheSameIsNoStep() {
        String id = taken("plain words in any of them\n", StandardCharsets.UTF_8, StandardCharsets.UTF_8);
        model.open(id);
        model.choose(GBK);
        model.readAgain();

        assertThat(library.store().versions(id)).hasSize(1);
        assertThat(library.undo())
                .hasValueSatisfying(
                        step -> assertThat(step.change().name().key()).isEqualTo("change.import"));
    }
}
