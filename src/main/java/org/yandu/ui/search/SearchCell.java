package org.yandu.ui.search;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.yandu.language.Texts;
import org.yandu.retrieval.Kwic;
import org.yandu.retrieval.RemarkSearcher.Remark;
import org.yandu.ui.parts.KwicLine;

/** A row of what was found: a hit with its keyword in the same column as all others, or a heading with a count. */
final class SearchCell extends ListCell<SearchRow> {

    private static final PseudoClass DOCUMENT = PseudoClass.getPseudoClass("document");
    private static final PseudoClass SECTION = PseudoClass.getPseudoClass("section");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /** Characters of a title beside a line. */
    private static final int TITLE = 12;

    private final SearchModel model;
    private final KwicLine line = new KwicLine();
    private final Label name = new Label();
    private final Label count = new Label();
    private final HBox head = new HBox(8, name, count);
    /** Held here and weakly there: a list makes new cells now and then, and the model outlives them. */
    private final InvalidationListener follow = o -> showCurrent();

    SearchCell(SearchModel model) {
        this.model = model;
        getStyleClass().add("search-cell");
        setPrefWidth(0);
        head.setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("search-name");
        count.getStyleClass().add("search-count");
        model.chosenProperty().addListener(new WeakInvalidationListener(follow));
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
            case SearchRow.OfHit of ->
                line(of.line().kwic(), title(of), of.line().place());
            case SearchRow.OfRemark of ->
                line(
                        of.kwic(),
                        "",
                        texts().get(of.remark() instanceof Remark.InMemo ? "search.memo" : "search.comment"));
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

    /** Lines out of many documents say which one they are from. */
    private static String title(SearchRow.OfHit of) {
        String title = of.title();
        if (title.codePointCount(0, title.length()) > TITLE) {
            title = title.substring(0, title.offsetByCodePoints(0, TITLE - 1)) + "…";
        }
        return title;
    }

    private void line(Kwic kwic, String title, String place) {
        line.show(kwic, title, place, getListView().getWidth());
        setGraphic(line);
        setAccessibleText(KwicLine.spoken(kwic, (title + " " + place).strip()));
    }
}
