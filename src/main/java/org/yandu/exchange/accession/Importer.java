package org.yandu.exchange.accession;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.yandu.exchange.Crew;
import org.yandu.exchange.Progress;
import org.yandu.language.Texts;
import org.yandu.workspace.Change;
import org.yandu.workspace.LibraryState;
import org.yandu.workspace.Workspace;

/**
 * Takes files into the library. What cannot be read is reported and does not hold up the rest; what can is one change, so
 * that one undo takes a whole folder back. The original bytes are kept first: a library must never name an original
 * that it does not have, whereas one too many does no harm.
 */
public final class Importer {

    /** Several to each processor, since files differ in length. */
    private static final int AT_ONCE = 4 * Crew.PROCESSORS;

    private final Workspace workspace;
    private final Clock clock;
    private final Texts texts;
    private final Catalogue.Known known = new Catalogue.Known();

    /** Good as long as the library is what it was: a folder of two thousand files is tried out one by one. */
    private @Nullable Catalogue catalogue;

    /** @param texts for the names of themes that stand for highlighter pens */
    public Importer(Workspace workspace, Clock clock, Texts texts) {
        this.workspace = workspace;
        this.clock = clock;
        this.texts = texts;
    }

    /**
     * @return one outcome for each source, in their order
     * @throws CancellationException when the progress said to stop; nothing was changed
     */
    public List<Outcome> take(List<Source> sources, Progress progress) {
        try (Plan plan = plan(sources, progress)) {
            return carryOut(plan);
        }
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
        try (Plan plan = plan(sources, progress)) {
            for (Outcome each : plan.outcomes()) {
                String document = each.document();
                dry.add(each.tried(
                        document != null && workspace.state().document(document).isPresent()));
            }
        }
        return dry;
    }

    /**
     * Reads and understands the sources without writing anything, so that it need not hold up the writer. Reads as many at once as
     * there are processors, and holds no more than those in memory.
     *
     * @return to be closed
     * @throws CancellationException when the progress said to stop
     */
    public Plan plan(List<Source> sources, Progress progress) {
        Instant now = clock.instant();
        Plan plan = new Plan(workspace, now, new Remarks(workspace.state().codebook(), texts, now), catalogue());
        try {
            for (int from = 0; from < sources.size(); from += AT_ONCE) {
                List<Source> some = sources.subList(from, Math.min(sources.size(), from + AT_ONCE));
                List<Plan.Read> read = Crew.each(some, Crew.PROCESSORS, Plan.Read::of);
                for (int i = 0; i < some.size(); i++) {
                    if (!progress.goesOn(from + i, sources.size(), some.get(i).path())) {
                        throw new CancellationException();
                    }
                    plan.add(some.get(i), read.get(i));
                }
            }
            return plan.settled();
        } catch (RuntimeException e) {
            plan.close();
            throw e;
        }
    }

    private synchronized Catalogue catalogue() {
        LibraryState now = workspace.state();
        if (catalogue == null || !catalogue.shows(now)) {
            catalogue = new Catalogue(now, workspace.store(), known);
        }
        return catalogue;
    }
}
