package org.yandu.ui.retrieval;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.yandu.ui.keys.Action;
import org.yandu.ui.parts.Once;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Panel;
import org.yandu.ui.shell.Room;

/** What this room brings to the window. */
public final class RetrievalRoom {

    private static final String PANEL = "side.retrieval";

    private RetrievalRoom() {}

    public static Room of(Desk desk) {
        Once<RetrievalView> view = Once.of(() -> new RetrievalView(desk));
        desk.calls().questions().listen(question -> {
            view.get().ask(question);
            desk.bring(PANEL);
        });
        return Room.of(new Panel(PANEL, Panel.Side.BELOW, view))
                .with(List.of(new Action(
                                "retrieval",
                                Action.Group.FIND,
                                "action.retrieval",
                                "fth-filter",
                                "Shortcut+Shift+R",
                                new SimpleObjectProperty<>(true),
                                () -> desk.bring(PANEL)))
                        .toArray(Action[]::new));
    }
}
