package org.yandu.ui.search;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.retrieval.HitCoding.Passage;
import org.yandu.ui.parts.WrappingCell;

/** A passage that is to get the theme, with a box to leave it out; the first of a document stands under its title. */
final class CodingCell extends WrappingCell<Passage> {

    private final CodingModel model;
    private final CheckBox wanted = new CheckBox();
    private final Label words = new Label();
    private final Label title = new Label();
    private final HBox line = new HBox(6, wanted, words);
    private final VBox all = new VBox(4, title, line);
    private final ChangeListener<Number> follow = (o, was, is) -> check();

    CodingCell(CodingModel model) {
        this.model = model;
        getStyleClass().add("coding-cell");
        words.setWrapText(true);
        words.getStyleClass().add("coding-words");
        title.getStyleClass().add("coding-title");
        line.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        wanted.setMinWidth(USE_PREF_SIZE);
        wanted.setFocusTraversable(false);
        wanted.setOnAction(event -> {
            Passage passage = getItem();
            if (passage != null) {
                model.take(passage, wanted.isSelected());
            }
        });
        model.wantedProperty().addListener(new WeakChangeListener<>(follow));
    }

    @Override
    protected void updateItem(@Nullable Passage passage, boolean empty) {
        super.updateItem(passage, empty);
        if (empty || passage == null) {
            setGraphic(null);
            return;
        }
        boolean first = getIndex() == 0
                || !model.passages().get(getIndex() - 1).documentId().equals(passage.documentId());
        title.setVisible(first);
        title.setManaged(first);
        title.setText(model.desk()
                .library()
                .document(passage.documentId())
                .map(document -> document.title())
                .orElse(""));
        words.setText(passage.words());
        check();
        setGraphic(all);
    }

    private void check() {
        Passage passage = getItem();
        if (passage != null) {
            boolean taken = model.isWanted(passage);
            wanted.setSelected(taken);
            words.setOpacity(taken ? 1 : 0.5);
            wanted.setAccessibleText(passage.words());
        }
    }
}
