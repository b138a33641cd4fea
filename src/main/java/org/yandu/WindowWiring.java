package org.yandu;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yandu.cli.Outside;
import org.yandu.cli.Outside.Tour.Length;
import org.yandu.document.Problem;
import org.yandu.exchange.Progress;
import org.yandu.exchange.accession.Importer;
import org.yandu.exchange.packet.Identity;
import org.yandu.language.Spoken;
import org.yandu.language.Texts;
import org.yandu.lesson.Lesson;
import org.yandu.store.Access;
import org.yandu.store.LibraryFolder;
import org.yandu.store.SqliteStore;
import org.yandu.ui.codebook.ThemeRoom;
import org.yandu.ui.compare.CompareRoom;
import org.yandu.ui.curation.ClassRoom;
import org.yandu.ui.export.ExportRoom;
import org.yandu.ui.history.HistoryRoom;
import org.yandu.ui.intake.IntakeRoom;
import org.yandu.ui.lesson.LessonRoom;
import org.yandu.ui.maps.MapsRoom;
import org.yandu.ui.notes.NotesRoom;
import org.yandu.ui.outline.OutlineView;
import org.yandu.ui.packet.PacketRoom;
import org.yandu.ui.palette.PaletteRoom;
import org.yandu.ui.reader.ReaderRoom;
import org.yandu.ui.retrieval.RetrievalRoom;
import org.yandu.ui.search.SearchRoom;
import org.yandu.ui.shell.Background;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.DocumentList;
import org.yandu.ui.shell.FirstText;
import org.yandu.ui.shell.Job;
import org.yandu.ui.shell.KeptRecords;
import org.yandu.ui.shell.MainWindow;
import org.yandu.ui.shell.OpenedAhead;
import org.yandu.ui.shell.Panel;
import org.yandu.ui.shell.Program;
import org.yandu.ui.shell.Room;
import org.yandu.ui.shell.Rooms;
import org.yandu.ui.shell.Session;
import org.yandu.ui.shell.Start;
import org.yandu.ui.shell.TextsAhead;
import org.yandu.ui.suggest.SuggestRoom;
import org.yandu.ui.tour.Tour;
import org.yandu.ui.versions.Drafts;
import org.yandu.ui.versions.VersionPane;
import org.yandu.ui.wording.WordingRoom;
import org.yandu.workspace.Coder;
import org.yandu.workspace.Workspace;

/**
 * The rooms of the window, put together by hand. A class of its own, because the virtual machine looks at JavaFX as soon as it loads
 * it, and the wiring of the rest stays short.
 */
final class WindowWiring {

    /** A folder that takes longer is waited for behind a pane that says so. */
    private static final Duration ANSWER = Duration.ofMillis(300);

    private WindowWiring() {}

    static boolean hasDisplay() {
        return Program.hasDisplay();
    }

    static void learnDisplay() {
        Program.learnDisplay();
    }

    /** All there is when a library is open. */
    record Opened(Workspace workspace, Session session, MainWindow window) {}

    /** Puts the rooms over an open library and everything on the desk as it was. On the JavaFX thread. */
    static Opened assemble(Clock clock, Workspace workspace, Background background, Texts texts) {
        Desk desk = new Desk(workspace, background, texts, Coder.of(workspace.store()));
        Session.dress(desk);
        IntakeRoom intake = new IntakeRoom(desk, new Importer(workspace, clock, texts));
        KeptRecords<Lesson> lessons = new KeptRecords<>(desk, Lesson.class, Lesson::id, workspace.store()::lessons);
        NotesRoom notes = new NotesRoom(desk, lessons);
        CompareRoom compare = new CompareRoom(desk);
        ReaderRoom reader = new ReaderRoom(desk, notes, compare);
        Drafts drafts = new Drafts(desk);
        SearchRoom search = new SearchRoom(desk);
        LessonRoom lesson = new LessonRoom(desk, lessons);
        PaletteRoom palette = new PaletteRoom(desk);
        Rooms rooms = new Rooms(
                pane -> new VersionPane(desk, pane, reader.pane(pane), drafts),
                List.of(search.field(), compare.button()),
                List.of(
                        reader.room(),
                        Room.of(new Panel(Panel.DOCUMENTS, Panel.Side.LEFT, () -> new DocumentList(desk))),
                        Room.of(new Panel(Panel.OUTLINE, Panel.Side.LEFT, () -> new OutlineView(desk)))
                                .withKeys(OutlineView.hints()),
                        new ThemeRoom(desk).room(),
                        notes.room(),
                        lesson.room(),
                        lesson.guard(),
                        new HistoryRoom(desk, clock.withZone(ZoneId.systemDefault())).room(),
                        ExportRoom.of(desk),
                        search.room(),
                        RetrievalRoom.of(desk),
                        SuggestRoom.of(desk),
                        compare.room(),
                        MapsRoom.of(desk),
                        WordingRoom.of(desk),
                        ClassRoom.of(desk),
                        intake.room(),
                        packets(desk, clock).room(),
                        palette.room()));
        MainWindow window = new MainWindow(desk, rooms);
        palette.offer(window.actions());
        Session session = new Session(desk, window);
        session.restore();
        return new Opened(workspace, session, window);
    }

    private static PacketRoom packets(Desk desk, Clock clock) {
        return new PacketRoom(
                desk,
                new Identity(LibraryFolder.identity()),
                folder -> new Workspace(SqliteStore.open(folder, Access.READ_WRITE), clock));
    }

    /** Which library the window began with, and which it shows; {@code null} for the usual one. */
    record Where(@Nullable Path home, @Nullable Path here) {

        boolean shows(@Nullable Path other) {
            return LibraryWiring.place(here).equals(LibraryWiring.place(other));
        }
    }

