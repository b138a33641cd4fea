package org.yandu;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.jspecify.annotations.NullUnmarked;
import org.yandu.ui.shell.Background;

/** Does something in the window and waits until nothing of it is under way. */
@NullUnmarked
final class Settling {

    private final Background background;

    Settling(Background background) {
        this.background = background;
    }

    void act(String name, Runnable run) {
        onFx(name, run);
        rest(name);
    }

    /** Until what was begun is over and what follows from it is done. */
    private void rest(String name) {
        long late = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        boolean[] quiet = new boolean[1];
        int still = 0;
        while (still < 2) {
            onFx(name, () -> quiet[0] = background.running().isEmpty());
            still = quiet[0] ? still + 1 : 0;
            if (System.nanoTime() > late) {
                throw new AssertionError("still under way after: " + name);
            }
            if (!quiet[0]) {
                Thread.onSpinWait();
            }
        }
    }

    static void onFx(String name, Runnable run) {
        CompletableFuture<Boolean> over = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                run.run();
                over.complete(true);
            } catch (Throwable e) {
                over.completeExceptionally(e);
            }
        });
        try {
            over.get(5, TimeUnit.MINUTES);
        } catch (Exception e) {
            throw new AssertionError("failed: " + name, e);
        }
    }
}
