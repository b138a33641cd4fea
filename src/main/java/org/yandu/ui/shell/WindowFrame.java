package org.yandu.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window on the screen: where it was, and nothing but the text while the reader wants that. */
final class WindowFrame {

    /** Less than this of the window on a screen cannot be caught with a mouse, in px. */
    private static final double GRIP = 80;

    private final BorderPane root;
    private final Folds folds;
    private final Docks docks;
    private @Nullable Stage stage;
    private @Nullable Runnable back;
    private final ChangeListener<Boolean> left = (o, was, is) -> {
        if (!is) {
            end();
        }
    };

    WindowFrame(BorderPane root, Folds folds, Docks docks) {
        this.root = root;
        this.folds = folds;
        this.docks = docks;
    }

    void use(Stage shown) {
        stage = shown;
        shown.setFullScreenExitHint("");
        shown.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        shown.fullScreenProperty().addListener(left);
    }

    /** Another window may stand in the same stage after this one. */
    void leave() {
        if (stage != null) {
            stage.fullScreenProperty().removeListener(left);
        }
    }

    Layout.@Nullable Frame frame() {
        Stage now = stage;
        return now == null || now.isFullScreen()
                ? null
                : new Layout.Frame(now.getX(), now.getY(), now.getWidth(), now.getHeight(), now.isMaximized());
    }

    /** Where it was, if a screen is still there. */
    void restore(Layout.Frame frame) {
        if (stage != null) {
            place(stage, frame);
        }
    }

    /** Menu and tools at the upper left stay within reach, also on a smaller screen than the window was last on. */
    static void place(Stage stage, Layout.Frame frame) {
        room(frame).ifPresent(room -> {
            stage.setX(Math.max(frame.x(), room.getMinX()));
            stage.setY(Math.max(frame.y(), room.getMinY()));
            stage.setWidth(Math.min(frame.width(), room.getWidth()));
            stage.setHeight(Math.min(frame.height(), room.getHeight()));
            stage.setMaximized(frame.maximized());
        });
    }

    /** The room there is on the screen that a window stood on, if that can still be caught there with a mouse. */
    static Optional<Rectangle2D> room(Layout.Frame frame) {
        boolean seen = !Screen.getScreensForRectangle(
                        frame.x() + GRIP / 2, frame.y(), Math.max(1, frame.width() - GRIP), GRIP / 2)
                .isEmpty();
        return seen ? screens(frame).findFirst().map(Screen::getVisualBounds) : Optional.empty();
    }

    /** Those a window stood on. */
    static Stream<Screen> screens(Layout.Frame frame) {
        return Screen.getScreensForRectangle(frame.x() + GRIP / 2, frame.y(), frame.width(), frame.height()).stream();
    }

    boolean isAlone() {
        return back != null;
    }

    /** Only the text, on the whole screen; and back. */
    void toggle() {
        if (isAlone()) {
            end();
        } else {
            begin();
        }
    }

    private void begin() {
        Runnable sides = folds.putAway();
        Runnable below = docks.putAway();
        showBars(false);
        back = () -> {
            showBars(true);
            below.run();
            sides.run();
        };
        if (stage != null) {
            stage.setFullScreen(true);
        }
    }

    /** Hidden, not taken out: keys that stand in the menu would go with it. */
    private void showBars(boolean shown) {
        for (Node bar : List.of(root.getTop(), root.getBottom())) {
            bar.setVisible(shown);
            bar.setManaged(shown);
        }
    }

    private void end() {
        Runnable way = back;
        back = null;
        if (way != null) {
            way.run();
        }
        if (stage != null && stage.isFullScreen()) {
            stage.setFullScreen(false);
        }
    }
}
