package org.yandu;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.StartingThemes;
import org.yandu.document.Problem;
import org.yandu.exchange.Progress;
import org.yandu.exchange.accession.Outcome;
import org.yandu.exchange.accession.SeedLibrary;
import org.yandu.language.Timings;
import org.yandu.store.Access;
import org.yandu.store.LibraryFolder;
import org.yandu.store.SqliteStore;
import org.yandu.workspace.Workspace;

/** Opens libraries, for the window as for the command line. Loads nothing of JavaFX. */
final class LibraryWiring {

    private final Clock clock = Clock.systemUTC();

    private final Timings timings;

    LibraryWiring() {
        this(new Timings());
    }

    /** @param timings is told how the start goes on */
    LibraryWiring(Timings timings) {
        this.timings = timings;
    }

    Clock clock() {
        return clock;
    }

    Timings timings() {
        return timings;
    }

    /**
     * Opens a library. One that does not exist is made, even when only reading is wanted, and starts with the readings that ship
     * with the program.
     *
     * @param folder {@code null} for the usual place
     * @param trouble hears of readings that could not be taken in
     */
    Workspace open(@Nullable Path folder, boolean toWrite, Consumer<Problem> trouble, Progress progress) {
        LibraryFolder place = place(folder);
        place.requireAnswer();
        Access access = toWrite || !place.exists() ? Access.READ_WRITE : Access.READ_ONLY;
        Workspace workspace = new Workspace(SqliteStore.open(place.root(), access), clock);
        try {
            if (SeedLibrary.isDue(workspace)) {
                SeedLibrary seeds = new SeedLibrary(StartingThemes.codes());
                for (Outcome outcome : seeds.take(workspace, clock, progress)) {
                    if (outcome.problem() != null) {
                        trouble.accept(outcome.problem());
                    }
                }
            }
            return workspace;
        } catch (RuntimeException e) {
            workspace.close();
            throw e;
        }
    }

    static LibraryFolder place(@Nullable Path folder) {
        return folder == null ? LibraryFolder.usual() : new LibraryFolder(folder);
    }
}
