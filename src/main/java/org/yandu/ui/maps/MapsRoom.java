package org.yandu.ui.maps;

import javafx.beans.property.SimpleObjectProperty;
import org.yandu.ui.keys.Action;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Later;
import org.yandu.ui.shell.Room;

/** What this room brings to the window. */
public final class MapsRoom {

    static final String ID = "map";

    /** Unless the reader says otherwise. */
    static final String KEY = "Shortcut+Shift+G";

    private MapsRoom() {}

    public static Room of(Desk desk) {
        MapsModel model = new MapsModel(desk);
        return Room.of()
                .with(new Action(
                        ID,
                        Action.Group.FIND,
                        "action.map",
                        "fth-grid",
                        KEY,
                        new SimpleObjectProperty<>(true),
                        model::open))
                .withLater(Later.following(model.shownProperty(), () -> new MapsSheet(model)));
    }
}
