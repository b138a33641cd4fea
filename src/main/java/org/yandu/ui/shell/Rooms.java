package org.yandu.ui.shell;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.yandu.ui.keys.Action;
import org.yandu.ui.keys.KeyHint;
import org.yandu.ui.keys.Keys;
import org.yandu.ui.keys.ListKeys;

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

    /**
     * What is done by key within the rooms, and cannot be changed.
     *
     * @param why by text key
     */
    record Fixed(Keys.Binding binding, String why) {}

    Stream<Fixed> fixedKeys() {
        return hints().filter(each -> !each.hint().isChangeable())
                .map(each -> new Fixed(each.binding(), each.hint().why()));
    }

    Stream<Keys.Binding> changeableKeys() {
        return hints().filter(each -> each.hint().isChangeable()).map(Scoped::binding);
    }

    private record Scoped(KeyHint hint, String scope) {

        Keys.Binding binding() {
            return new Keys.Binding(hint.textKey(), scope, hint.textKey(), hint.key());
        }
    }

    /** Of every room, and what is alike in all lists. */
    private Stream<Scoped> hints() {
        return Stream.concat(
                all.stream().flatMap(room -> room.keys().stream().map(hint -> new Scoped(hint, room.scope()))),
                ListKeys.hints().stream().map(hint -> new Scoped(hint, ListKeys.SCOPE)));
    }
}
