package org.yandu.ui.shell;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;

/**
 * What the window is filled with.
 *
 * @param reader makes a pane
 * @param bar what stands in the bar above everything, from left to right
 * @param all in the order of their panels and actions
 */
public record Rooms(Function<PaneModel, Node> reader, List<Node> bar, List<Room> all) {

    public Rooms {
        bar = List.copyOf(bar);
        all = List.copyOf(all);
    }

    List<Panel> panels(Panel.Side side) {
        return all.stream()
                .flatMap(room -> room.panels().stream())
                .filter(panel -> panel.side() == side)
                .toList();
    }

    List<Action> actions() {
        return all.stream().flatMap(room -> room.actions().stream()).toList();
    }

    List<Later<?>> sheets() {
        return all.stream().flatMap(room -> room.sheets().stream()).toList();
    }

    /** What is done by key within the rooms, and cannot be changed. */
    Stream<Keys.Binding> fixedKeys() {
        return keys(hint -> !hint.isChangeable());
    }

    Stream<Keys.Binding> changeableKeys() {
        return keys(KeyHint::isChangeable);
    }

    private Stream<Keys.Binding> keys(Predicate<KeyHint> which) {
        return all.stream()
                .flatMap(room -> room.keys().stream()
                        .filter(which)
                        .map(hint -> new Keys.Binding(hint.textKey(), room.scope(), hint.textKey(), hint.key())));
    }
}
