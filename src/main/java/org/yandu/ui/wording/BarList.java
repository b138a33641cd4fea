package org.yandu.ui.wording;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.yandu.language.Texts;

/** Counts with bars, one under the other; a click and Enter follow one. */
final class BarList extends ListView<Bar> {

    private Consumer<Bar> choose = bar -> {};

    /** Of the longest bar. */
    private double most;

    /** @param tall whether the labels are too long to stand beside their bars */
    BarList(String id, ObservableList<Bar> bars, boolean tall, Texts texts) {
        super(bars);
        setId(id);
        getStyleClass().add("wording-bars");
        setFixedCellSize(tall ? Rows.TALL : Rows.LINE);
        setCellFactory(view -> new BarCell(this, tall, texts));
        Label empty = new Label(texts.get("wording.term.empty"));
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-hint");
        setPlaceholder(empty);
        bars.addListener((ListChangeListener<Bar>) change -> {
            most = bars.stream().mapToDouble(Bar::frequency).max().orElse(0);
            refresh();
        });
        widthProperty().addListener(o -> refresh());
        setOnMouseClicked(event -> follow());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                follow();
            }
        });
    }

    double most() {
        return most;
    }

    void onChoice(Consumer<Bar> listener) {
        choose = listener;
    }

    private void follow() {
        Bar bar = getSelectionModel().getSelectedItem();
        if (bar != null && bar.count() > 0) {
            choose.accept(bar);
        }
    }
}
