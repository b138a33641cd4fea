package org.yandu.ui.shell;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.yandu.exchange.Crew;
import org.yandu.retrieval.Gauge;

/** Tells a job how far it has come, no more often than it can be seen, and lends the work all processors. For any thread. */
public final class Watch implements Gauge {

    private final Background background;
    private final Job job;
    private final BooleanSupplier overtaken;
    private final AtomicInteger told = new AtomicInteger(-1);

    public Watch(Background background, Job job) {
        this(background, job, () -> false);
    }

    /** @param overtaken whether something else is wanted by now */
    public Watch(Background background, Job job, BooleanSupplier overtaken) {
        this.background = background;
        this.job = job;
        this.overtaken = overtaken;
    }

    @Override
    public void at(int done, int all) {
        int percent = all == 0 ? 100 : (int) (100L * done / all);
        if (told.getAndSet(percent) != percent) {
            background.onFx(() -> job.progress().set(percent / 100.0));
        }
    }

    @Override
    public boolean isUnwanted() {
        return job.isCancelled() || overtaken.getAsBoolean();
    }

    @Override
    public <T, R> List<R> each(List<T> things, Function<T, R> work) {
        return Crew.each(things, Crew.PROCESSORS, work);
    }
}
