package org.yandu.ui.shell;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.yandu.ui.keys.Action;

/** What is done with whole documents: taking in, setting right, removing. */
final class FileActions {

    private final Desk desk;
    private final Actions.Window window;

    FileActions(Desk desk, Actions.Window window) {
        this.desk = desk;
        this.window = window;
    }

    /** In the order of the menu. */
    List<Action> all() {
        return List.of(
                takeIn(),
                takeInFolder(),
                takeInClip(),
                lastReport(),
                describe(),
                takeInNewer(),
                readAgain(),
                removeDocument());
    }

    Action takeIn() {
        return new Action(
                "take-in",
                Action.Group.FILE,
                "action.take_in",
                "fth-file-plus",
                "Shortcut+O",
                writable(),
                window::takeIn);
    }

    Action takeInFolder() {
        return new Action(
                "take-in-folder",
                Action.Group.FILE,
                "action.take_in_folder",
                "fth-folder-plus",
                "Shortcut+Shift+O",
                writable(),
                window::takeInFolder);
    }

    Action takeInClip() {
        return new Action(
                "take-in-clip",
                Action.Group.FILE,
                "action.take_in_clip",
                "fth-clipboard",
                "Shortcut+Shift+V",
                writable(),
                window::takeInClip);
    }

    Action lastReport() {
        return new Action(
                "last-report",
                Action.Group.FILE,
                "action.last_report",
                "fth-list",
                "",
                Actions.ALWAYS,
                () -> desk.calls().intake().wish(new IntakeWish.LastReport()));
    }

    Action describe() {
        return new Action(
                "describe",
                Action.Group.FILE,
                "action.describe",
                "fth-info",
                "Shortcut+I",
                desk.openProperty().map(open -> true).orElse(false),
                () -> desk.focused()
                        .open()
                        .ifPresent(open -> desk.calls()
                                .intake()
                                .wish(new IntakeWish.Describe(open.document().id()))));
    }

    Action takeInNewer() {
        return new Action(
                "take-in-newer",
                Action.Group.FILE,
                "action.take_in_newer",
                "fth-git-commit",
                "",
                desk.openProperty().map(open -> desk.gate().canWrite()).orElse(false),
                window::takeInNewer);
    }

    Action readAgain() {
        return new Action(
                "read-again",
                Action.Group.FILE,
                "action.read_again",
                "fth-refresh-cw",
                "",
                desk.openProperty().map(open -> desk.gate().canWrite()).orElse(false),
                () -> desk.focused()
                        .open()
                        .ifPresent(open -> desk.calls()
                                .intake()
                                .wish(new IntakeWish.ReadAgain(open.document().id()))));
    }

    Action removeDocument() {
        return new Action(
                "remove-document",
                Action.Group.FILE,
                "action.remove_document",
                "fth-trash-2",
                "",
                desk.openProperty().map(open -> desk.gate().canWrite()).orElse(false),
                () -> desk.focused()
                        .open()
                        .ifPresent(open ->
                                DocumentRemoval.of(desk, List.of(open.document().id()))));
    }

    private ObservableValue<Boolean> writable() {
        return new SimpleObjectProperty<>(desk.gate().canWrite());
    }
}
