package org.yandu.ui.reader;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.yandu.ui.shell.Desk;

/** What the right button offers in a text. */
final class TextMenu extends ContextMenu {

    TextMenu(Desk desk, PassageTools tools, ShapeModel shape) {
        MenuItem copy = item(desk, "palette.copy", tools::copy);
        MenuItem noise = item(desk, "palette.noise", shape::toggleNoise);
        MenuItem heading = item(desk, "palette.heading", shape::makeHeading);
        getItems().addAll(copy, new SeparatorMenuItem(), heading, noise);
        List<MenuItem> items = List.of(copy, heading, noise);
        List<ReaderKey> keys = List.of(ReaderKey.COPY_WITH_SOURCE, ReaderKey.HEADING, ReaderKey.NOISE);
        setOnShowing(event -> {
            for (int i = 0; i < items.size(); i++) {
                String key = keys.get(i).key(desk.keys());
                items.get(i).setAccelerator(key.isEmpty() ? null : KeyCombination.valueOf(key));
            }
            boolean back = shape.noiseSelected() || shape.noiseUnderCaret();
            noise.setText(desk.texts().get(back ? "noise.restore" : "palette.noise"));
            noise.setDisable(!desk.gate().canWrite());
            heading.setDisable(!desk.gate().canWrite());
        });
    }

    private static MenuItem item(Desk desk, String textKey, Runnable run) {
        MenuItem item = new MenuItem(desk.texts().get(textKey));
        item.setId("text-" + textKey);
        item.setOnAction(event -> run.run());
        return item;
    }
}
