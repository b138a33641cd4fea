package org.yandu.ui.suggest;

import javafx.beans.property.SimpleObjectProperty;
import org.yandu.ui.shell.Action;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Panel;
import org.yandu.ui.shell.Room;

/** What this room brings to the window. */
public final class SuggestRoom {

    private static final String PANEL = "side.suggest";

    private SuggestRoom() {}

    public static Room of(Desk desk) {
        return Room.of(new Panel(PANEL, Panel.Side.RIGHT, new SuggestView(new SuggestModel(desk))))
                .with(new Action(
                        "suggest",
                        Action.Group.FIND,
                        "action.suggest",
                        "fth-compass",
                        "Shortcut+Shift+J",
                        new SimpleObjectProperty<>(true),
                        () -> desk.bring(PANEL)))
                .withKeys(SuggestKeys.hints());
    }
}
