package org.yandu.ui.retrieval;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Flag;
import org.yandu.codebook.Code;
import org.yandu.exchange.markdown.Markdown;
import org.yandu.language.Texts;
import org.yandu.retrieval.marks.Grouping.By;
import org.yandu.retrieval.marks.Grouping.Group;
import org.yandu.ui.parts.ThemeChip;
import org.yandu.ui.parts.WholeLabel;
import org.yandu.ui.parts.WrappingCell;

/** A heading with its count, or a passage in its surroundings. */
final class LineCell extends WrappingCell<Line> {

    private static final double INDENT = 14;

    /** Of the width of the list: most that the place gets beside the title, however long it is; themes stand there, too. */
    private static final double PLACE_SHARE = 0.5;

    /** Three or four lines; the text itself is one click away. */
    private static final int MOST_WORDS = 240;

    private final RetrievalModel model;
    private final Texts texts;

    LineCell(RetrievalModel model) {
        this.model = model;
        this.texts = model.desk().texts();
        getStyleClass().add("retrieval-line");
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().removeAll("retrieval-heading", "retrieval-gap");
        if (empty || line == null) {
            setGraphic(null);
            setText(null);
        } else if (line instanceof Line.Heading heading) {
            show(heading);
        } else if (line instanceof Line.Mark mark) {
            Optional<Passages.Shown> shown = model.passages().of(mark.row());
            setGraphic(shown.map(this::passage).orElseGet(() -> new VBox(new Label(" "))));
        }
    }

    private void show(Line.Heading heading) {
        getStyleClass().add(heading.isEmpty() && heading.group().depth() > 0 ? "retrieval-gap" : "retrieval-heading");
        Group group = heading.group();
        Label title = new Label(title(group));
        HBox.setHgrow(title, Priority.SOMETIMES);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(8, title, gap);
        row.setPadding(new Insets(0, 0, 0, group.depth() * INDENT));
        if (!heading.isEmpty()) {
            Label count = new Label(String.valueOf(group.marks().size()));
            count.getStyleClass().add("notes-count");
            row.getChildren().add(count);
        }
        setGraphic(row);
        setAccessibleText(title.getText());
    }

    private String title(Group group) {
        if (!group.title().isEmpty()) {
            return group.title();
        }
        return switch (group.kind()) {
            case THEME -> texts.get("retrieval.no_theme");
            case SECTION -> texts.get("retrieval.no_section");
            case DOCUMENT, NOTHING -> texts.get("retrieval.earlier");
        };
    }

    private VBox passage(Passages.Shown shown) {
        Annotation annotation = shown.annotation();
        int room = model.contextProperty().get();
        String words =
                annotation.anchor().quote().exact().replaceAll("\\s+", " ").strip();
        TextFlow flow = new TextFlow(
                text(end(shown.before(), room), "retrieval-around"),
                text(words.length() <= MOST_WORDS ? words : cut(words, MOST_WORDS) + "……", "retrieval-words"),
                text(cut(shown.after(), room), "retrieval-around"));
        VBox box = new VBox(3, flow, foot(shown));
        if (!annotation.comment().isBlank()) {
            Label comment = new Label(Markdown.plain(annotation.comment()));
            comment.setWrapText(true);
            comment.getStyleClass().add("annotation-comment");
            box.getChildren().add(1, comment);
        }
        setAccessibleText(shown.place() + " " + words + " " + annotation.comment());
        return box;
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }

    private static String cut(String text, int length) {
        int end = Math.min(length, text.length());
        return text.substring(0, end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    private static String end(String text, int length) {
        int from = Math.max(0, text.length() - length);
        return text.substring(from < text.length() && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from);
    }

    private HBox foot(Passages.Shown shown) {
        Annotation annotation = shown.annotation();
        HBox foot = new HBox(4);
        foot.setAlignment(Pos.CENTER_LEFT);
        for (Code code : model.desk().library().codebook().pick(annotation.codes())) {
            foot.getChildren().add(ThemeChip.sign(code));
        }
        for (Flag flag : Flag.values()) {
            if (annotation.is(flag)) {
                foot.getChildren().add(new Label(flag == Flag.STAR ? "★" : "？"));
            }
        }
        String title = model.desk()
                .library()
                .document(annotation.documentId())
                .map(document -> document.title())
                .orElse("");
        By by = model.arrangementProperty().get().by();
        boolean named = by == By.DOCUMENT || by == By.SECTION;
        Label source = new Label(named ? "" : title);
        WholeLabel place = new WholeLabel(Stream.of(shown.place(), annotation.coder())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ", source.getText().isEmpty() ? "" : "· ", "")));
        // The title gives way to the place; of a place its middle does.
        source.setMinWidth(0);
        place.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        if (source.getText().isEmpty()) {
            place.setMinWidth(0);
        } else {
            place.maxWidthProperty().bind(getListView().widthProperty().multiply(PLACE_SHARE));
        }
        for (Label each : List.of(source, place)) {
            each.getStyleClass().add("annotation-place");
            each.managedProperty().bind(each.textProperty().isNotEmpty());
            foot.getChildren().add(each);
        }
        return foot;
    }
}
