package org.yandu.ui.wording;

import java.util.Locale;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.language.Texts;
import org.yandu.retrieval.wording.Neighbour;

/** The words before and behind a term; one that is followed lists the places it stands at. */
final class NeighbourPane extends HBox {

    private final TermModel model;
    private final Texts texts;

    NeighbourPane(TermModel model, Texts texts) {
        super(8);
        this.model = model;
        this.texts = texts;
        getChildren().addAll(side(true), side(false));
    }

    private VBox side(boolean left) {
        ListView<Neighbour> list = new ListView<>(new FilteredList<>(model.neighbours(), each -> each.left() == left));
        list.setId(left ? "wording-left" : "wording-right");
        list.getStyleClass().add("wording-bars");
        list.setFixedCellSize(Rows.LINE);
        list.setCellFactory(view -> new WordCell());
        list.setPlaceholder(new EmptyHint(texts, texts.get("wording.beside.empty"), model.work()));
        Runnable follow = () -> {
            Neighbour chosen = list.getSelectionModel().getSelectedItem();
            if (chosen != null) {
                model.narrow(chosen);
            }
        };
        list.setOnMouseClicked(event -> follow.run());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                follow.run();
            }
        });
        Label name = new Label(texts.get(left ? "wording.before" : "wording.behind"));
        name.getStyleClass().add("search-count");
        VBox box = new VBox(3, name, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setPrefWidth(100);
        return box;
    }

    private final class WordCell extends ListCell<Neighbour> {

        private final Label word = new Label();
        private final Label count = new Label();
        private final HBox row = new HBox(8, word, count);

        WordCell() {
            getStyleClass().add("wording-bar-cell");
            setPrefWidth(0);
            word.getStyleClass().add("wording-form");
            word.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(word, Priority.ALWAYS);
            count.setMinWidth(USE_PREF_SIZE);
            count.getStyleClass().add("search-count");
            row.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(@Nullable Neighbour item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            word.setText(item.word());
            count.setText(texts.get(
                    "wording.beside.count", item.together(), String.format(Locale.ROOT, "%.1f", item.logDice())));
            setAccessibleText(item.word() + " " + count.getText());
            setGraphic(row);
        }
    }
}
