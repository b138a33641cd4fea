package org.yandu.ui.wording;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.yandu.ui.parts.KwicLine;

/** A place with its words in the same column as all others, or the document that has the places below. */
final class PlaceCell extends ListCell<Lines.Row> {

    private static final PseudoClass DOCUMENT = PseudoClass.getPseudoClass("document");

    private final Lines lines;
    private final KwicLine line = new KwicLine();
    private final Label title = new Label();
    private final Label date = new Label();
    private final HBox head = new HBox(8, title, date);

    PlaceCell(Lines lines) {
        this.lines = lines;
        getStyleClass().addAll("search-cell", "wording-place");
        setPrefWidth(0);
        title.getStyleClass().add("search-name");
        date.getStyleClass().add("search-count");
        date.setMinWidth(Region.USE_PREF_SIZE);
        head.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(Lines.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(DOCUMENT, row instanceof Lines.Head);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        if (getIndex() + Lines.PAGE / 4 > getListView().getItems().size()) {
            lines.desk().background().later(lines::more);
        }
        switch (row) {
            case Lines.Head above -> {
                title.setText(above.title());
                date.setText(above.date());
                setGraphic(head);
                setAccessibleText(above.title() + " " + above.date());
            }
            case Lines.Place at -> {
                line.show(at.line().kwic(), "", at.line().place(), getListView().getWidth());
                setGraphic(line);
                setAccessibleText(KwicLine.spoken(at.line().kwic(), at.line().place()));
            }
        }
    }
}
