package org.yandu.ui.notes;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Memo;
import org.yandu.exchange.markdown.Markdown;
import org.yandu.ui.parts.Words;
import org.yandu.ui.parts.WrappingCell;

/** One memo: title, or its first words; what it is about; when it was written. */
final class MemoCell extends WrappingCell<Memo> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** Two lines of the panel. */
    private static final int TITLE = 32;

    private static final int WORDS = 48;

    private final MemosModel model;
    private final Label title = new Label();
    private final Label words = new Label();
    private final Label subject = new Label();
    private final Label time = new Label();
    private final VBox card = new VBox(2);

    MemoCell(MemosModel model) {
        this.model = model;
        getStyleClass().addAll("annotation-cell", "memo-cell");
        title.getStyleClass().add("memo-title");
        title.setWrapText(true);
        words.getStyleClass().add("memo-words");
        words.setWrapText(true);
        subject.getStyleClass().add("memo-subject");
        time.getStyleClass().add("annotation-time");
        card.getStyleClass().add("annotation-card");
    }

    @Override
    protected void updateItem(@Nullable Memo memo, boolean empty) {
        super.updateItem(memo, empty);
        if (empty || memo == null) {
            setGraphic(null);
            return;
        }
        String plain = Markdown.plain(memo.text());
        boolean titled = !memo.title().isBlank();
        String first = plain.lines().findFirst().orElse("");
        title.setText(Words.shortened(titled ? memo.title() : first, TITLE));
        String rest = titled ? plain : plain.substring(first.length());
        words.setText(Words.shortened(rest, WORDS));
        subject.setText(model.subjects().nameOf(memo.subject()));
        time.setText(TIME.format(memo.modified().atZone(ZoneId.systemDefault())));
        card.getChildren().setAll(title);
        if (!rest.isBlank()) {
            card.getChildren().add(words);
        }
        card.getChildren().addAll(subject, time);
        setGraphic(card);
        setAccessibleText(title.getText() + " " + words.getText());
    }
}
