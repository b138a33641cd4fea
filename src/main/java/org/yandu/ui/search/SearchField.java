package org.yandu.ui.search;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.language.Texts;
import org.yandu.ui.parts.Hint;

/** Where one writes what is looked for; it says where it is looked for. */
final class SearchField extends CustomTextField {

    private final SearchModel model;

    /** @param list takes the focus when the reader goes down into it */
    SearchField(SearchModel model, Runnable list) {
        this.model = model;
        Texts texts = model.desk().texts();
        setId("search-field");
        getStyleClass().add("search-field");
        setPrefWidth(300);
        setMinWidth(120);
        setLeft(new FontIcon("fth-search"));
        FontIcon clear = new FontIcon("fth-x");
        clear.setCursor(Cursor.HAND);
        clear.setAccessibleText(texts.get("filter.clear"));
        clear.visibleProperty().bind(textProperty().isNotEmpty());
        clear.setOnMouseClicked(event -> model.clear());
        setRight(clear);
        textProperty().bindBidirectional(model.wordsProperty());
        model.scopeProperty().subscribe(scope -> {
            setPromptText(texts.get(scope.textKey() + ".prompt"));
            setAccessibleText(getPromptText());
        });
        Hint.on(this, texts.get("search.help"));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, list));
    }

    private void key(KeyEvent event, Runnable list) {
        if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
            model.previous();
        } else if (event.getCode() == KeyCode.ENTER) {
            model.next();
        } else if (event.getCode() == KeyCode.DOWN && !model.rows().isEmpty()) {
            list.run();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.clear();
            model.desk().focused().focusText();
        } else {
            return;
        }
        event.consume();
    }

    /** Writes behind what stands there already; a bar says where one goes on to write. */
    void add(String written) {
        String before = getText().stripTrailing();
        String added = before.isEmpty() ? written.stripLeading() : written;
        setText(before + added.replace("|", ""));
        requestFocus();
        positionCaret(before.length() + added.indexOf('|'));
    }

    /** Takes the focus, with what stands there selected, so that the next word replaces it. */
    void begin() {
        requestFocus();
        selectAll();
    }
}
