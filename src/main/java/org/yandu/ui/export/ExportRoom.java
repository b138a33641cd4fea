package org.yandu.ui.export;

import javafx.beans.value.ObservableValue;
import org.yandu.ui.keys.Action;
import org.yandu.ui.keys.Keys;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.ExportWish;
import org.yandu.ui.shell.Later;
import org.yandu.ui.shell.Room;

/** What this room brings to the window; hears every wish to take something out. */
public final class ExportRoom {

    private ExportRoom() {}

    public static Room of(Desk desk) {
        ExportModel model = new ExportModel(desk);
        desk.calls().exports().listen(model::fulfil);
        ObservableValue<Boolean> always = desk.lookProperty().map(look -> true);
        ObservableValue<Boolean> open = desk.openProperty().map(shown -> true).orElse(false);
        return Room.of()
                .with(
                        new Action(
                                "export",
                                Action.Group.FILE,
                                "action.export",
                                "fth-share",
                                "Shortcut+Shift+S",
                                always,
                                () -> desk.calls().exports().wish(new ExportWish.Shown())),
                        new Action(
                                "print",
                                Action.Group.FILE,
                                "action.print",
                                "fth-printer",
                                Keys.PRINT,
                                open,
                                () -> desk.calls().exports().wish(new ExportWish.Print())))
                .withLater(Later.following(model.shownProperty(), () -> new ExportSheet(model)));
    }
}
