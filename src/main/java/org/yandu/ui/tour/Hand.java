package org.yandu.ui.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.yandu.ui.shell.Background;
import org.yandu.ui.shell.MainWindow;

/** Acts in a window from another thread, and waits until the window has come to rest. */
final class Hand {

    /** Pulses after which what a step led to has been laid out. */
    private static final int STEP = 4;

    /** Pulses after which a flash has faded, at 60 a second. */
    private static final int PICTURE = 60;

    private final MainWindow window;
    private final Background background;
    private final Path out;

    Hand(MainWindow window, Path out) {
        this.window = window;
        this.background = window.desk().background();
        this.out = out;
    }

    /** Does something in the window and waits for what follows from it. */
    void act(Runnable action) {
        on(() -> {
            action.run();
            return true;
        });
        rest(STEP);
    }

    /** Presses a key in a node. */
    void press(Supplier<Node> where, KeyCode key) {
        act(() -> Event.fireEvent(
                where.get(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
    }

    /** The text of a pane, counted from the left. */
    Supplier<Node> text(int pane) {
        return () -> window.root().lookupAll(".reading-area").stream()
                .sorted(Comparator.comparingDouble(
                        area -> area.localToScene(0, 0).getX()))
                .skip(pane)
                .findFirst()
                .orElseThrow();
    }

    /** By its id, which may hold dots, as a selector may not. */
    Node node(String id) {
        return Objects.requireNonNull(find(window.root(), id), id);
    }

    private static @Nullable Node find(Node node, String id) {
        if (id.equals(node.getId())) {
            return node;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = find(child, id);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private <T> T on(Callable<T> action) {
        CompletableFuture<T> done = new CompletableFuture<>();
        background.onFx(() -> {
            try {
                done.complete(action.call());
            } catch (Exception | Error failure) {
                done.completeExceptionally(failure);
            }
        });
        return done.join();
    }

    /** Until no work is under way and some pulses have passed since. */
    private void rest(int pulses) {
        CompletableFuture<Boolean> rested = new CompletableFuture<>();
        background.onFx(() -> new AnimationTimer() {
            private int quiet;

            @Override
            public void handle(long now) {
                quiet = background.running().isEmpty() ? quiet + 1 : 0;
                if (quiet >= pulses) {
                    stop();
                    rested.complete(true);
                }
            }
        }.start());
        rested.join();
    }

    /** Writes what the window shows now. */
    Path picture(String name) {
        rest(PICTURE);
        byte[] png = on(() -> Png.of(window.scene().snapshot(null)));
        Path file = out.resolve(name + ".png");
        try {
            Files.createDirectories(out);
            Files.write(file, png);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file;
    }
}
