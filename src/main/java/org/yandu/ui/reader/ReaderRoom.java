package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.yandu.ui.keys.Action;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Edge;
import org.yandu.ui.shell.Margin;
import org.yandu.ui.shell.PaneModel;
import org.yandu.ui.shell.Room;

/** The panes, and what can be done in the one in focus from menu and palette as well as by its keys. */
public final class ReaderRoom {

    private final Desk desk;
    private final Habits habits;
    private final Margin margin;
    private final Edge edge;
    private final Map<PaneModel, ReaderPane> panes = new HashMap<>();

    /**
     * @param margin what stands beside the text
     * @param edge what stands between two texts
     */
    public ReaderRoom(Desk desk, Margin margin, Edge edge) {
        this.desk = desk;
        this.margin = margin;
        this.edge = edge;
        this.habits = new Habits(desk);
    }

    /** The view of a pane, made once. */
    public ReaderPane pane(PaneModel model) {
        return panes.computeIfAbsent(model, pane -> new ReaderPane(desk, pane, habits, margin, edge));
    }

    public Room room() {
        List<Action> actions = new ArrayList<>(List.of(
                action(ReaderKey.GROW, Action.Group.EDIT, "fth-maximize-2"),
                action(ReaderKey.SHRINK, Action.Group.EDIT, "fth-minimize-2"),
                action(ReaderKey.TRIM, Action.Group.EDIT, "fth-scissors"),
                habit("always-trim", Action.Group.EDIT, "fth-scissors", "", habits.alwaysTrimmedProperty()),
                action(ReaderKey.COMMENT, Action.Group.MARK, "fth-message-square"),
                action(ReaderKey.STAR, Action.Group.MARK, "fth-star"),
                action(ReaderKey.QUESTION, Action.Group.MARK, "fth-help-circle"),
                action(ReaderKey.BOOKMARK, Action.Group.MARK, "fth-bookmark"),
                action(ReaderKey.PEN, Action.Group.MARK, "fth-edit-2"),
                action(ReaderKey.ERASER, Action.Group.MARK, "fth-x-square")));
        actions.addAll(List.of(
                action(ReaderKey.JOIN, Action.Group.MARK, "fth-link-2"),
                action(ReaderKey.SPLIT, Action.Group.MARK, "fth-divide"),
                action(ReaderKey.MARK_LARGER, Action.Group.MARK, "fth-chevrons-right"),
                action(ReaderKey.MARK_SMALLER, Action.Group.MARK, "fth-chevrons-left"),
                action(ReaderKey.NEXT_MARK, Action.Group.FIND, "fth-arrow-down"),
                action(ReaderKey.PREVIOUS_MARK, Action.Group.FIND, "fth-arrow-up"),
                habit("caret", Action.Group.VIEW, "fth-type", "F7", habits.caretShownProperty())));
        return new Room(actions, List.of(), List.of(), ReaderKey.hints());
    }

    /** Its key is heard in the text only: a letter is no key of the whole window. */
    private Action action(ReaderKey key, Action.Group group, String icon) {
        ObservableValue<Boolean> open =
                desk.openProperty().map(document -> true).orElse(false);
        return new Action(
                "text-" + key.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                group,
                key.keyName(),
                icon,
                "",
                open,
                () -> Optional.ofNullable(panes.get(desk.focused())).ifPresent(pane -> pane.perform(key)));
    }

    private Action habit(String id, Action.Group group, String icon, String key, BooleanProperty habit) {
        String textKey = "action." + id.replace('-', '_');
        return new Action(id, group, textKey, icon, key, new SimpleObjectProperty<>(true), () -> {
            habit.set(!habit.get());
            desk.say(textKey + (habit.get() ? ".on" : ".off"));
        });
    }
}
