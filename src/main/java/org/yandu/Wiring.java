package org.yandu;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.yandu.language.Texts;
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

/** Puts the program together by hand; read top to bottom. */
final class Wiring {

    private final Workspace workspace;
    private final Texts texts;

    Wiring(Workspace workspace, Texts texts) {
        this.workspace = workspace;
        this.texts = texts;
    }

    /** Shows the window until it is closed. */
    void window() {
        try (Background background = Background.real()) {
            Desk desk = new Desk(workspace, background, texts, this::coder);
            Session session = new Session(desk);
            Program.run(
                    () -> {
                        MainWindow window = window(desk);
                        session.restore();
                        return window;
                    },
                    session::remember);
        }
    }

    /** Plays the tour; the library should be one of its own. */
    List<Path> tour(Path out, Consumer<Path> taken) {
        try (Background background = Background.real()) {
            Desk desk = new Desk(workspace, background, texts, this::coder);
            List<Path>[] pictures = new List[1];
            Program.play(
                    () -> {
                        MainWindow window = window(desk);
                        new Session(desk).restore();
                        return window;
                    },
                    window -> pictures[0] = Tour.play(window, out, taken));
            return pictures[0];
        }
    }

    private MainWindow window(Desk desk) {
        Rooms rooms = new Rooms(
                pane -> new ReaderPane(desk, pane), new OutlineView(desk), new CodebookView(desk), new NotesView(desk));
        return new MainWindow(desk, rooms, () -> {});
    }

    private String coder() {
        return workspace.store().preference("coder").orElse(System.getProperty("user.name", ""));
    }
}
