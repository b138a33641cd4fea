package org.yandu.ui.search;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.yandu.language.Texts;
import org.yandu.retrieval.Kwic;

/** A row of what was found: a hit with its keyword in the same column as all others, or a heading with a count. */
final class SearchCell extends ListCell<SearchRow> {

    private static final PseudoClass DOCUMENT = PseudoClass.getPseudoClass("document");
    private static final PseudoClass SECTION = PseudoClass.getPseudoClass("section");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /** Room for what stands at the left, as a share of the list: a little less than what stands at the right. */
    private static final double LEFT_SHARE = 0.4;

    private final SearchModel model;
    private final Label before = new Label();
    private final Label words = new Label();
    private final Label after = new Label();
    private final Label place = new Label();
    private final HBox line = new HBox(before, words, after, place);
    private final Label name = new Label();
    private final Label count = new Label();
    private final HBox head = new HBox(8, name, count);

    SearchCell(SearchModel model) {
        this.model = model;
        getStyleClass().add("search-cell");
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
        head.setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("search-name");
        count.getStyleClass().add("search-count");
        model.chosenProperty().addListener(o -> showCurrent());
    }

    @Override
    protected void updateItem(@Nullable SearchRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(DOCUMENT, row instanceof SearchRow.OfDocument);
        pseudoClassStateChanged(SECTION, row instanceof SearchRow.OfSection);
        showCurrent();
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        if (getIndex() + SearchModel.PAGE / 4 > getListView().getItems().size()) {
            model.desk().background().later(model::more);
        }
        switch (row) {
            case SearchRow.OfDocument of -> head(of.title(), of.count());
            case SearchRow.OfSection of ->
                head(of.name().isEmpty() ? texts().get("search.before_headings") : of.name(), of.count());
            case SearchRow.OfHit of -> line(of.line().kwic(), of.line().place());
            case SearchRow.OfRemark of -> line(of.kwic(), "");
        }
    }

    private Texts texts() {
        return model.desk().texts();
    }

    private void showCurrent() {
        pseudoClassStateChanged(
                CURRENT, !isEmpty() && getIndex() == model.chosenProperty().get());
    }

    private void head(String title, int hits) {
        name.setText(title);
        count.setText(texts().get("search.count", hits));
        setGraphic(head);
        setAccessibleText(title + " " + count.getText());
    }

    private void line(Kwic kwic, String where) {
        before.setText(kwic.before());
        words.setText(kwic.words());
        after.setText(kwic.after());
        place.setText(where);
        double side = Math.max(60, (getListView().getWidth() - 40) * LEFT_SHARE);
        before.setMinWidth(side);
        before.setMaxWidth(side);
        setGraphic(line);
        setAccessibleText(kwic.before() + kwic.words() + kwic.after() + " " + where);
    }
}
