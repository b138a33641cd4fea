package org.yandu.ui.lesson;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.language.Texts;
import org.yandu.ui.lesson.SourcesModel.Source;
import org.yandu.ui.shell.WrappingCell;

/** A source of a lesson: how often it is quoted, and how much its entry lacks. */
final class SourceCell extends WrappingCell<Source> {

    private final Texts texts;

    SourceCell(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected void updateItem(@Nullable Source source, boolean empty) {
        super.updateItem(source, empty);
        if (empty || source == null) {
            setGraphic(null);
            return;
        }
        Label title = new Label(source.document().title());
        title.setWrapText(true);
        Label count = new Label(texts.get("sources.passages", source.passages()));
        count.getStyleClass().add("lesson-quiet");
        VBox card = new VBox(2, title, count);
        int missing = source.citation().missing().size();
        if (missing > 0) {
            Label lacks = new Label(texts.get("sources.lacks_count", missing));
            lacks.getStyleClass().add("lesson-over");
            card.getChildren().add(lacks);
        }
        setGraphic(card);
        setAccessibleText(title.getText() + " " + count.getText());
    }
}
