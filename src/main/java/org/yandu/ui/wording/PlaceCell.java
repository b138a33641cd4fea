package org.yandu.ui.wording;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.yandu.retrieval.Kwic;

/** A place with its words in the same column as all others, or the document that has the places below. */
final class PlaceCell extends ListCell<Lines.Row> {

    private static final PseudoClass DOCUMENT = PseudoClass.getPseudoClass("document");

    /** Room for what stands at the left, as a share of the list. */
    private static final double LEFT_SHARE = 0.36;

    private static final double HALF = 0.55;

    /** Room for one letter that tells there is more. */
    private static final double LEAST = 16;

    /** Insets and scroll bar, and how wide letters are, in px; see the style sheet. */
    private static final double FRAME = 50;

    private static final double LETTER = 13;

    private static final double SMALL_LETTER = 11.5;

    private final Lines lines;
    private final Label before = new Label();
    private final Label words = new Label();
    private final Label after = new Label();
    private final Label place = new Label();
    private final HBox line = new HBox(before, words, after, place);
    private final Label title = new Label();
    private final Label date = new Label();
    private final HBox head = new HBox(8, title, date);

    PlaceCell(Lines lines) {
        this.lines = lines;
        getStyleClass().addAll("search-cell", "wording-place");
        setPrefWidth(0);
        before.getStyleClass().add("kwic-side");
        before.setAlignment(Pos.CENTER_RIGHT);
        before.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        words.getStyleClass().add("kwic-words");
        words.setMinWidth(Region.USE_PREF_SIZE);
        after.getStyleClass().add("kwic-side");
        after.setMaxWidth(Double.MAX_VALUE);
        after.setMinWidth(0);
        HBox.setHgrow(after, Priority.ALWAYS);
        place.getStyleClass().add("kwic-place");
        place.setMinWidth(Region.USE_PREF_SIZE);
        line.setAlignment(Pos.CENTER_LEFT);
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
            case Lines.Place at -> show(at.line().kwic(), at.line().place());
        }
    }

    private void show(Kwic kwic, String where) {
        before.setText(kwic.before());
        words.setText(kwic.words());
        after.setText(kwic.after());
        place.setText(where);
        double width = getListView().getWidth() - FRAME;
        // In a narrow list the words and their place come first.
        double free = width - kwic.words().length() * LETTER - where.length() * SMALL_LETTER;
        double side = Math.clamp(free * HALF, LEAST, Math.max(LEAST, width * LEFT_SHARE));
        before.setMinWidth(side);
        before.setMaxWidth(side);
        setGraphic(line);
        setAccessibleText(kwic.before() + kwic.words() + kwic.after() + " " + where);
    }
}
