package org.yandu.ui.versions;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.language.Texts;
import org.yandu.ui.parts.DiffFlow;
import org.yandu.ui.parts.WrappingCell;

/** Changes with a little of what surrounds them, or how much is left out. */
final class CompareCell extends WrappingCell<CompareRow> {

    private final Texts texts;
    private final DiffFlow words = new DiffFlow();
    private final VBox card = new VBox(words);
    private final Label folded = new Label();
    private final HBox fold = new HBox(folded);

    CompareCell(Texts texts) {
        this.texts = texts;
        getStyleClass().add("compare-cell");
        card.getStyleClass().add("compare-card");
        folded.getStyleClass().add("compare-fold");
    }

    @Override
    protected void updateItem(@Nullable CompareRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
        } else if (row instanceof CompareRow.Hunk hunk) {
            words.show("", hunk.runs(), "");
            setGraphic(card);
        } else if (row instanceof CompareRow.Fold left) {
            folded.setText(texts.get("versions.fold", left.characters()));
            setGraphic(fold);
        }
    }
}
