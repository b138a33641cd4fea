package org.yandu;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yandu.cli.CommandLineFace;
import org.yandu.cli.Outside;
import org.yandu.codebook.StartingThemes;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.exchange.Outcome;
import org.yandu.exchange.Progress;
import org.yandu.exchange.SeedLibrary;
import org.yandu.language.Texts;
import org.yandu.store.Access;
import org.yandu.store.LibraryFolder;
import org.yandu.store.SqliteStore;
import org.yandu.ui.codebook.CodebookView;
import org.yandu.ui.notes.NotesView;
import org.yandu.ui.outline.OutlineView;
import org.yandu.ui.reader.ReaderPane;
import org.yandu.ui.shell.Background;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.MainWindow;
import org.yandu.ui.shell.Program;
import org.yandu.ui.shell.Rooms;
import org.yandu.ui.shell.Session;
import org.yandu.ui.tour.Tour;
import org.yandu.workspace.Workspace;

/**
 * Puts the rooms together by hand. Read from top to bottom. What needs JavaFX is named only inside lambdas, so that a short
 * command never loads it.
 */
final class Wiring {

    private final Clock clock = Clock.systemUTC();

    private final SeedLibrary seeds = new SeedLibrary(StartingThemes.codes());

    // ---- window ----

    /** Another program may be writing: the window then shows the library for reading. */
    private final Outside.Window window = (library, language) -> {
        try (Workspace workspace = openForWindow(library)) {
            new OfWindow(workspace, Texts.of(language)).show();
        }
    };

    private final Outside.Tour tour = (out, library, language) -> {
        try (Workspace workspace = open(library, true, problem -> {}, Progress.NONE)) {
            return new OfWindow(workspace, Texts.of(language)).play(out);
        }
    };

    private Workspace openForWindow(@Nullable Path library) {
        try {
            return open(library, true, problem -> {}, Progress.NONE);
        } catch (ProblemException e) {
            if (e.problem().kind() == Problem.Kind.LIBRARY_LOCKED) {
                return open(library, false, problem -> {}, Progress.NONE);
            }
            throw e;
        }
    }

    // ---- command line ----

    Outside.Window window() {
        return window;
    }

    CommandLineFace commandLine(PrintStream out, PrintStream err) {
        return new CommandLineFace(new Outside(this::open, window, tour, clock, version()), out, err);
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

    /** A class of its own, because the virtual machine looks at JavaFX as soon as it loads it. */
    private static final class OfWindow {

        private final Workspace workspace;
        private final Texts texts;

        OfWindow(Workspace workspace, Texts texts) {
            this.workspace = workspace;
            this.texts = texts;
        }

        /** Shows the window until it is closed. */
        void show() {
            try (Background background = Background.real()) {
                Desk desk = new Desk(workspace, background, texts, this::coder);
                Session session = new Session(desk);
                Program.run(() -> restored(desk, session), session::remember);
            }
        }

        /** Plays the tour; the library should be one of its own. */
        List<Path> play(Path out) {
            try (Background background = Background.real()) {
                Desk desk = new Desk(workspace, background, texts, this::coder);
                List<Path> pictures = new ArrayList<>();
                Program.play(
                        () -> restored(desk, new Session(desk)),
                        window -> pictures.addAll(Tour.play(window, out, picture -> {})));
                return pictures;
            }
        }

        private static MainWindow restored(Desk desk, Session session) {
            Rooms rooms = new Rooms(
                    pane -> new ReaderPane(desk, pane),
                    new OutlineView(desk),
                    new CodebookView(desk),
                    new NotesView(desk));
            MainWindow window = new MainWindow(desk, rooms, () -> {});
            session.restore();
            return window;
        }

        private String coder() {
            return workspace.store().preference("coder").orElse(System.getProperty("user.name", ""));
        }
    }
}
