package org.yandu.ui.shell;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yandu.codebook.StartingThemes;
import org.yandu.language.Texts;
import org.yandu.store.Access;
import org.yandu.store.SqliteStore;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Samples;
import org.yandu.workspace.Workspace;

/** A desk without a window over a real library with the starting themes, for tests of view models: everything happens at once. */
public final class Study implements AutoCloseable {

    private final Workspace library;
    private final Desk desk;

    /** @param texts id and text of every document, in turn */
    public Study(Path folder, Background background, String... texts) {
        library = new Workspace(SqliteStore.open(folder, Access.READ_WRITE), Clock.systemUTC());
        List<Edit> themes = new ArrayList<>();
        themes.add(new Edit.OfBook(null, StartingThemes.book()));
        StartingThemes.codes().forEach(code -> themes.add(new Edit.OfCode(null, code)));
        library.apply(Change.of("change.theme.add", List.of("x"), themes));
        for (int i = 0; i < texts.length; i += 2) {
            library.apply(Samples.importing(texts[i], texts[i + 1]));
        }
        desk = new Desk(library, background, Texts.of(Locale.SIMPLIFIED_CHINESE), "我");
    }

    public Study(Path folder, String... texts) {
        this(folder, Background.instant(), texts);
    }

    /** As when the program has started and every pane is as it was. */
    public static void lay(Desk desk) {
        desk.laidOut();
    }

    /** What is offered in the window, with nobody there to do what takes one. */
    public Actions actions() {
        Object nobody = Proxy.newProxyInstance(
                Actions.Window.class.getClassLoader(),
                new Class<?>[] {Actions.Window.class},
                (window, asked, given) -> null);
        return new Actions(desk, (Actions.Window) nobody, List.of());
    }

    public Workspace library() {
        return library;
    }

    public Desk desk() {
        return desk;
    }

    @Override
    public void close() {
        desk.close();
        library.close();
    }
}
