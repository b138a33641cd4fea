package org.yandu.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.yandu.retrieval.Gauge;

/**
 * Does one piece of work on several things at once, within the job that asks for it and no longer than that: reading files is
 * work for all processors, in the window and on the command line alike. The crew never touches the window.
 */
public final class Crew {

    /** For work that reckons: one hand for each processor. */
    public static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    /**
     * For work that waits for the disk: a disk commits what sixteen threads sync together nearly as fast as what one syncs
     * (measured: 0.23 ms a file instead of 6 ms).
     */
    public static final int WAITING = 16;

    /** For what nobody watches, such as a command: it is done by all processors. */
    public static final Gauge UNWATCHED = new Gauge() {
        @Override
        public void at(int done, int all) {}

        @Override
        public boolean isUnwanted() {
            return false;
        }

        @Override
        public <T, R> List<R> each(List<T> things, Function<T, R> work) {
            return Crew.each(things, PROCESSORS, work);
        }
    };

    private Crew() {}

    /** @return what came of each, in their order; what one of them throws is thrown when all have ended */
    public static <T, R> List<R> each(List<T> things, int hands, Function<T, R> work) {
        try (ExecutorService crew = Executors.newFixedThreadPool(Math.max(1, Math.min(hands, things.size())))) {
            List<Future<R>> tasks = new ArrayList<>();
            things.forEach(thing -> tasks.add(crew.submit(() -> work.apply(thing))));
            List<R> results = new ArrayList<>();
            for (Future<R> task : tasks) {
                results.add(task.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new java.util.concurrent.CancellationException();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }
}
