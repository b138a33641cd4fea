package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.fxmisc.richtext.GenericStyledArea;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.yandu.annotation.Annotation;
import org.yandu.document.TextSpan;
import org.yandu.exchange.Progress;
import org.yandu.language.Texts;
import org.yandu.ui.parts.Faces;
import org.yandu.ui.shell.Background;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Jump;
import org.yandu.ui.shell.PaneModel;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Workspace;

/** A reader in front of the real window over a real library, without a display. */
@NullUnmarked // set by start() and cleared by stop()
abstract class Journey {

    static final String SOFT = "“八八战略”与软环境建设的杭州实践";

    final FxRobot robot = new FxRobot();

    @TempDir
    Path folder;

    Background background;
    WindowWiring.Opened opened;
    Stage stage;
    StoreWatch watch;

    /** What the runtime of the image has left of JavaFX starts as the program starts it, without what only TestFX calls. */
    private static final boolean IN_IMAGE = Boolean.getBoolean("yandu.image");

    private static boolean started;

    @BeforeAll
    static void startJavaFx() throws Exception {
        if (IN_IMAGE) {
            if (!started) {
                started = true;
                Platform.startup(() -> {
                    Faces.load();
                    // JavaFX ends with its last window.
                    Stage stays = new Stage();
                    stays.setScene(new Scene(new StackPane()));
                    stays.show();
                });
            }
            return;
        }
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(Faces::load);
    }

    @AfterEach
    void closeWindow() throws Exception {
        if (opened != null) {
            stop();
        }
    }

    void start() {
        start(Locale.SIMPLIFIED_CHINESE);
    }

    void start(Locale language) {
        watch = new StoreWatch(new LibraryWiring()
                .open(folder.resolve("library"), true, problem -> {}, Progress.NONE)
                .store());
        show(watch.library(), language);
    }

    void show(Workspace workspace, Locale language) {
        background = Background.real();
        onFx(() -> {
            opened = WindowWiring.assemble(Clock.systemUTC(), workspace, background, Texts.of(language));
            stage = new Stage();
            stage.setWidth(1000);
            stage.setHeight(1000);
            opened.window().fill(stage);
            return true;
        });
        rest();
    }

    /** Closes the window as a reader would, and the library. */
    void stop() {
        onFx(() -> {
            opened.session().end();
            desk().close();
            stage.hide();
            // The headless screen remembers every stage there was.
            stage.setScene(null);
            Thread.currentThread().setUncaughtExceptionHandler(null);
            return true;
        });
        background.close();
        opened.workspace().close();
        opened = null;
        if (watch != null) {
            List<String> waited = watch.waited();
            watch = null;
            assertThat(waited).as("asked of the store on the JavaFX thread").isEmpty();
        }
    }

    void restart() {
        stop();
        start();
    }

    Desk desk() {
        return opened.window().desk();
    }

    PaneModel pane(int index) {
        return desk().panes().get(index);
    }

    OpenDocument open(int pane) {
        return pane(pane).open().orElseThrow();
    }

    List<Annotation> marks(int pane) {
        return open(pane).markup().all();
    }

    void openDocument(int pane, String title) {
        String id = desk().library().documents().stream()
                .filter(document -> document.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
        act(() -> desk().open(pane(pane), id));
    }

    // ---- waiting ----

    /** Until nothing is under way and what follows from it is shown. */
    void rest() {
        await(() -> background.running().isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
        await(() -> background.running().isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
    }

    void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(5, TimeUnit.MINUTES, () -> onFx(condition::getAsBoolean));
        } catch (Exception late) {
            throw new AssertionError("did not come to pass", late);
        }
    }

    <T> T onFx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(300_000, action);
    }

    void act(Runnable action) {
        onFx(() -> {
            action.run();
            return true;
        });
        rest();
    }

    // ---- hands ----

    GenericStyledArea<?, ?, ?> area(int pane) {
        return (GenericStyledArea<?, ?, ?>) opened.window().root().lookupAll(".reading-area").stream()
                .sorted(java.util.Comparator.comparingDouble(
                        node -> node.localToScene(0, 0).getX()))
                .skip(pane)
                .findFirst()
                .orElseThrow();
    }

    /** Middle of a shown character, on the screen. */
    Point2D at(int pane, int shown) {
        Bounds bounds = onFx(
                () -> area(pane).getCharacterBoundsOnScreen(shown, shown + 1).orElseThrow());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    /** Left or right edge of a shown character. */
    Point2D edge(int pane, int shown, boolean right) {
        Bounds bounds = onFx(
                () -> area(pane).getCharacterBoundsOnScreen(shown, shown + 1).orElseThrow());
        return new Point2D(right ? bounds.getMaxX() - 1 : bounds.getMinX() + 1, bounds.getCenterY());
    }

    /** Where words are shown; they must be on the first pages of the text. */
    int shown(int pane, String words) {
        int found = onFx(() -> area(pane).getText().indexOf(words));
        if (found < 0) {
            throw new AssertionError("not shown: " + words);
        }
        return found;
    }

    /** Brings words into view. */
    void scrollTo(int pane, String words) {
        int text = open(pane).version().text().indexOf(words);
        act(() -> pane(pane).jump(new Jump(new TextSpan(text, text + 1), Jump.Where.IN_CONTEXT, false)));
        rest();
    }

    /** Drags with the mouse from the first to the last of these words. */
    void drag(int pane, String words) {
        scrollTo(pane, words);
        int from = shown(pane, words);
        Point2D start = edge(pane, from, false);
        Point2D end = edge(pane, from + words.length() - 1, true);
        robot.drag(start).dropTo(end);
        rest();
    }

    void click(int pane, String words) {
        scrollTo(pane, words);
        robot.clickOn(at(pane, shown(pane, words)));
        rest();
    }

    void press(KeyCode... keys) {
        robot.push(keys);
        rest();
    }

    Node node(String id) {
        return onFx(() -> find(opened.window().root(), id));
    }

    /** What was never opened is not in the window at all. */
    boolean isShown(String id) {
        Node node = node(id);
        return node != null && node.isVisible();
    }

    private static Node find(Node node, String id) {
        if (id.equals(node.getId())) {
            return node;
        }
        if (node instanceof javafx.scene.Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = find(child, id);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    void clickNode(String id) {
        robot.clickOn(node(id));
        rest();
    }
}
