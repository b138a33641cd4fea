package org.yandu;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.yandu.cli.CommandLineFace;
import org.yandu.cli.Outside;
import org.yandu.cli.Outside.Tour.Length;
import org.yandu.exchange.Progress;
import org.yandu.language.Texts;
import org.yandu.language.Timings;
import org.yandu.store.PassingFolder;
import org.yandu.store.SqliteStore;
import org.yandu.workspace.Workspace;

/**
 * Puts the rooms together by hand. Read from top to bottom. What needs JavaFX is named only inside methods that show something, so that a short
 * command never loads it.
 */
final class Wiring {

    private final LibraryWiring libraries;

    Wiring() {
        this(new Timings());
    }

    /** @param timings is told how the start goes on */
    Wiring(Timings timings) {
        libraries = new LibraryWiring(timings);
    }

    // ---- window ----

    /**
     * Without a display the tour is played instead: a reader on such a machine still sees what there is. Who asks only how long
     * the start takes gets the window itself, drawn for nobody, until its first text is there.
     */
    private void show(Outside.Window.Wish wish) {
        WindowWiring.show(libraries, wish, () -> playInstead(Texts.of(wish.language())));
    }

    /** Unless a library is named it is played over one that goes away afterwards, since it marks passages. */
    private List<Path> tour(Path out, @Nullable Path library, Locale language, Length length) {
        if (library != null) {
            return play(out, library, Texts.of(language), length);
        }
        try (PassingFolder own = PassingFolder.make("yandu-tour-library")) {
            return play(out, own.path(), Texts.of(language), length);
        }
    }

    private List<Path> play(Path out, Path library, Texts texts, Length length) {
        try (Workspace workspace = libraries.open(library, true, problem -> {}, Progress.NONE)) {
            return WindowWiring.play(libraries, workspace, texts, out, length);
        }
    }

    private void playInstead(Texts texts) {
        // Stays: the reader is told to look into it.
        Path out = PassingFolder.make("yandu-tour").path();
        System.out.println(texts.get("tour.instead", out));
        tour(out, null, texts.locale(), Length.SHORT).forEach(System.out::println);
    }

    // ---- command line ----

    Outside.Window window() {
        return this::show;
    }

    CommandLineFace commandLine(PrintStream out, PrintStream err) {
        return new CommandLineFace(
                new Outside(libraries::open, window(), this::tour, libraries.clock(), program()), out, err);
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
                libraries.timings());
    }
}
