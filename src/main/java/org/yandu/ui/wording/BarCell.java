package org.yandu.ui.wording;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.yandu.language.Texts;

/** A label, a bar as long as the frequency, the count and the frequency. */
final class BarCell extends ListCell<Bar> {

    /** What the bar may take of the list. */
    private static final double SHARE = 0.26;

    private final BarList list;
    private final Texts texts;
    private final Label note = new Label();
    private final Label label = new Label();
    private final Region bar = new Region();
    private final StackPane track = new StackPane(bar);
    private final Label count = new Label();
    private final Label frequency = new Label();
    private final HBox row = new HBox(8, note, label, track, count, frequency);
    private final Tooltip whole = new Tooltip();

    BarCell(BarList list, Texts texts) {
        this.list = list;
        this.texts = texts;
        getStyleClass().add("wording-bar-cell");
        setPrefWidth(0);
        note.getStyleClass().add("search-count");
        note.setMinWidth(66);
        label.setMinWidth(30);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        bar.getStyleClass().add("wording-bar");
        bar.setMaxHeight(10);
        track.setAlignment(Pos.CENTER_LEFT);
        count.setAlignment(Pos.CENTER_RIGHT);
        count.setMinWidth(30);
        frequency.setAlignment(Pos.CENTER_RIGHT);
        frequency.setMinWidth(44);
        frequency.getStyleClass().add("search-count");
        row.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable Bar item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        double room = Math.max(40, list.getWidth() * SHARE);
        double width = list.most() == 0 ? 0 : Math.rint(room * item.frequency() / list.most());
        // What is there at all is seen.
        bar.setMinWidth(item.count() == 0 ? 0 : Math.max(2, width));
        bar.setMaxWidth(bar.getMinWidth());
        track.setMinWidth(room);
        track.setMaxWidth(room);
        note.setText(item.note());
        label.setText(item.label());
        count.setText(String.valueOf(item.count()));
        frequency.setText(String.format(Locale.ROOT, "%.2f", item.frequency()));
        String says = texts.get("wording.bar.says", item.label(), item.count(), frequency.getText());
        whole.setText(says);
        setTooltip(whole);
        setAccessibleText(says);
        setGraphic(row);
    }
}
