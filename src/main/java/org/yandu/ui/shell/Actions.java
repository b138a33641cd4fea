package org.yandu.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** Everything a reader can do from menu, toolbar and keys. */
public final class Actions {

    private static final ObservableValue<Boolean> ALWAYS = new SimpleObjectProperty<>(true);

    private final Desk desk;
    private final Window window;
    private final List<Action> rooms;

    /** @param rooms what can be done in the rooms */
    Actions(Desk desk, Window window, List<Action> rooms) {
        this.desk = desk;
        this.window = window;
        this.rooms = List.copyOf(rooms);
    }

    /** What takes more than the desk. */
    interface Window {

        /** Asks for files and takes them in. */
        void takeIn();

        /** Asks for a folder and takes in what is in it. */
        void takeInFolder();

        void takeInClip();

        /** Opens the type settings. */
        void setType();

        /** Shows all keys. */
        void showKeys();

        /** Puts the left side away or back. */
        void toggleSide();

        void toggleNotes();

        /** Nothing but the text, and back. */
        void toggleAlone();

        /** Opens the settings. */
        void set();
    }

    public Action takeIn() {
        return new Action(
                "take-in",
                Action.Group.FILE,
                "action.take_in",
                "fth-file-plus",
                "Shortcut+O",
                new SimpleObjectProperty<>(desk.gate().canWrite()),
                window::takeIn);
    }

    public Action takeInFolder() {
        return new Action(
                "take-in-folder",
                Action.Group.FILE,
                "action.take_in_folder",
                "fth-folder-plus",
                "Shortcut+Shift+O",
                new SimpleObjectProperty<>(desk.gate().canWrite()),
                window::takeInFolder);
    }

    public Action takeInClip() {
        return new Action(
                "take-in-clip",
                Action.Group.FILE,
                "action.take_in_clip",
                "fth-clipboard",
                "Shortcut+Shift+V",
                new SimpleObjectProperty<>(desk.gate().canWrite()),
                window::takeInClip);
    }

    public Action lastReport() {
        return new Action(
                "last-report",
                Action.Group.FILE,
                "action.last_report",
                "fth-list",
                "",
                ALWAYS,
                () -> desk.wish(new IntakeWish.LastReport()));
    }

    public Action describe() {
        return new Action(
                "describe",
                Action.Group.FILE,
                "action.describe",
                "fth-info",
                "Shortcut+I",
                open(),
                () -> desk.focused()
                        .open()
                        .ifPresent(open -> desk.wish(
                                new IntakeWish.Describe(open.document().id()))));
    }

    public Action readAgain() {
        return new Action(
                "read-again",
                Action.Group.FILE,
                "action.read_again",
                "fth-refresh-cw",
                "",
                possible(desk.openProperty()),
                () -> desk.focused()
                        .open()
                        .ifPresent(open -> desk.wish(
                                new IntakeWish.ReadAgain(open.document().id()))));
    }

    public Action undo() {
        return new Action(
                "undo",
                Action.Group.EDIT,
                "action.undo",
                "fth-corner-up-left",
                "Shortcut+Z",
                possible(desk.gate().undoNameProperty()),
                desk.gate()::undo);
    }

    public Action redo() {
        return new Action(
                "redo",
                Action.Group.EDIT,
                "action.redo",
                "fth-corner-up-right",
                "Shortcut+Shift+Z",
                possible(desk.gate().redoNameProperty()),
                desk.gate()::redo);
    }

    /** One, two or three panes. */
    public List<Action> panes() {
        return List.of(pane(1, "fth-square"), pane(2, "fth-columns"), pane(3, "fth-layout"));
    }

    private Action pane(int count, String icon) {
        return new Action(
                "panes-" + count,
                Action.Group.VIEW,
                "action.panes_" + count,
                icon,
                "Shortcut+" + count,
                ALWAYS,
                () -> desk.setPaneCount(count));
    }

