package org.yandu.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;

/** All keys, those of the window and those of the text, in two columns each. */
final class KeyList {

    /** Rows until a second pair of columns is begun. */
    private static final int ROWS = 12;

    private KeyList() {}

    static void show(Desk desk, Actions actions, List<KeyHint> reader, Node under) {
        List<KeyHint> all = new ArrayList<>(reader);
        actions.all().stream()
                .filter(action -> !action.key().isEmpty())
                .forEach(action -> all.add(new KeyHint(action.key(), action.textKey())));
        GridPane grid = new GridPane(14, 7);
        grid.setId("key-list");
        grid.getStyleClass().add("key-list");
        for (int i = 0; i < all.size(); i++) {
            Label key = new Label(KeyCombination.valueOf(all.get(i).key()).getDisplayText());
            key.getStyleClass().add("key");
            int column = i / ROWS * 2;
            grid.add(key, column, i % ROWS);
            grid.add(new Label(desk.texts().get(all.get(i).textKey())), column + 1, i % ROWS);
        }
        Flyout.show(desk, grid, under);
    }
}
