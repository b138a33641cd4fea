package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.yandu.document.ProblemException;
import org.yandu.exchange.Progress;
import org.yandu.language.Texts;
import org.yandu.language.Timings;
import org.yandu.ui.shell.Background;
import org.yandu.ui.shell.FirstText;
import org.yandu.ui.shell.OpenedAhead;
import org.yandu.ui.shell.SaveState;
import org.yandu.ui.shell.Start;
import org.yandu.workspace.Workspace;

/** What a reader sees when the library cannot be opened as usual. */
@NullUnmarked
class StartJourneyTest extends Journey {

    private void begin() {
        background = Background.real();
        LibraryWiring libraries = new LibraryWiring();
        Start start = new Start(
                () -> Texts.of(Locale.SIMPLIFIED_CHINESE),
                background,
                (toWrite, progress) -> libraries.open(folder.resolve("library"), toWrite, problem -> {}, Progress.NONE),
                workspace -> {
                    opened = WindowWiring.assemble(
                            Clock.systemUTC(), workspace, background, Texts.of(Locale.SIMPLIFIED_CHINESE));
                    return opened.window();
                });
        onFx(() -> {
            stage = new Stage();
            stage.setWidth(1000);
            stage.setHeight(1000);
            start.begin(stage);
            stage.show();
            return true;
        });
        rest();
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        onFx(() -> collect(stage.getScene().getRoot(), words));
        return words;
    }

    private static boolean collect(Node node, List<String> words) {
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            words.add(labeled.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
        }
        return true;
    }

    @Test
    void theFirstStartMakesALibraryAndShowsIt() {
        begin();
        await(() -> opened != null);
        rest();
        assertThat(desk().library().documents()).hasSize(5);
        assertThat(Files.exists(folder.resolve("library/library.db"))).isTrue();
    }

    /** As the program does it over a library that is there. */
    private Start ahead() {
        background = Background.real();
        Start.Opener ahead = new OpenedAhead(
                background,
                () -> true,
                () -> new LibraryWiring().open(folder.resolve("library"), true, problem -> {}, Progress.NONE),
                (toWrite, progress) -> {
                    throw new AssertionError("opened twice");
                });
        return new Start(() -> Texts.of(Locale.SIMPLIFIED_CHINESE), background, ahead, workspace -> {
            opened = WindowWiring.assemble(
                    Clock.systemUTC(), workspace, background, Texts.of(Locale.SIMPLIFIED_CHINESE));
            return opened.window();
        });
    }

    /** The text comes first. A key pressed before everything else is there is no key lost. */
    @Test
    void whatIsPressedBeforeAllIsThereIsDoneThen() {
        start();
        openDocument(0, SOFT);
        stop();
        Start start = ahead();
        onFx(() -> {
            stage = new Stage();
            start.begin(stage);
            Scene scene = stage.getScene();
            assertThat(scene.lookup("#tool-undo")).isNull();
            scene.getAccelerators()
                    .get(KeyCombination.valueOf("Shortcut+Shift+R"))
                    .run();
            assertThat(scene.lookup("#below")).isNull();
            return true;
        });
        await(() -> stage.getScene().lookup("#tool-undo") != null);
        await(() -> isShown("below"));
        assertThat(open(0).document().title()).isEqualTo(SOFT);
    }

    /** The bar comes after the text: what was said until then was seen by nobody. */
    @Test
    void whatIsSaidBeforeAllIsThereIsReadThen() {
        start();
        openDocument(0, SOFT);
        stop();
        Start start = ahead();
        onFx(() -> {
            stage = new Stage();
            start.begin(stage);
            assertThat(stage.getScene().lookup("#status-message")).isNull();
            desk().say("sheet.covered");
            return true;
        });
        String said = desk().texts().get("sheet.covered");
        await(() -> stage.getScene().lookup("#status-message") instanceof Labeled message
                && message.getText().equals(said));
    }

    /** There is nothing to wait for: bars and panels were missing for a second and a half. */
    @Test
    void aWindowWithoutATextIsWholeAtOnce() {
        try (Workspace workspace =
                new LibraryWiring().open(folder.resolve("library"), true, problem -> {}, Progress.NONE)) {
            workspace.store().setPreferences(Map.of("panes", ""));
        }
        Start start = ahead();
        onFx(() -> {
            stage = new Stage();
            start.begin(stage);
            assertThat(stage.getScene().lookup("#tool-undo")).isNotNull();
            return true;
        });
    }

    /** Nor is there a line to be painted: an empty pane was taken for one. */
    @Test
    void timesAreToldAlsoWhereThereIsNoText() {
        try (Workspace workspace =
                new LibraryWiring().open(folder.resolve("library"), true, problem -> {}, Progress.NONE)) {
            workspace.store().setPreferences(Map.of("panes", ""));
        }
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        Timings timings = new Timings();
        timings.ask(new PrintStream(told, true, StandardCharsets.UTF_8));
        Start start = ahead();
        onFx(() -> {
            stage = new Stage();
            start.begin(stage);
            FirstText.await(opened.window(), timings, null);
            return true;
        });
        await(() -> !stage.isShowing());
        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("whole window")
                .doesNotContain("painted");
    }

    /** Drawn for nobody, it would wait for ever for somebody to press a button. */
    @Test
    void whatIsInTheWayIsHandedOverWhereNobodySeesIt() throws IOException {
        Path database = folder.resolve("library/library.db");
        Files.createDirectories(database.getParent());
        Files.writeString(database, "这不是数据库".repeat(500));
        background = Background.real();
        Start start = new Start(
                () -> Texts.of(Locale.SIMPLIFIED_CHINESE),
                background,
                (toWrite, progress) ->
                        new LibraryWiring().open(folder.resolve("library"), toWrite, problem -> {}, Progress.NONE),
                workspace -> {
                    throw new AssertionError("opened");
                });
        CompletableFuture<Throwable> failed = new CompletableFuture<>();
        start.unseen(failed::complete);
        onFx(() -> {
            stage = new Stage();
            start.begin(stage);
            return true;
        });
        assertThat(failed.join()).isInstanceOf(ProblemException.class);
        background.close();
    }

    @Test
    void aLibraryThatIsOpenElsewhereIsOfferedForReading() {
        try (Workspace other =
                new LibraryWiring().open(folder.resolve("library"), true, problem -> {}, Progress.NONE)) {
            begin();
            assertThat(opened).isNull();
            assertThat(words()).anyMatch(text -> text.contains("正在") && text.contains("文献库"));
            robot.clickOn("以只读方式打开");
            rest();
            assertThat(desk().gate().savedProperty().get()).isEqualTo(SaveState.READ_ONLY);
            assertThat(other.state().documents()).hasSize(5);
            stop();
        }
    }

    @Test
    void aDamagedLibraryIsToldOfAndLeftAsItIs() throws IOException {
        Path database = folder.resolve("library/library.db");
        Files.createDirectories(database.getParent());
        byte[] damaged = "这不是数据库".repeat(500).getBytes(StandardCharsets.UTF_8);
        Files.write(database, damaged);
        begin();
        assertThat(opened).isNull();
        assertThat(words()).anyMatch(text -> text.contains("损坏")).contains("再试一次", "退出");
        assertThat(Files.readAllBytes(database)).isEqualTo(damaged);
        onFx(() -> {
            stage.hide();
            return true;
        });
        background.close();
    }
}
