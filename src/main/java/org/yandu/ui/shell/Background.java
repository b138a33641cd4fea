package org.yandu.ui.shell;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The only place that knows threads. Reading and computing run on virtual threads, writing on one ordered thread; what
 * follows always runs on the JavaFX thread.
 */
public final class Background implements AutoCloseable {

    private final Executor readers;
    private final Executor writer;
    private final Executor fx;
    private final Executor later;
    private final Runnable shutDown;
    private final ObservableList<Job> running = FXCollections.observableArrayList();
    /** The same for whichever thread closes this: the list is for the JavaFX thread only. */
    private final Set<Job> underWay = ConcurrentHashMap.newKeySet();

    private volatile @Nullable Patience patience;
    private volatile boolean closed;
    private Consumer<Throwable> onFailure = failure -> {
        throw new IllegalStateException(failure);
    };
    /** Of a read that begins: who hears of its failure in place of that one. */
    private UnaryOperator<Consumer<Throwable>> reading = UnaryOperator.identity();

    private Background(Executor readers, Executor writer, Executor fx, Executor later, Runnable shutDown) {
        this.readers = readers;
        this.writer = writer;
        this.fx = fx;
        this.later = later;
        this.shutDown = shutDown;
    }

    public static Background real() {
        ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();
        ExecutorService writer = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("writer").factory());
        return new Background(readers, writer, Background::onFxThread, Platform::runLater, () -> {
            readers.shutdownNow();
            // Not shutdownNow: what was asked to be written is written before the program ends.
            writer.close();
        });
    }

    /** Everything at once on the thread that asks, for tests without a window. */
    public static Background instant() {
        return instant(Runnable::run);
    }

    /** Likewise, but what is read comes when these readers are told to run: for tests of answers that come late or never. */
    public static Background instant(Executor readers) {
        return instant(readers, Runnable::run);
    }

    /** Likewise, with a writer that is told, too: for tests of what need not wait for what is written. */
    public static Background instant(Executor readers, Executor writer) {
        return new Background(readers, writer, Runnable::run, Runnable::run, () -> {});
    }

    /** Works in the order of what is written, before there is a JavaFX thread that could show anything. */
    public <T> Future<T> ahead(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        writer.execute(task);
        return task;
    }

    /** Reads before there is a window that could show that it does. */
    public <T> CompletableFuture<T> aside(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, readers);
    }

    /** Told on the JavaFX thread of everything that work threw. */
    public void onFailure(Consumer<Throwable> handler) {
        onFailure = handler;
    }

    /** Asked at the beginning of every read who hears of its failure; given is who would hear of it otherwise. */
    void overtaking(UnaryOperator<Consumer<Throwable>> judge) {
        reading = judge;
    }

    /**
     * Work that is caught in the system cannot say so itself.
     *
     * @param time how long work may take before somebody looks whether it hangs
     * @param answers whether what it works with answers; asked on a thread of its own
     * @param hanging told on the JavaFX thread which work hangs, whenever that is otherwise than before
     */
    void watch(Duration time, BooleanSupplier answers, Consumer<Patience.Hanging> hanging) {
        patience = new Patience(time, answers, underWay, hangs -> onFx(() -> hanging.accept(hangs)));
    }

    /** Something failed outside the work that is done here. */
    public void failed(Throwable failure) {
        onFx(() -> onFailure.accept(failure));
    }

    /** Jobs under way, oldest first; for the JavaFX thread. */
    public ObservableList<Job> running() {
        return running;
    }

    /** Whether there is work of that name, begun or waiting for its turn. */
    public boolean isUnderWay(String textKey) {
        return underWay.stream().anyMatch(job -> job.textKey().equals(textKey));
    }

    /** Computes aside, then shows. */
    public <T> void read(Job job, Callable<T> work, Consumer<T> then) {
        read(job, work, then, () -> {});
    }

    /** Computes aside, then shows; a failure goes to its own handler and to the common one. */
    public <T> void read(Job job, Callable<T> work, Consumer<T> then, Runnable failed) {
        Consumer<Throwable> trouble = reading.apply(onFailure);
        start(readers, job, work, then, failure -> {
            failed.run();
            trouble.accept(failure);
        });
    }

    /** Writes in order, then shows. */
    public <T> void write(Job job, Callable<T> work, Consumer<T> then) {
        start(writer, job, work, then, onFailure);
    }

    /** Writes in order, then shows; a failure goes to its own handler and to the common one. */
    public <T> void write(Job job, Callable<T> work, Consumer<T> then, Runnable failed) {
        start(writer, job, work, then, failure -> {
            failed.run();
            onFailure.accept(failure);
        });
    }

    /** Writes in order what nobody waits for and what can be worked out anew: when the window has gone, it is not written. */
    public void keep(Runnable work) {
        try {
            writer.execute(() -> {
                try {
                    work.run();
                } catch (RuntimeException | Error failure) {
                    failed(failure);
                }
            });
        } catch (RejectedExecutionException gone) {
            return;
        }
    }

    /** Runs on the JavaFX thread, at once when this is it. */
    public void onFx(Runnable action) {
        fx.execute(action);
    }

    /** Runs on the JavaFX thread after what is under way there, such as the layout being computed. */
    public void later(Runnable action) {
        later.execute(action);
    }

    private <T> void start(Executor executor, Job job, Callable<T> work, Consumer<T> then, Consumer<Throwable> failed) {
        // The window has gone: nobody waits for what would be read, nor for what was.
        if (closed && executor == readers) {
            return;
        }
        underWay.add(job);
        onFx(() -> running.add(job));
        executor.execute(() -> {
            Patience watching = patience;
            if (watching != null) {
                watching.begun(job, executor == writer);
            }
            try {
                T result = work.call();
                underWay.remove(job);
                onFx(() -> {
                    running.remove(job);
                    if (!closed || executor == writer) {
                        then.accept(result);
                    }
                });
            } catch (Exception | Error failure) {
                underWay.remove(job);
                onFx(() -> {
                    running.remove(job);
                    // What is being read then fails because the library is closed.
                    if (!closed || executor == writer) {
                        failed.accept(failure);
                    }
                });
            }
        });
    }

    private static void onFxThread(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }

    @Override
    public void close() {
        closed = true;
        underWay.forEach(Job::cancel);
        shutDown.run();
    }
}
