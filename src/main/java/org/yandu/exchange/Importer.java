package org.yandu.exchange;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.yandu.workspace.Change;
import org.yandu.workspace.Workspace;

/**
 * Takes files into the library. What cannot be read is reported and does not hold up the rest; what can is one change, so
 * that one undo takes a whole folder back. The original bytes are kept first: a library must never name an original
 * that it does not have, whereas one too many does no harm.
 */
public final class Importer {

    private final Workspace workspace;
    private final Clock clock;

    public Importer(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /**
     * @return one outcome for each source, in their order
     * @throws CancellationException when the progress said to stop; nothing was changed
     */
    public List<Outcome> take(List<Source> sources, Progress progress) {
        return carryOut(plan(sources, progress));
    }

    /** Writes what was planned, as one change. */
    public List<Outcome> carryOut(Plan plan) {
        if (!plan.isEmpty()) {
            plan.keepOriginals();
            workspace.apply(Change.of("change.import", List.of(String.valueOf(plan.size())), plan.edits()));
        }
        return plan.outcomes();
    }

    /** What {@link #take} would do; ids of what is not in the library are absent. */
    public List<Outcome> tryOut(List<Source> sources, Progress progress) {
        List<Outcome> dry = new ArrayList<>();
        for (Outcome each : plan(sources, progress).outcomes()) {
            boolean there = each.status() == Outcome.Status.DUPLICATE;
            dry.add(there ? each : each.withoutIds());
        }
        return dry;
    }

    /**
     * Reads and understands the sources without writing anything, so that it need not hold up the writer.
     *
     * @throws CancellationException when the progress said to stop
     */
    public Plan plan(List<Source> sources, Progress progress) {
        Plan plan = new Plan(workspace.store(), clock.instant());
        int done = 0;
        for (Source source : sources) {
            if (!progress.goesOn(done++, sources.size(), source.path())) {
                throw new CancellationException();
            }
            plan.add(source);
        }
        return plan;
    }
}
