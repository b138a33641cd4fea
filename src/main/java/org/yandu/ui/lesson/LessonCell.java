package org.yandu.ui.lesson;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.language.Texts;
import org.yandu.lesson.Lesson;
import org.yandu.ui.parts.WrappingCell;

/** One lesson or pattern: its title, its kind, when it was changed. */
final class LessonCell extends WrappingCell<Lesson> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Texts texts;
    private final Label title = new Label();
    private final Label kind = new Label();
    private final VBox card = new VBox(2, title, kind);

    LessonCell(Texts texts) {
        this.texts = texts;
        title.setWrapText(true);
        title.getStyleClass().add("lesson-name");
        kind.getStyleClass().add("lesson-quiet");
    }

    @Override
    protected void updateItem(@Nullable Lesson lesson, boolean empty) {
        super.updateItem(lesson, empty);
        if (empty || lesson == null) {
            setGraphic(null);
            return;
        }
        title.setText(lesson.title().isBlank() ? texts.get("lesson.untitled") : lesson.title());
        String name = texts.get("lesson.kind." + lesson.kind().name().toLowerCase(Locale.ROOT));
        String time = TIME.format(lesson.modified().atZone(ZoneId.systemDefault()));
        kind.setText(texts.get(lesson.template() ? "lesson.template_line" : "lesson.line", name, time));
        setGraphic(card);
        setAccessibleText(title.getText() + " " + kind.getText());
    }
}
