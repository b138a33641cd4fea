package org.yandu.ui.maps;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.yandu.ui.maps.DateLines.DateLine;
import org.yandu.ui.parts.WrappingCell;

/** A date in its surroundings, and which document it stands in. */
final class DateCell extends WrappingCell<DateLine> {

    @Override
    protected void updateItem(@Nullable DateLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Label title = new Label(line.title());
        title.getStyleClass().add("annotation-place");
        TextFlow words = new TextFlow(
                text(line.before(), "retrieval-around"),
                text(line.words(), "map-date"),
                text(line.after(), "retrieval-around"));
        setGraphic(new VBox(2, words, title));
        setAccessibleText(line.before() + line.words() + line.after() + " " + line.title());
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}