    /** Another language, or another library: another window in the same stage. */
    static void follow(LibraryWiring libraries, Where where, AtomicReference<Opened> opened, Background background) {
        Desk desk = opened.get().window().desk();
        desk.calls().languages().listen(language -> {
            if (!language.equals(desk.texts().locale())) {
                desk.remember(Desk.LANGUAGE, language.getLanguage());
                change(libraries, where, opened, background, opened.get().workspace(), Texts.of(language));
            }
        });
        desk.calls().libraries().listen(folder -> {
            Path wanted = folder.toString().isEmpty() ? where.home() : folder;
            if (where.shows(wanted)) {
                desk.say("packet.library_same");
                return;
            }
            // When the other cannot be opened, it stays with this one.
            background.write(
                    Job.named("start.opening"),
                    () -> awake(libraries.open(wanted, true, problem -> {}, Progress.NONE)),
                    workspace -> change(
                            libraries, new Where(where.home(), wanted), opened, background, workspace, desk.texts()));
        });
    }

    private static void change(
            LibraryWiring libraries,
            Where where,
            AtomicReference<Opened> opened,
            Background background,
            Workspace workspace,
            Texts texts) {
        Opened now = opened.get();
        now.session().end();
        // After what is being written: where the reader is must be read back.
        background.write(Job.named("job.remember"), () -> true, done -> {
            now.window().desk().close();
            opened.set(assemble(libraries.clock(), workspace, background, texts));
            follow(libraries, where, opened, background);
            now.window().giveWayTo(opened.get().window());
            if (workspace != now.workspace()) {
                opened.get().window().desk().say("packet.library_changed");
                background.write(
                        Job.named("job.remember"),
                        () -> {
                            now.workspace().close();
                            return true;
                        },
                        closed -> {});
            }
        });
    }

    /**
     * Shows the window until it is closed.
     *
     * @param otherwise what is done where there is no display and nobody asks how long the start takes
     */
    static void show(LibraryWiring libraries, Outside.Window.Wish wish, Runnable otherwise) {
        try (Background background = Background.real()) {
            background.aside(() -> {
                Program.warm();
                return true;
            });
            if (hasDisplay() || libraries.timings().isAsked()) {
                show(libraries, wish, background);
            } else {
                otherwise.run();
            }
        }
    }

    private static void show(LibraryWiring libraries, Outside.Window.Wish wish, Background background) {
        // Read aside as well: a library usually speaks the language of its reader's environment.
        Supplier<Texts> texts = () -> Texts.of(wish.language());
        AtomicReference<Opened> opened = new AtomicReference<>();
        AtomicReference<@Nullable TextsAhead> ahead = new AtomicReference<>();
        List<Problem> troubles = new CopyOnWriteArrayList<>();
        try (background) {
            background.aside(texts);
            Start start = new Start(
                    texts, background, opener(libraries, wish.library(), troubles, background, ahead), workspace -> {
                        libraries.timings().reached("library open");
                        // The language that was chosen in this library, unless one was asked for just now.
                        Texts chosen = workspace
                                .store()
                                .preference(Desk.LANGUAGE)
                                .filter(name -> !wish.asked())
                                .map(name -> Texts.of(Spoken.named(name)))
                                .orElseGet(texts);
                        opened.set(assemble(libraries.clock(), workspace, background, chosen));
                        follow(libraries, new Where(wish.library(), wish.library()), opened, background);
                        troubles.forEach(opened.get().window().notices()::tell);
                        libraries.timings().reached("rooms");
                        opened.get().window().take(wish.files());
                        FirstText.await(opened.get().window(), libraries.timings(), ahead.get());
                        return opened.get().window();
                    });
            Program.run(
                    start,
                    libraries.timings()::reached,
                    () -> Optional.ofNullable(opened.get())
                            .ifPresent(o -> o.session().end()));
        } finally {
            // After the background has written what it was asked to write.
            Optional.ofNullable(opened.get()).ifPresent(o -> o.workspace().close());
        }
    }

    /**
     * A library that is there is opened while JavaFX starts, and the texts that lay on the desk are read; making one takes longer
     * and is shown.
     */
    private static Start.Opener opener(
            LibraryWiring libraries,
            @Nullable Path library,
            List<Problem> troubles,
            Background background,
            AtomicReference<@Nullable TextsAhead> ahead) {
        Start.Opener anew = (toWrite, progress) -> {
            troubles.clear();
            return awake(libraries.open(library, toWrite, troubles::add, (done, all, name) -> {
                progress.accept((double) done / all);
                return true;
            }));
        };
        LibraryFolder folder = LibraryWiring.place(library);
        return new OpenedAhead(
                background,
                () -> folder.answersAndExists(ANSWER),
                () -> {
                    Workspace workspace = awake(libraries.open(library, true, troubles::add, Progress.NONE));
                    ahead.set(TextsAhead.read(workspace, background));
                    return workspace;
                },
                anew);
    }

    /** What the library remembers of the window is read where it is opened, for the window is put together on the JavaFX thread. */
    private static Workspace awake(Workspace workspace) {
        workspace.store().preference(Desk.LANGUAGE);
        return workspace;
    }

    /** Plays the tour; the library should be one of its own. */
    static List<Path> play(LibraryWiring libraries, Workspace workspace, Texts texts, Path out, Length length) {
        try (Background background = Background.real()) {
            List<Path> pictures = new ArrayList<>();
            if (!hasDisplay()) {
                Program.withoutDisplay();
            }
            Program.play(
                    () -> assemble(libraries.clock(), workspace, background, texts)
                            .window(),
                    window -> pictures.addAll(
                            length == Length.WHOLE ? Tour.playWhole(window, out) : Tour.play(window, out)));
            return pictures;
        }
    }
}
