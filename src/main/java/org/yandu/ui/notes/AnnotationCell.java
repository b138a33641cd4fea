package org.yandu.ui.notes;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Flag;
import org.yandu.codebook.Code;
import org.yandu.exchange.markdown.Markdown;
import org.yandu.ui.parts.ThemeChip;
import org.yandu.ui.parts.Words;
import org.yandu.ui.parts.WrappingCell;

/** One annotation: themes, place, passage, comment, time, and who else wrote it. */
final class AnnotationCell extends WrappingCell<Annotation> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

    /** About four lines of the panel; the text itself is one click away. */
    private static final int WORDS = 72;

    private final NotesModel model;
    private final HBox top = new HBox(3);
    private final Label title = new Label();
    private final Label stale = new Label();
    private final Label quote = new Label();
    private final Label comment = new Label();
    private final Label time = new Label();
    private final VBox card = new VBox(3);

    AnnotationCell(NotesModel model) {
        this.model = model;
        getStyleClass().add("annotation-cell");
        top.setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("annotation-document");
        stale.setText(model.desk().texts().get("notes.stale"));
        stale.getStyleClass().add("annotation-stale");
        quote.setWrapText(true);
        quote.getStyleClass().add("annotation-quote");
        comment.setWrapText(true);
        comment.getStyleClass().add("annotation-comment");
        time.getStyleClass().add("annotation-time");
        card.getStyleClass().add("annotation-card");
    }

    @Override
    protected void updateItem(@Nullable Annotation annotation, boolean empty) {
        super.updateItem(annotation, empty);
        if (empty || annotation == null) {
            setGraphic(null);
            return;
        }
        fillTop(annotation);
        if (getIndex() == getListView().getItems().size() - 1) {
            model.more();
        }
        quote.setText(Words.shortened(annotation.anchor().quote().exact(), WORDS));
        time.setText(signed(annotation));
        card.getChildren().setAll(top);
        if (model.everywhereProperty().get()) {
            title.setText(model.titleOf(annotation));
            card.getChildren().add(title);
        }
        if (model.isStale(annotation)) {
            card.getChildren().add(stale);
        }
        card.getChildren().add(quote);
        if (!annotation.comment().isBlank()) {
            comment.setText(Markdown.plain(annotation.comment()));
            card.getChildren().add(comment);
        }
        card.getChildren().add(time);
        setGraphic(card);
        setAccessibleText(quote.getText() + " " + annotation.comment());
    }

    /** When it was written, and by whom when not by the one who reads: equal marks of a class are told apart by it. */
    private String signed(Annotation annotation) {
        String when = when(annotation.modified().atZone(ZoneId.systemDefault()));
        return annotation.coder().isBlank()
                        || annotation.coder().equals(model.desk().coder())
                ? when
                : model.desk().texts().get("card.meta", when, annotation.coder());
    }

    /** Marks of an OFD file have a day and no hour; nobody writes at midnight to the second. */
    static String when(ZonedDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? DAY.format(moment.toLocalDate()) : TIME.format(moment);
    }

    private void fillTop(Annotation annotation) {
        top.getChildren().clear();
        for (Code code : model.desk().library().codebook().pick(annotation.codes())) {
            top.getChildren().add(ThemeChip.sign(code));
        }
        for (Flag flag : Flag.values()) {
            if (annotation.is(flag)) {
                String name = flag == Flag.STAR ? "star" : "question";
                FontIcon sign = new FontIcon(flag == Flag.STAR ? "fth-star" : "fth-help-circle");
                sign.getStyleClass().add("flag-" + name);
                sign.setAccessibleText(model.desk().texts().get("notes.having." + name));
                top.getChildren().add(sign);
            }
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label place = new Label();
        place.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        model.placeOf(annotation, place::setText);
        place.getStyleClass().add("annotation-place");
        top.getChildren().addAll(gap, place);
    }
}
