package org.yandu.ui.shell;

import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import org.yandu.language.Timings;
import org.yandu.workspace.Store;

/** Tells when the first lines of a text are on the screen: what a reader waits for when the program starts. */
public final class FirstText {

    /**
     * With the first pulse that finds the lines they are handed to be drawn; meanwhile the second may begin. When it ends they are
     * drawn, and what brings the drawing to the screen waits for this thread. The third comes after that.
     */
    private static final int ON_SCREEN = 3;

    /** Five seconds. */
    private static final int MOST_FRAMES = 300;

    /** A text that was asked for and has not come by then is in trouble; the day's backup and whoever asks for times need not be. */
    private static final Duration LATEST = Duration.ofSeconds(30);

    private FirstText() {}

    /**
     * On the JavaFX thread, where one of the two is run, once.
     *
     * @param patience how long a text is waited for, from the first frame on
     * @param then when its first lines are painted
     * @param otherwise when none has come by then
     */
    static void painted(MainWindow window, Duration patience, Runnable then, Runnable otherwise) {
        Scene scene = window.scene();
        new AnimationTimer() {
            private int frames;
            private long latest;

            @Override
            public void handle(long now) {
                latest = latest == 0 ? now + patience.toNanos() : latest;
                boolean laidOut = scene.getWindow() != null && scene.lookup(".reading-area .paragraph-text") != null;
                frames = laidOut ? frames + 1 : 0;
                if (frames >= ON_SCREEN) {
                    stop();
                    then.run();
                } else if (frames == 0 && now - latest >= 0) {
                    stop();
                    otherwise.run();
                }
            }
        }.start();
    }

    /** What can wait until the reader has something to read. A window that nobody sees has done all it was shown for. */
    public static void await(MainWindow window, Timings timings, @Nullable TextsAhead ahead) {
        Runnable rest = () -> {
            if (ahead != null) {
                ahead.letGo();
            }
            // After everything else that waits for the text.
            window.afterText(() -> whole(window, () -> {
                timings.end("whole window");
                goOn(window);
            }));
        };
        if (window.desk().panes().stream().allMatch(pane -> pane.wanted().isEmpty())) {
            painted(window, Duration.ZERO, rest, rest);
            return;
        }
        Runnable painted = () -> {
            timings.reached("first lines painted");
            rest.run();
        };
        painted(window, LATEST, painted, rest);
    }

    private static void goOn(MainWindow window) {
        if (Program.hasDisplay()) {
            window.welcome();
            Desk desk = window.desk();
            Store store = desk.workspace().store();
            desk.background().read(Job.named("job.backup"), () -> store.backUpDaily(Instant.now()), made -> {});
        } else {
            window.leave();
        }
    }

    /** Runs when every pane has its text and the frame with it is drawn; a text that does not come is not waited for. */
    static void whole(MainWindow window, Runnable then) {
        new AnimationTimer() {
            private int frames;
            private int all;

            @Override
            public void handle(long now) {
                boolean open = window.desk().panes().stream()
                        .allMatch(pane -> pane.wanted().isEmpty() || pane.open().isPresent());
                frames = open ? frames + 1 : 0;
                if (frames > 2 || ++all > MOST_FRAMES) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }
}
