package org.yandu.ui.shell;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.yandu.retrieval.Gauge;

/** One question at a time: a new one takes the place of the one before, whose answer never comes. */
public final class Asking {

    private final Background background;
    private final ReadOnlyObjectWrapper<@Nullable Job> working = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper();
    private int number;

    public Asking(Desk desk) {
        this.background = desk.background();
        desk.onClosing(this::stop);
    }

    /** What is being worked out; {@code null} when nothing is. */
    public ReadOnlyObjectProperty<@Nullable Job> workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** Whether the reader stopped the last question, so that there is no answer. */
    public ReadOnlyBooleanProperty stoppedProperty() {
        return stopped.getReadOnlyProperty();
    }

    public boolean isWorking() {
        return working.get() != null;
    }

    /** @param work looks now and then whether it is still wanted */
    public <T> void ask(String jobKey, Function<Gauge, T> work, Consumer<T> then) {
        stop();
        int mine = number;
        Job job = Job.cancellable(jobKey);
        working.set(job);
        Gauge gauge = new Watch(background, job);
        background.read(
                job,
                () -> work.apply(gauge),
                answer -> came(mine, job, () -> then.accept(answer)),
                () -> came(mine, job, () -> {}));
    }

    private void came(int mine, Job job, Runnable then) {
        if (mine != number) {
            return;
        }
        working.set(null);
        if (job.isCancelled()) {
            stopped.set(true);
        } else {
            then.run();
        }
    }

    /** Nobody wants the answer any more, nor to be told that there is none. */
    public void stop() {
        number++;
        stopped.set(false);
        Job job = working.get();
        if (job != null) {
            job.cancel();
            working.set(null);
        }
    }

    /** The reader does not want to wait for it. */
    public void giveUp() {
        if (isWorking()) {
            stop();
            stopped.set(true);
        }
    }
}
