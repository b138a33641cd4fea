package org.yandu.ui.curation;

import javafx.beans.property.SimpleObjectProperty;
import org.yandu.ui.keys.Action;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Later;
import org.yandu.ui.shell.Room;

/** What this room brings to the window. */
public final class ClassRoom {

    private ClassRoom() {}

    public static Room of(Desk desk) {
        ClassModel model = new ClassModel(desk);
        return Room.of()
                .with(new Action(
                        "class-view",
                        Action.Group.VIEW,
                        "action.class_view",
                        "fth-users",
                        "Shortcut+Shift+K",
                        new SimpleObjectProperty<>(true),
                        model::open))
                .withLater(Later.following(model.shownProperty(), () -> new ClassSheet(model)))
                .withKeys(ClassKeys.hints());
    }
}
