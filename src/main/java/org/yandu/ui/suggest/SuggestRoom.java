package org.yandu.ui.suggest;

import javafx.beans.property.SimpleObjectProperty;
import org.yandu.ui.keys.Action;
import org.yandu.ui.keys.RoomKey;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Panel;
import org.yandu.ui.shell.Room;

/** What this room brings to the window. */
public final class SuggestRoom {

    static final String PANEL = "side.suggest";

    private SuggestRoom() {}

    public static Room of(Desk desk) {
        SuggestModel model = new SuggestModel(desk);
        AtCaret atCaret = new AtCaret(model);
        desk.calls().suggestions().listen(theme -> {
            model.change(question -> question.of(theme));
            desk.bring(PANEL);
        });
        return Room.of(new Panel(PANEL, Panel.Side.RIGHT, () -> new SuggestView(model)))
                .with(
                        action("suggest", "action.suggest", "fth-compass", "Shortcut+Shift+J", () -> desk.bring(PANEL)),
                        action("suggest-next", "action.suggest_next", "fth-arrow-down", "F2", atCaret::next),
                        action(
                                "suggest-previous",
                                "action.suggest_previous",
                                "fth-arrow-up",
                                "Shift+F2",
                                atCaret::previous),
                        action("suggest-accept", "action.suggest_accept", "fth-check", "Shortcut+F2", atCaret::accept),
                        action(
                                "suggest-reject",
                                "action.suggest_reject",
                                "fth-x",
                                "Shortcut+Shift+F2",
                                atCaret::reject))
                .withKeys(RoomKey.hints(SuggestKeys.values()));
    }

    private static Action action(String id, String textKey, String icon, String key, Runnable run) {
        return new Action(id, Action.Group.FIND, textKey, icon, key, new SimpleObjectProperty<>(true), run);
    }
}
