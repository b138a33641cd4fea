package org.yandu.ui.reader;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;
import org.yandu.document.Noise;
import org.yandu.exchange.markdown.Markdown;
import org.yandu.language.Texts;
import org.yandu.ui.parts.Hint;
import org.yandu.ui.parts.ThemeChip;
import org.yandu.ui.parts.Words;
import org.yandu.ui.shell.CommentWish;
import org.yandu.ui.shell.Margin;

/** Everything that lies where the reader clicked: one row per annotation, with its themes to switch, comment and bin. */
final class MarkCard extends VBox {

    /** Enough of a passage to recognise it. */
    private static final int WORDS = 26;

    /** In px; less in a narrow pane. */
    private static final double WIDTH = 320;

    private final Texts texts;
    private final ReaderModel model;
    private final ShapeModel shape;
    private final Margin margin;

    MarkCard(ReaderModel model, ShapeModel shape, Margin margin) {
        this.margin = margin;
        this.texts = model.desk().texts();
        this.model = model;
        this.shape = shape;
        getStyleClass().add("mark-card");
        setId("mark-card");
        setManaged(false);
        setVisible(false);
    }

    /** Shows the annotations, and what is no text, below a place, or above it where there is no room. */
    void show(List<Annotation> marks, Optional<Noise> noise, Bounds place, Region room) {
        getChildren().clear();
        marks.forEach(mark -> getChildren().add(row(mark)));
        boolean writable = model.desk().gate().canWrite();
        noise.ifPresent(n -> getChildren().add(new NoiseRow(texts, n, writable, () -> shape.restore(n))));
        setVisible(true);
        applyCss();
        double width = Math.min(WIDTH, room.getWidth() - 8);
        resize(width, prefHeight(width));
        double x = Math.clamp(place.getMinX() - 24, 4, Math.max(4, room.getWidth() - getWidth() - 4));
        double below = place.getMaxY() + 8;
        double y = below + getHeight() <= room.getHeight() - 4 ? below : place.getMinY() - getHeight() - 8;
        relocate(Math.round(x), Math.round(Math.max(4, y)));
        toFront();
    }

    void hide() {
        setVisible(false);
    }

    /** Hands the cursor to the first button, for readers without a mouse. */
    void enter() {
        lookupAll(".button, .toggle-button").stream()
                .filter(node -> !node.isDisabled())
                .min(Comparator.comparingDouble(node -> node.localToScene(0, 0).getY() * 10_000
                        + node.localToScene(0, 0).getX()))
                .ifPresent(Node::requestFocus);
    }

    /** Whether one of its buttons has the cursor. */
    boolean hasCursor() {
        return isVisible() && (isFocused() || lookupAll("*").stream().anyMatch(Node::isFocused));
    }

    private VBox row(Annotation mark) {
        Label quote = new Label(Words.shortened(mark.anchor().quote().exact(), WORDS));
        quote.getStyleClass().add("mark-quote");
        FlowPane tools = new FlowPane(2, 2);
        for (Code code : model.themes(mark)) {
            tools.getChildren().add(themeSwitch(mark, code));
        }
        tools.getChildren()
                .addAll(
                        tool("mark.comment", "fth-message-square", () -> CommentWish.on(model.desk(), mark)),
                        tool("mark.remove", "fth-trash-2", () -> model.remove(mark)));
        VBox row = new VBox(4, quote, tools);
        if (!mark.comment().isEmpty()) {
            Label comment = new Label(Markdown.plain(mark.comment()));
            comment.setWrapText(true);
            comment.getStyleClass().add("mark-comment");
            row.getChildren().add(1, comment);
        }
        margin.below(mark).ifPresent(row.getChildren()::add);
        row.getStyleClass().add("mark-row");
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(
                AreaVoice.card(texts, model.desk().library().codebook().pick(mark.codes()), mark));
        row.setOnMouseEntered(event -> model.pane().focusedMarkProperty().set(mark.id()));
        return row;
    }

    private ToggleButton themeSwitch(Annotation mark, Code code) {
        ToggleButton button = new ToggleButton();
        button.setGraphic(ThemeChip.sign(code));
        button.setSelected(mark.codes().contains(code.id()));
        Hint.on(button, code.name());
        button.setAccessibleText(code.name());
        button.getStyleClass().add("theme-switch");
        button.setDisable(!model.desk().gate().canWrite());
        button.setOnAction(event -> model.toggle(mark, code));
        return button;
    }

    private Button tool(String textKey, String icon, Runnable run) {
        Button button = new Button(null, new FontIcon(icon));
        Hint.on(button, texts.get(textKey));
        button.setAccessibleText(texts.get(textKey));
        button.getStyleClass().add("flat");
        button.setDisable(!model.desk().gate().canWrite());
        button.setOnAction(event -> run.run());
        return button;
    }
}
