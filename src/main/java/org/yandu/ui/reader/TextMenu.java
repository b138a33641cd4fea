package org.yandu.ui.reader;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.yandu.ui.shell.Desk;

/** What the right button offers in a text. */
final class TextMenu extends ContextMenu {

    TextMenu(Desk desk, PassageTools tools, ShapeModel shape) {
        MenuItem copy = item(desk, ReaderKey.COPY_WITH_SOURCE, "palette.copy", tools::copy);
        MenuItem noise = item(desk, ReaderKey.NOISE, "palette.noise", shape::toggleNoise);
        MenuItem heading = item(desk, ReaderKey.HEADING, "palette.heading", shape::makeHeading);
        getItems().addAll(copy, new SeparatorMenuItem(), heading, noise);
        setOnShowing(event -> {
            boolean back = shape.noiseSelected() || shape.noiseUnderCaret();
            noise.setText(desk.texts().get(back ? "noise.restore" : "palette.noise"));
            noise.setDisable(!desk.gate().canWrite());
            heading.setDisable(!desk.gate().canWrite());
        });
    }

    private static MenuItem item(Desk desk, ReaderKey key, String textKey, Runnable run) {
        MenuItem item = new MenuItem(desk.texts().get(textKey));
        item.setId("text-" + textKey);
        item.setAccelerator(KeyCombination.valueOf(key.key()));
        item.setOnAction(event -> run.run());
        return item;
    }
}
