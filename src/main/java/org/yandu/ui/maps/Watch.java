package org.yandu.ui.maps;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.yandu.exchange.Crew;
import org.yandu.retrieval.Gauge;
import org.yandu.ui.shell.Background;
import org.yandu.ui.shell.Job;

/**
 * Tells a job how far it has come.
 *
 * @param overtaken whether another map is wanted by now
 */
record Watch(Background background, Job job, BooleanSupplier overtaken) implements Gauge {

    @Override
    public void at(int done, int all) {
        background.onFx(() -> job.progress().set((double) done / Math.max(1, all)));
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
