package org.yandu.ui.palette;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.yandu.ui.keys.Action;
import org.yandu.ui.shell.Actions;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Room;
import org.yandu.ui.shell.ThemeWish;

/** The palette as the window takes it in. */
public final class PaletteRoom {

    static final String ACTION = "palette";

    private final PaletteModel model;
    private final PaletteSheet sheet;

    public PaletteRoom(Desk desk) {
        model = new PaletteModel(desk);
        sheet = new PaletteSheet(model);
        desk.shelf().onWish(wish -> {
            if (wish instanceof ThemeWish.More) {
                model.show();
            }
        });
    }

    public Room room() {
        return Room.of()
                .with(new Action(
                        ACTION,
                        Action.Group.FIND,
                        "action.palette",
                        "fth-command",
                        "Shortcut+K",
                        new SimpleObjectProperty<>(true),
                        model::show))
                .withSheets(List.of(sheet));
    }

    /** What can be done, once the window has put it together. */
    public void offer(Actions actions) {
        model.offer(actions);
    }
}
