package org.yandu.ui.shell;

import java.nio.IntBuffer;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.event.EventHandler;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Transform;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Shows {@link LastSight} and takes it. For the JavaFX thread. */
final class Glimpse {

    /** With the first pulse it is drawn, with the second brought to the screen. */
    private static final int PULSES = 2;

    /**
     * A window manager shows a window when it has made its frame, tells so by giving it the keyboard, and what was drawn before is drawn once
     * more, for which the JavaFX thread must not be busy. In pulses; where nobody gives it the keyboard it is not waited for longer, a
     * quarter of a second.
     */
    private static final int MOST_PULSES = 15;

    /** What is rounded in between. */
    private static final double PIXEL = 1;

    private Glimpse() {}

    /** The window, which may have been hidden by now; none when something lies over or beside the text that will not be there the next time. */
    static Optional<LastSight> of(MainWindow window) {
        Layout.Frame frame = window.layout().frame();
        boolean comesBack = !window.isCovered()
                && window.root().lookup("#walk") == null
                && !(window.scene().getFocusOwner() instanceof TextInputControl)
                && window.root().lookup("#below") == null
                && window.notices().getChildren().isEmpty();
        return frame == null || !comesBack ? Optional.empty() : Optional.of(of(window.scene(), frame));
    }

    private static LastSight of(Scene scene, Layout.Frame frame) {
        double scale = scene.getWindow().getOutputScaleX();
        SnapshotParameters as = new SnapshotParameters();
        as.setTransform(Transform.scale(scale, scale));
        as.setFill(scene.getFill());
        // What sticks out of the window would shift the picture.
        as.setViewport(new Rectangle2D(0, 0, scene.getWidth() * scale, scene.getHeight() * scale));
        WritableImage picture = scene.getRoot().snapshot(as, null);
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
        String title = scene.getWindow() instanceof Stage stage ? stage.getTitle() : "";
        return new LastSight(title, frame, scale, width, height, pixels);
    }

    /**
     * Shows it where the window was.
     *
     * @param then run when it is on the screen; the stage is shown by then
     * @return what is shown, or empty when the screen is another one than then: nothing is shown then and nothing run
     */
    static Optional<ImageView> show(LastSight last, Stage stage, Runnable then) {
        if (!fits(last)) {
            return Optional.empty();
        }
        ImageView picture = view(last);
        WindowFrame.place(stage, last.frame());
        stage.setTitle(last.title());
        stage.setScene(new Scene(new Pane(picture), picture.getFitWidth(), picture.getFitHeight()));
        stage.show();
        new AnimationTimer() {
            private int pulses;
            private int seen;

            @Override
            public void handle(long now) {
                seen += stage.isFocused() ? 1 : 0;
                if (++pulses == MOST_PULSES || seen == PULSES) {
                    stop();
                    then.run();
                }
            }
        }.start();
        return Optional.of(picture);
    }

    /** Whether the window will be as large as it was. A window that nobody sees, such as one the start is learnt from, is as good as any. */
    private static boolean fits(LastSight last) {
        Layout.Frame frame = last.frame();
        boolean large = WindowFrame.room(frame)
                .filter(room -> frame.width() <= room.getWidth() && frame.height() <= room.getHeight())
                .isPresent();
        boolean sharp = WindowFrame.screens(frame)
                        .findFirst()
                        .map(Screen::getOutputScaleX)
                        .orElse(0.0)
                == last.scale();
        return !Program.hasDisplay() || large && sharp;
    }

    private static ImageView view(LastSight last) {
        ImageView picture = new ImageView(new WritableImage(new PixelBuffer<>(
                last.width(), last.height(), IntBuffer.wrap(last.pixels()), PixelFormat.getIntArgbPreInstance())));
        picture.setFitWidth(last.width() / last.scale());
        picture.setFitHeight(last.height() / last.scale());
        return picture;
    }

    /**
     * Leaves it over the window that has come in its place, until that is whole or the reader does something; what he does reaches the
     * window.
     */
    static void over(MainWindow window, ImageView picture) {
        // Some window managers give another room than was asked for.
        Scene before = picture.getScene();
        if (Math.abs(before.getWidth() - picture.getFitWidth()) > PIXEL
                || Math.abs(before.getHeight() - picture.getFitHeight()) > PIXEL) {
            return;
        }
        Pane root = window.root();
        picture.setManaged(false);
        picture.setMouseTransparent(true);
        root.getChildren().add(picture);
        Scene scene = window.scene();
        new Object() {
            final EventHandler<InputEvent> touched = event -> away();

            void stay() {
                scene.addEventFilter(KeyEvent.KEY_PRESSED, touched);
                scene.addEventFilter(MouseEvent.MOUSE_PRESSED, touched);
                scene.addEventFilter(ScrollEvent.SCROLL, touched);
                window.afterText(() -> FirstText.whole(window, this::away));
            }

            private void away() {
                root.getChildren().remove(picture);
                scene.removeEventFilter(KeyEvent.KEY_PRESSED, touched);
                scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, touched);
                scene.removeEventFilter(ScrollEvent.SCROLL, touched);
            }
        }.stay();
    }
}
