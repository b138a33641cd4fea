package org.yandu.ui.notes;

import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.language.Texts;
import org.yandu.ui.shell.Hint;
import org.yandu.ui.shell.Words;

/** How one passage stands to others: what is said of it, the other's words, and where they are; a click goes there. */
final class RelationRows extends VBox {

    /** Two lines of a card. */
    private static final int WORDS = 34;

    /** @param document id of the document the passage is in: of others the title is told as well */
    RelationRows(Parts parts, String document, List<RelationsModel.Seen> relations) {
        getStyleClass().add("relation-rows");
        relations.forEach(each -> getChildren().add(row(parts, document, each)));
    }

    private static HBox row(Parts parts, String document, RelationsModel.Seen each) {
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
        VBox other = new VBox(words, where);
        other.setCursor(Cursor.HAND);
        other.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                event.consume();
                parts.jumps().to(each.other());
            }
        });
        HBox.setHgrow(other, Priority.ALWAYS);
        other.setMinWidth(0);
        Button remove = new Button(null, new FontIcon("fth-x"));
        remove.getStyleClass().add("relation-remove");
        Hint.on(remove, texts.get("relation.remove"));
        remove.setAccessibleText(texts.get("relation.remove"));
        remove.setFocusTraversable(false);
        remove.setVisible(parts.desk().gate().canWrite());
        remove.setOnAction(event -> parts.relations().remove(each));
        HBox row = new HBox(6, kind, other, remove);
        row.getStyleClass().add("relation-row");
        return row;
    }
}
