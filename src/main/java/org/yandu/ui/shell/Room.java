package org.yandu.ui.shell;

import java.util.List;
import org.yandu.ui.keys.Action;
import org.yandu.ui.keys.KeyHint;

/**
 * What one room brings to the window.
 *
 * @param actions for menu, palette and keys
 * @param panels beside the texts, in the order of their tabs
 * @param sheets what lies over everything else while it is open
 * @param keys what can be done by key within the room, for the list of keys
 */
public record Room(List<Action> actions, List<Panel> panels, List<Later<?>> sheets, List<KeyHint> keys) {

    public Room {
        actions = List.copyOf(actions);
        panels = List.copyOf(panels);
        sheets = List.copyOf(sheets);
        keys = List.copyOf(keys);
    }

    /** Where its keys count, by text key: a room is called after its first panel, and one without is in the text. */
    String scope() {
        return panels.isEmpty() ? "keys.text" : panels.getFirst().id();
    }

    public static Room of(Panel... panels) {
        return new Room(List.of(), List.of(panels), List.of(), List.of());
    }

    public Room with(Action... more) {
        return new Room(List.of(more), panels, sheets, keys);
    }

    public Room withSheets(List<? extends Sheet> more) {
        return new Room(
                actions, panels, more.stream().<Later<?>>map(Later::made).toList(), keys);
    }

    /** Sheets that are made when they are wanted. */
    public Room withLater(Later<?>... more) {
        return new Room(actions, panels, List.of(more), keys);
    }

    public Room withKeys(List<KeyHint> more) {
        return new Room(actions, panels, sheets, more);
    }
}
