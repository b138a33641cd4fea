package org.yandu.ui.lesson;

import java.util.function.ToIntFunction;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.language.Texts;
import org.yandu.ui.lesson.SourcesModel.Source;
import org.yandu.ui.parts.WrappingCell;

/** A source of a lesson: how often it is quoted, and how much its entry lacks. */
final class SourceCell extends WrappingCell<Source> {

    private final Texts texts;
    private final ToIntFunction<Source> lacking;

    /** @param lacking how much the entry of a source lacks at present */
    SourceCell(Texts texts, ToIntFunction<Source> lacking) {
        this.texts = texts;
        this.lacking = lacking;
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
        int missing = lacking.applyAsInt(source);
        if (missing > 0) {
            Label lacks = new Label(texts.get("sources.lacks_count", missing));
            lacks.getStyleClass().add("lesson-over");
            card.getChildren().add(lacks);
        }
        setGraphic(card);
        setAccessibleText(title.getText() + " " + count.getText());
    }
}
