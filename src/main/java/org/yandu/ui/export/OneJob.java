package org.yandu.ui.export;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.yandu.exchange.Progress;
import org.yandu.ui.shell.Background;
import org.yandu.ui.shell.Job;

/** Makes or writes one thing after another: what comes next ends what is under way. */
final class OneJob {

    private final Background background;
    private final ReadOnlyObjectWrapper<@Nullable Job> working = new ReadOnlyObjectWrapper<>();

    OneJob(Background background) {
        this.background = background;
    }

    /** What is under way; {@code null} when nothing is. */
    ReadOnlyObjectProperty<@Nullable Job> workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** Ends what is under way; nothing half done stays. */
    void stop() {
        Job job = working.get();
        if (job != null) {
            job.cancel();
        }
        working.set(null);
    }

    /** One piece of work at a time; what it comes to counts only while it is still wanted. */
    <T> void carryOut(String textKey, Work<T> work, Consumer<T> then) {
        stop();
        Job job = Job.cancellable(textKey);
        working.set(job);
        Runnable done = () -> {
            if (working.get() == job) {
                working.set(null);
            }
        };
        background.read(
                job,
                () -> work.of(job),
                result -> {
                    boolean wanted = working.get() == job;
                    done.run();
                    if (wanted) {
                        then.accept(result);
                    }
                },
                done);
    }

    @FunctionalInterface
    interface Work<T> {
        T of(Job job) throws Exception;
    }

    Progress progress(Job job) {
        return (done, all, name) -> {
            if (all > 0 && done % 50 == 0) {
                background.onFx(() -> job.progress().set((double) done / all));
            }
            return !job.isCancelled();
        };
    }
}
