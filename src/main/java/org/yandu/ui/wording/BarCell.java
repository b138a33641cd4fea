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
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.language.Texts;

/** A label, a bar as long as the frequency, the count and the frequency. */
final class BarCell extends ListCell<Bar> {

    /** Room for the figures behind the bar, in px. */
    private static final double FIGURES = 104;

    /** For what stands beside a bar that is no tall one. */
    private static final double BESIDE = 130;

    private final BarList list;
    private final boolean tall;
    private final Texts texts;
    private final Label note = new Label();
    private final Label label = new Label();
    private final Region bar = new Region();
    private final StackPane track = new StackPane(bar);
    private final Label count = new Label();
    private final Label frequency = new Label();
    private final Region row;
    private final Tooltip whole = new Tooltip();

    BarCell(BarList list, boolean tall, Texts texts) {
        this.list = list;
        this.tall = tall;
        this.texts = texts;
        getStyleClass().add("wording-bar-cell");
        setPrefWidth(0);
        note.getStyleClass().add("search-count");
        note.setMinWidth(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(tall ? 30 : USE_PREF_SIZE);
        bar.getStyleClass().add("wording-bar");
        bar.setMaxHeight(tall ? 8 : 12);
        track.setAlignment(Pos.CENTER_LEFT);
        count.setAlignment(Pos.CENTER_RIGHT);
        count.setMinWidth(36);
        frequency.setAlignment(Pos.CENTER_RIGHT);
        frequency.setMinWidth(48);
        frequency.getStyleClass().add("search-count");
        HBox.setHgrow(label, Priority.ALWAYS);
        row = tall ? twoLines() : oneLine();
    }

    private Region twoLines() {
        HBox above = new HBox(8, label, note);
        HBox below = new HBox(8, track, count, frequency);
        above.setAlignment(Pos.CENTER_LEFT);
        below.setAlignment(Pos.CENTER_LEFT);
        return new VBox(1, above, below);
    }

    private Region oneLine() {
        label.setPrefWidth(66);
        HBox line = new HBox(8, label, note, track, count, frequency);
        HBox.setHgrow(label, Priority.NEVER);
        note.setMinWidth(84);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
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
        double room = Math.max(40, list.getWidth() - 30 - FIGURES - (tall ? 0 : BESIDE + 30));
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
