package org.yandu.ui.shell;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import org.yandu.workspace.Workspace;

/** A library that is being opened while JavaFX starts. What goes wrong then is met again, and told, when it is opened anew. */
public final class OpenedAhead implements Start.Opener {

    /** How long nobody minds a screen without a window, ms. */
    private static final long PATIENCE = 300;

    private final AtomicReference<@Nullable Future<Optional<Workspace>>> opening;

    private final Start.Opener anew;

    /**
     * @param isThere whether the folder answers and has a library in it; nothing of it is read otherwise. Asked aside
     * @param opening opens it, on the thread of what is written
     */
    public OpenedAhead(Background background, BooleanSupplier isThere, Callable<Workspace> opening, Start.Opener anew) {
        CompletableFuture<Boolean> there = background.aside(isThere::getAsBoolean);
        this.opening = new AtomicReference<>(
                background.ahead(() -> there.join() ? Optional.of(opening.call()) : Optional.empty()));
        this.anew = anew;
    }

    @Override
    public Optional<Workspace> opened() {
        return await(PATIENCE);
    }

    @Override
    public Workspace open(boolean toWrite, DoubleConsumer progress) {
        // On the thread it is opened on, so that it is over by now.
        return await(0).orElseGet(() -> anew.open(toWrite, progress));
    }

    private Optional<Workspace> await(long millis) {
        Future<Optional<Workspace>> now = opening.getAndSet(null);
        if (now == null) {
            return Optional.empty();
        }
        try {
            return now.get(millis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            opening.set(now);
        } catch (ExecutionException failed) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }
}
