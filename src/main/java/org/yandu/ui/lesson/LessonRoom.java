package org.yandu.ui.lesson;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.yandu.ui.shell.Action;
import org.yandu.ui.shell.Action.Group;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Panel;
import org.yandu.ui.shell.PassageClip;
import org.yandu.ui.shell.PassageDrag;
import org.yandu.ui.shell.Room;

/** What this room brings to the window. */
public final class LessonRoom {

    private LessonRoom() {}

    public static Room of(Desk desk) {
        LessonsModel model = new LessonsModel(desk);
        LessonsView view = new LessonsView(model);
        desk.passages().listen(model::take);
        desk.lessons().listen(id -> {
            model.show(id);
            desk.show(LessonsModel.PANEL);
        });
        ObservableValue<Boolean> always = new SimpleObjectProperty<>(true);
        ObservableValue<Boolean> writable =
                new SimpleObjectProperty<>(desk.gate().canWrite());
        return Room.of(new Panel(LessonsModel.PANEL, Panel.Side.RIGHT, view))
                .with(
                        new Action(
                                "lesson-take",
                                Group.MARK,
                                "action.lesson_take",
                                "fth-clipboard",
                                "Shortcut+L",
                                writable,
                                () -> model.take(PassageDrag.chosen(
                                                view.getScene() == null
                                                        ? null
                                                        : view.getScene().getFocusOwner())
                                        .filter(clips -> !clips.isEmpty())
                                        .orElseGet(() -> atHand(desk)))),
                        new Action(
                                "lesson",
                                Group.VIEW,
                                "action.lesson",
                                "fth-book-open",
                                "Shortcut+Shift+L",
                                always,
                                () -> desk.bring(LessonsModel.PANEL)))
                .withKeys(LessonKeys.hints());
    }

    private static List<PassageClip> atHand(Desk desk) {
        return PassageClip.atHand(desk.focused());
    }
}
