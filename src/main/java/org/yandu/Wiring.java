package org.yandu;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yandu.cli.CommandLineFace;
import org.yandu.cli.Outside;
import org.yandu.cli.Outside.Tour.Length;
import org.yandu.codebook.StartingThemes;
import org.yandu.document.Problem;
import org.yandu.exchange.Progress;
import org.yandu.exchange.accession.Outcome;
import org.yandu.exchange.accession.SeedLibrary;
import org.yandu.language.Texts;
import org.yandu.language.Timings;
import org.yandu.store.Access;
import org.yandu.store.LibraryFolder;
import org.yandu.store.PassingFolder;
import org.yandu.store.SqliteStore;
import org.yandu.workspace.Workspace;

/**
 * Puts the rooms together by hand. Read from top to bottom. What needs JavaFX is named only inside lambdas, so that a short
 * command never loads it.
 */
final class Wiring {

    private final Clock clock = Clock.systemUTC();

    private final Timings timings;

    Wiring() {
        this(new Timings());
    }

    /** @param timings is told how the start goes on */
    Wiring(Timings timings) {
        this.timings = timings;
    }

    // ---- window ----

    /**
     * Without a display the tour is played instead: a reader on such a machine still sees what there is. Who asks only how long
     * the start takes gets the window itself, drawn for nobody, until its first text is there.
     */
    private final Outside.Window window = wish -> {
        if (WindowWiring.hasDisplay() || this.timings().isAsked()) {
            WindowWiring.show(this, wish);
        } else {
            playInstead(Texts.of(wish.language()));
        }
    };

    /** Unless a library is named it is played over one that goes away afterwards, since it marks passages. */
    private final Outside.Tour tour = (out, library, language, length) -> {
        if (library != null) {
            return play(out, library, Texts.of(language), length);
        }
        try (PassingFolder own = PassingFolder.make("yandu-tour-library")) {
            return play(out, own.path(), Texts.of(language), length);
        }
    };

    private List<Path> play(Path out, Path library, Texts texts, Length length) {
        try (Workspace workspace = open(library, true, problem -> {}, Progress.NONE)) {
            return WindowWiring.play(this, workspace, texts, out, length);
        }
    }

    private void playInstead(Texts texts) {
        // Stays: the reader is told to look into it.
        Path out = PassingFolder.make("yandu-tour").path();
        System.out.println(texts.get("tour.instead", out));
        tour.play(out, null, texts.locale(), Length.SHORT).forEach(System.out::println);
    }

    // ---- command line ----

    Outside.Window window() {
        return window;
    }

    Clock clock() {
        return clock;
    }

    Timings timings() {
        return timings;
    }

    CommandLineFace commandLine(PrintStream out, PrintStream err) {
        return new CommandLineFace(new Outside(this::open, window, tour, clock, program()), out, err);
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

    /** As the build wrote it down. */
    private Outside.Program program() {
        Properties program = new Properties();
        try (InputStream in = Objects.requireNonNull(Wiring.class.getResourceAsStream("program.properties"))) {
            program.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Outside.Program(
                program.getProperty("version", ""),
                program.getProperty("commit", ""),
                SqliteStore.latestSchema(),
                timings);
    }
}