    public Action appearance() {
        return new Action(
                "appearance",
                Action.Group.VIEW,
                "action.appearance",
                "fth-moon",
                "Shortcut+D",
                ALWAYS,
                () -> desk.lookProperty()
                        .set(desk.look().with(desk.look().appearance().next())));
    }

    /** What is not marked steps back, and comes again. */
    public Action fade() {
        return new Action(
                "fade",
                Action.Group.VIEW,
                "action.fade",
                "fth-droplet",
                "Shortcut+Shift+D",
                ALWAYS,
                () -> desk.fadingProperty().set(!desk.fadingProperty().get()));
    }

    public Action side() {
        return new Action("side", Action.Group.VIEW, "action.side", "fth-sidebar", "F9", ALWAYS, window::toggleSide);
    }

    public Action notes() {
        return new Action(
                "notes",
                Action.Group.VIEW,
                "action.notes",
                "fth-message-square",
                "Shift+F9",
                ALWAYS,
                window::toggleNotes);
    }

    public Action type() {
        return new Action("type", Action.Group.VIEW, "action.type", "fth-type", "", ALWAYS, window::setType);
    }

    public Action keys() {
        return new Action("keys", Action.Group.HELP, "action.keys", "fth-help-circle", "F1", ALWAYS, window::showKeys);
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

    public Action alone() {
        return new Action(
                "alone", Action.Group.VIEW, "action.alone", "fth-maximize", "F11", ALWAYS, window::toggleAlone);
    }

    public Action settings() {
        return new Action(
                "settings",
                Action.Group.HELP,
                "action.settings",
                "fth-settings",
                "Shortcut+COMMA",
                ALWAYS,
                window::set);
    }

    public Action larger() {
        return new Action(
                "larger", Action.Group.VIEW, "action.larger", "fth-zoom-in", "Shortcut+EQUALS", ALWAYS, () -> size(1));
    }

    public Action smaller() {
        return new Action(
                "smaller",
                Action.Group.VIEW,
                "action.smaller",
                "fth-zoom-out",
                "Shortcut+MINUS",
                ALWAYS,
                () -> size(-1));
    }

    public Action nextPane() {
        return new Action("next-pane", Action.Group.VIEW, "action.next_pane", "fth-arrow-right", "F6", ALWAYS, () -> {
            int next = (desk.panes().indexOf(desk.focused()) + 1) % desk.panes().size();
            desk.focusedProperty().set(desk.panes().get(next));
            desk.focused().focusText();
        });
    }

    /** In the order of menu and help. */
    public List<Action> all() {
        return Stream.concat(own().stream(), rooms.stream()).toList();
    }

    private List<Action> own() {
        return List.of(
                takeIn(),
                takeInFolder(),
                takeInClip(),
                lastReport(),
                describe(),
                readAgain(),
                undo(),
                redo(),
                panes().get(0),
                panes().get(1),
                panes().get(2),
                nextPane(),
                side(),
                notes(),
                tasks().get(0),
                tasks().get(1),
                tasks().get(2),
                appearance(),
                fade(),
                larger(),
                smaller(),
                type(),
                alone(),
                settings(),
                keys());
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

    private String stepLabel(Action action, org.yandu.workspace.Change.@org.jspecify.annotations.Nullable Name name) {
        return Optional.ofNullable(name)
                .map(step -> desk.texts()
                        .get(action.textKey() + ".step", desk.texts().get(step.key(), step.args())))
                .orElse(desk.texts().get(action.textKey()));
    }

    private void size(int by) {
        desk.lookProperty().set(desk.look().withSize(desk.look().size() + by));
    }

    private ObservableValue<Boolean> open() {
        return Bindings.createObjectBinding(() -> desk.openProperty().getValue() != null, desk.openProperty());
    }

    private ObservableValue<Boolean> possible(ObservableValue<?> value) {
        return Bindings.createObjectBinding(() -> desk.gate().canWrite() && value.getValue() != null, value);
    }
}
