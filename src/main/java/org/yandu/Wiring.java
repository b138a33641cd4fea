package org.yandu;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yandu.cli.CommandLineFace;
import org.yandu.cli.Outside;
import org.yandu.codebook.StartingThemes;
import org.yandu.document.Problem;
import org.yandu.exchange.Outcome;
import org.yandu.exchange.Progress;
import org.yandu.exchange.SeedLibrary;
import org.yandu.store.Access;
import org.yandu.store.LibraryFolder;
import org.yandu.store.SqliteStore;
import org.yandu.workspace.Workspace;

/**
 * Puts the rooms together by hand. Read from top to bottom. What needs JavaFX is named only inside lambdas, so that a short
 * command never loads it.
 */
final class Wiring {

    private final Clock clock = Clock.systemUTC();

    private final SeedLibrary seeds = new SeedLibrary(StartingThemes.codes());

    // ---- window: the lead puts org.yandu.ui in here ----

    private final Outside.Window window = (library, language) -> {
        throw new UnsupportedOperationException("the window is being built");
    };

    private final Outside.Tour tour = (out, library, language) -> {
        throw new UnsupportedOperationException("the tour is being built");
    };

    // ---- command line ----

    Outside.Window window() {
        return window;
    }

    CommandLineFace commandLine(PrintStream out, PrintStream err) {
        Outside.Libraries libraries = (folder, toWrite, trouble) -> open(folder, toWrite, trouble, Progress.NONE);
        return new CommandLineFace(new Outside(libraries, window, tour, clock, version()), out, err);
    }

    // ---- the library, for both ----

    /**
     * Opens a library. One that does not exist is made, even when only reading is wanted, and starts with the readings that ship
     * with the program.
     *
     * @param folder {@code null} for the usual place
     * @param trouble hears of readings that could not be taken in
     */
    Workspace open(@Nullable Path folder, boolean toWrite, Consumer<Problem> trouble, Progress progress) {
        LibraryFolder place = folder == null ? LibraryFolder.usual() : new LibraryFolder(folder);
        Access access = toWrite || !place.exists() ? Access.READ_WRITE : Access.READ_ONLY;
        Workspace workspace = new Workspace(SqliteStore.open(place.root(), access), clock);
        try {
            if (seeds.isDue(workspace)) {
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

    /** As the build wrote it down. */
    static String version() {
        Properties program = new Properties();
        try (InputStream in = Objects.requireNonNull(Wiring.class.getResourceAsStream("program.properties"))) {
            program.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return program.getProperty("version", "");
    }
}
