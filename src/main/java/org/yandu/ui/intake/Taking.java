package org.yandu.ui.intake;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import org.jspecify.annotations.Nullable;
import org.yandu.exchange.Progress;
import org.yandu.exchange.accession.Importer;
import org.yandu.exchange.accession.Outcome;
import org.yandu.exchange.accession.Plan;
import org.yandu.exchange.accession.Source;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;

/** Takes files into the library: reads them aside, where it can be stopped, then writes all in one commit. For the JavaFX thread. */
final class Taking {

    private final Desk desk;
    private final Importer importer;
    private final DoubleProperty progress;

    /** @param progress hears how far it is, from 0 to 1; -1 while it writes */
    Taking(Desk desk, Importer importer, DoubleProperty progress) {
        this.desk = desk;
        this.importer = importer;
        this.progress = progress;
    }

    /**
     * @param job stops it, as long as it reads
     * @param taken gets one outcome for each source, in their order
     * @param nothing runs instead, when the library is as it was: it was stopped or failed
     */
    void begin(Job job, List<Source> sources, Consumer<List<Outcome>> taken, Runnable nothing) {
        progress.set(0);
        Progress told = (done, all, name) -> {
            desk.background().onFx(() -> {
                job.progress().set((double) done / all);
                progress.set((double) done / all);
            });
            return !job.isCancelled();
        };
        desk.background().read(job, () -> planned(sources, told), plan -> {
            if (plan == null || job.isCancelled()) {
                if (plan != null) {
                    plan.close();
                }
                nothing.run();
            } else {
                progress.set(-1);
                desk.gate().carryOut(Job.named("job.take_in"), () -> carriedOut(plan), taken, nothing);
            }
        });
    }

    private @Nullable Plan planned(List<Source> sources, Progress told) {
        try {
            return importer.plan(sources, told);
        } catch (CancellationException stopped) {
            return null;
        } catch (RuntimeException failure) {
            desk.background().failed(failure);
            return null;
        }
    }

    private List<Outcome> carriedOut(Plan plan) {
        try (plan) {
            return importer.carryOut(plan);
        }
    }
}
