package org.yandu.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.yandu.ui.keys.Action;
import org.yandu.ui.keys.Keys;
import org.yandu.workspace.Change;

/** Everything a reader can do from menu, toolbar and keys. */
public final class Actions {

    static final ObservableValue<Boolean> ALWAYS = new SimpleObjectProperty<>(true);

    private final Desk desk;
    private final Window window;
    private final FileActions file;
    private final ViewActions view;
    private final List<Action> rooms;

    /** @param rooms what can be done in the rooms */
    Actions(Desk desk, Window window, List<Action> rooms) {
        this.desk = desk;
        this.window = window;
        this.file = new FileActions(desk, window);
        this.view = new ViewActions(desk, window);
        this.rooms = List.copyOf(rooms);
    }

    /** What takes more than the desk. */
    interface Window {

        /** Asks for files and takes them in. */
        void takeIn();

        /** Asks for a folder and takes in what is in it. */
        void takeInFolder();

        void takeInClip();

        void takeInNewer();

        /** Opens the type settings. */
        void setType();

        /** Takes the reader on a walk through the window. */
        void walk();

        /** Shows all keys. */
        void showKeys();

        /** Puts the left side away or back. */
        void toggleSide();

        void toggleNotes();

        /** Nothing but the text, and back. */
        void toggleAlone();

        /** Opens the settings. */
        void set();

        /** By its key, or where it stands in bar and menu. */
        void press(Action action);
    }

    void press(Action action) {
        window.press(action);
    }

    FileActions file() {
        return file;
    }

    ViewActions view() {
        return view;
    }

    public Action undo() {
        return new Action(
                "undo",
                Action.Group.EDIT,
                "action.undo",
                "fth-corner-up-left",
                Keys.UNDO,
                possible(desk.gate().undoNameProperty()),
                desk.gate()::undo);
    }

    public Action redo() {
        return new Action(
                "redo",
                Action.Group.EDIT,
                "action.redo",
                "fth-corner-up-right",
                Keys.REDO,
                possible(desk.gate().redoNameProperty()),
                desk.gate()::redo);
    }

    public Action keys() {
        return new Action("keys", Action.Group.HELP, "action.keys", "fth-help-circle", "F1", ALWAYS, window::showKeys)
                .whereverOneIs();
    }

    /** Where the pages of the user guide lie, one for each language; an installed program names the folder. */
    private Action guide() {
        return new Action("guide", Action.Group.HELP, "action.guide", "fth-book-open", "", ALWAYS, () -> {
            String folder = System.getProperty("yandu.guide", "packaging/guide");
            Path page = Path.of(folder, desk.texts().locale().getLanguage() + ".html");
            if (!Files.exists(page) || !Outdoors.open(page.toAbsolutePath())) {
                desk.say("action.guide.missing");
            }
        });
    }

    private Action walk() {
        return new Action("walk", Action.Group.HELP, "action.walk", "fth-compass", "", ALWAYS, window::walk);
    }

    /** What is done with the text of the pane in focus as a whole. */
    public List<Action> tasks() {
        return List.of(
                task("correct", "fth-edit-3", "Shortcut+E", PaneTask.CORRECT),
                task("versions", "fth-layers", "Shortcut+Shift+E", PaneTask.VERSIONS),
                task("review", "fth-check-square", "Shortcut+R", PaneTask.REVIEW));
    }

    private Action task(String id, String icon, String key, PaneTask task) {
        return new Action(
                id,
                Action.Group.EDIT,
                "action." + id,
                icon,
                key,
                desk.openProperty().map(open -> true).orElse(false),
                () -> desk.focused().ask(task));
    }

    public Action settings() {
        return new Action(
                        "settings",
                        Action.Group.HELP,
                        "action.settings",
                        "fth-settings",
                        "Shortcut+COMMA",
                        ALWAYS,
                        window::set)
                .whereverOneIs();
    }

    /** In the order of menu and help. */
    public List<Action> all() {
        return Stream.concat(own(), rooms.stream()).toList();
    }

    private Stream<Action> own() {
        return Stream.of(
                        file.all().stream(),
                        Stream.of(undo(), redo()),
                        tasks().stream(),
                        view.all().stream(),
                        Stream.of(settings(), keys(), walk(), guide()))
                .flatMap(actions -> actions);
    }

    /** What an action is called now: undo and redo name the step they would take back or bring again. */
    public ObservableValue<String> label(Action action) {
        return switch (action.id()) {
            case "undo" ->
                Bindings.createStringBinding(
                        () -> stepLabel(action, desk.gate().undoNameProperty().get()),
                        desk.gate().undoNameProperty());
            case "redo" ->
                Bindings.createStringBinding(
                        () -> stepLabel(action, desk.gate().redoNameProperty().get()),
                        desk.gate().redoNameProperty());
            default -> new SimpleObjectProperty<>(desk.texts().get(action.textKey()));
        };
    }

    private String stepLabel(Action action, Change.@Nullable Name name) {
        return Optional.ofNullable(name)
                .map(step -> desk.texts()
                        .get(action.textKey() + ".step", desk.texts().get(step.key(), step.args())))
                .orElse(desk.texts().get(action.textKey()));
    }

    private ObservableValue<Boolean> possible(ObservableValue<?> value) {
        return Bindings.createObjectBinding(() -> desk.gate().canWrite() && value.getValue() != null, value);
    }
}
