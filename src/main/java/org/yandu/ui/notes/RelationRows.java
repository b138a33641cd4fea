package org.yandu.ui.notes;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.language.Texts;
import org.yandu.ui.parts.Hint;
import org.yandu.ui.parts.Words;

/** How one passage stands to others: what is said of it, the other's words, and where they are; a click goes there. */
final class RelationRows extends VBox {

    /** Two lines of a card. */
    private static final int WORDS = 34;

    /** @param document id of the document the passage is in: of others the title is told as well */
    RelationRows(Parts parts, String document, List<RelationsModel.Seen> relations) {
        getStyleClass().add("relation-rows");
        relations.forEach(each -> getChildren().add(row(parts, document, each)));
    }

    /** How it stands and where above, what is said there below: beside one another the words would be three characters wide. */
    private static VBox row(Parts parts, String document, RelationsModel.Seen each) {
        Texts texts = parts.desk().texts();
        Label kind = new Label(texts.get(each.textKey()));
        kind.getStyleClass().add("relation-kind");
        kind.setMinWidth(USE_PREF_SIZE);
        Label words =
                new Label(Words.shortened(each.other().anchor().quote().exact().strip(), WORDS));
        words.setWrapText(true);
        words.getStyleClass().add("relation-words");
        Label where = new Label();
        where.getStyleClass().add("relation-where");
        boolean here = each.other().documentId().equals(document);
        parts.model()
                .placeOf(
                        each.other(),
                        place -> where.setText(
                                here
                                        ? place
                                        : texts.get(
                                                "relation.where", parts.model().titleOf(each.other()), place)));
        where.setMinWidth(0);
        where.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(where, Priority.ALWAYS);
        Button remove = new Button(null, new FontIcon("fth-x"));
        remove.getStyleClass().add("relation-remove");
        Hint.on(remove, texts.get("relation.remove"));
        remove.setAccessibleText(texts.get("relation.remove"));
        remove.setFocusTraversable(false);
        remove.setVisible(parts.desk().gate().canWrite());
        remove.setOnAction(event -> parts.relations().remove(each));
        HBox head = new HBox(6, kind, where, remove);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox row = new VBox(1, head, words);
        row.getStyleClass().add("relation-row");
        row.setCursor(Cursor.HAND);
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                event.consume();
                parts.jumps().to(each.other());
            }
        });
        return row;
    }
}
