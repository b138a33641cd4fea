package org.yandu;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.NullUnmarked;
import org.yandu.ui.shell.Background;
import org.yandu.ui.shell.Job;

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

    /** Until what was begun is over and what follows from it is done. Waited for without asking again and again, which would be work itself. */
    private void rest(String name) {
        int still = 0;
        while (still < 2) {
            CompletableFuture<Boolean> quiet = new CompletableFuture<>();
            onFx(name, () -> tellWhenQuiet(quiet));
            still = within(quiet, "still under way after: " + name) ? still + 1 : 0;
        }
    }

    /** @param quiet told true when nothing is under way now, false as soon as nothing is any more */
    private void tellWhenQuiet(CompletableFuture<Boolean> quiet) {
        ObservableList<Job> running = background.running();
        if (running.isEmpty()) {
            quiet.complete(true);
            return;
        }
        running.addListener(new ListChangeListener<>() {
            @Override
            public void onChanged(Change<? extends Job> change) {
                if (running.isEmpty()) {
                    running.removeListener(this);
                    quiet.complete(false);
                }
            }
        });
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
        within(over, "failed: " + name);
    }

    private static boolean within(CompletableFuture<Boolean> told, String otherwise) {
        try {
            return told.get(5, TimeUnit.MINUTES);
        } catch (Exception e) {
            throw new AssertionError(otherwise, e);
        }
    }
}
