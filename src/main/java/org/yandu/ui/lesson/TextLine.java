package org.yandu.ui.lesson;

import org.yandu.exchange.markdown.Markdown;
import org.yandu.lesson.Content;
import org.yandu.ui.lesson.LessonModel.Shown;
import org.yandu.ui.parts.Words;

/** Words of the teacher's own. */
final class TextLine extends Line {

    /** Enough for a screen reader to say which one it is. */
    private static final int VOICE = 60;

    private final WordsEditor words;

    TextLine(LessonModel lesson, LessonHand hand, String rowId) {
        super(lesson, hand, rowId);
        getStyleClass().add("lesson-own");
        words = new WordsEditor(
                lesson.desk(),
                "lesson.text_prompt",
                text -> hand.write(rowId, content -> new Content.OwnText(text)),
                this::requestFocus);
        words.area().setId("text-" + rowId);
        getChildren().add(words);
    }

    @Override
    void show(Row row, Shown shown) {
        super.show(row, shown);
        if (((Row.OfBlock) row).block().content() instanceof Content.OwnText own) {
            words.show(own.markdown());
            setAccessibleText(Words.shortened(Markdown.plain(own.markdown()), VOICE));
        }
    }

    @Override
    void open() {
        words.edit();
    }

    @Override
    boolean isBlank() {
        return words.text().isBlank();
    }

    @Override
    void left() {
        words.read();
    }

    @Override
    void keep() {
        words.keep();
    }
}
