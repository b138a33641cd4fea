package org.yandu.ui.shell;

import java.util.List;
import java.util.function.Function;
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

    List<Sheet> sheets() {
        return all.stream().flatMap(room -> room.sheets().stream()).toList();
    }

    List<KeyHint> keys() {
        return all.stream()
                .flatMap((Room room) -> Stream.of(room.keys()))
                .flatMap(List::stream)
                .toList();
    }
}
