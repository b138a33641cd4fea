package org.yandu.ui.codebook;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.yandu.language.Texts;
import org.yandu.ui.parts.WrappingCell;
import org.yandu.workspace.ThemeParting.Side;

/** A passage in its context, and which theme it goes to. */
final class SplitCell extends WrappingCell<SplitModel.Item> {

    /** Of the context on either side, in UTF-16 units: enough to know the place again. */
    private static final int CONTEXT = 26;

    private final SplitModel model;
    private final Texts texts;
    private final Runnable changed;

    SplitCell(SplitModel model, Texts texts, Runnable changed) {
        this.model = model;
        this.texts = texts;
        this.changed = changed;
    }

    @Override
    protected void updateItem(SplitModel.@Nullable Item item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            return;
        }
        Label place = new Label(item.document() + (item.place().isEmpty() ? "" : " · " + item.place()));
        place.getStyleClass().add("split-place");
        place.setMinWidth(0);
        var quote = item.annotation().anchor().quote();
        TextFlow words = new TextFlow(
                piece(last(quote.prefix()), "split-context"),
                piece(line(quote.exact()), "split-quote"),
                piece(first(quote.suffix()), "split-context"));
        VBox left = new VBox(3, place, words);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox row = new HBox(10, left, sides(item));
        row.getStyleClass().add("split-row");
        setGraphic(row);
        setAccessibleText(quote.exact() + " " + texts.get(key(model.side(item))));
    }

    private HBox sides(SplitModel.Item item) {
        HBox box = new HBox(2);
        for (Side side : Side.values()) {
            ToggleButton button = new ToggleButton(texts.get(key(side)));
            button.getStyleClass().add("split-side");
            button.setSelected(model.side(item) == side);
            button.setFocusTraversable(false);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> {
                model.put(item, side);
                changed.run();
            });
            box.getChildren().add(button);
        }
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    private static String key(Side side) {
        return "codebook.split.side." + side.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static Text piece(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }

    private static String line(String words) {
        return words.replace('\n', ' ');
    }

    private static String last(String words) {
        String one = line(words);
        int from = Math.max(0, one.length() - CONTEXT);
        return one.substring(from > 0 && Character.isLowSurrogate(one.charAt(from)) ? from + 1 : from);
    }

    private static String first(String words) {
        String one = line(words);
        int to = Math.min(one.length(), CONTEXT);
        return one.substring(0, to > 0 && Character.isHighSurrogate(one.charAt(to - 1)) ? to - 1 : to);
    }
}
