package org.yandu.ui.shell;

import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/** Tells when the first lines of a text are on the screen: what a reader waits for when the program starts. */
public final class FirstText {

    private FirstText() {}

    /**
     * On the JavaFX thread.
     *
     * @param then run once, on the JavaFX thread; never when no text comes
     */
    public static void painted(MainWindow window, Runnable then) {
        Scene scene = window.scene();
        new AnimationTimer() {
            private boolean laidOut;

            @Override
            public void handle(long now) {
                // JavaFX hands no frame to be drawn before the one before it is: with the next pulse the lines are
                // there.
                if (laidOut) {
                    stop();
                    then.run();
                }
                laidOut = scene.getWindow() != null && scene.lookup(".reading-area .paragraph-text") != null;
            }
        }.start();
    }
}
