package org.yandu.ui.lesson;

import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.yandu.lesson.Lesson;
import org.yandu.ui.keys.Action;
import org.yandu.ui.keys.Action.Group;
import org.yandu.ui.keys.RoomKey;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.KeptRecords;
import org.yandu.ui.shell.Later;
import org.yandu.ui.shell.Panel;
import org.yandu.ui.shell.PassageClip;
import org.yandu.ui.shell.PassageDrag;
import org.yandu.ui.shell.Room;

/** What lessons bring to the window: themselves beside the texts, and the guard over quotations below. */
public final class LessonRoom {

    private final Desk desk;
    private final LessonsModel model;
    private final ObservableValue<Boolean> always = new SimpleObjectProperty<>(true);

    /** @param lessons all of them, which others show as well */
    public LessonRoom(Desk desk, KeptRecords<Lesson> lessons) {
        this.desk = desk;
        this.model = new LessonsModel(desk, lessons);
        desk.calls().passages().listen(model::take);
        desk.calls().lessons().listen(id -> {
            model.show(id);
            desk.show(LessonsModel.PANEL);
        });
    }

    public Room room() {
        ObservableValue<Boolean> writable =
                new SimpleObjectProperty<>(desk.gate().canWrite());
        return Room.of(new Panel(LessonsModel.PANEL, Panel.Side.RIGHT, () -> new LessonsView(model)))
                .with(
                        new Action(
                                "lesson-take",
                                Group.MARK,
                                "action.lesson_take",
                                "fth-clipboard",
                                "Shortcut+L",
                                writable,
                                this::take),
                        new Action(
                                "lesson",
                                Group.VIEW,
                                "action.lesson",
                                "fth-book-open",
                                "Shortcut+Shift+L",
                                always,
                                () -> desk.bring(LessonsModel.PANEL)),
                        new Action(
                                "lesson-export",
                                Group.FILE,
                                "action.lesson_export",
                                "fth-share-2",
                                "",
                                model.currentProperty().map(lesson -> true).orElse(false),
                                this::export))
                .withLater(
                        Later.following(model.sources().shownProperty(), () -> new SourcesSheet(model.sources())),
                        Later.following(
                                model.out().shownProperty(),
                                () -> new OutSheet(model.out(), () -> desk.bring(GuardModel.PANEL), this::sources)))
                .withKeys(RoomKey.hints(LessonKeys.values()));
    }

    public Room guard() {
        GuardModel guard = new GuardModel(desk, model);
        return Room.of(new Panel(GuardModel.PANEL, Panel.Side.BELOW, () -> new GuardView(guard)))
                .with(new Action(
                        "quotes",
                        Group.FIND,
                        "action.quotes",
                        "fth-check",
                        "Shortcut+Shift+Q",
                        always,
                        () -> desk.bring(GuardModel.PANEL)))
                .withKeys(RoomKey.hints(GuardKeys.values()));
    }

    private void export() {
        LessonModel lesson = model.currentProperty().get();
        if (lesson != null) {
            model.out().open(lesson.id());
        }
    }

    /** What is missing is asked for on the way to a file, which is then written. */
    private void sources() {
        LessonModel lesson = model.currentProperty().get();
        if (lesson != null) {
            model.sources().open(lesson, this::export);
        }
    }

    /** What is chosen in the list that has the focus, otherwise what is at hand in the text. */
    private void take() {
        // Not by way of the panel: it is in no window before it has been opened for the first time.
        Optional<Node> focused = Window.getWindows().stream()
                .filter(Window::isFocused)
                .findFirst()
                .map(Window::getScene)
                .map(Scene::getFocusOwner);
        model.take(focused.flatMap(PassageDrag::chosen)
                .filter(clips -> !clips.isEmpty())
                .orElseGet(() -> PassageClip.atHand(desk.focused())));
    }
}
