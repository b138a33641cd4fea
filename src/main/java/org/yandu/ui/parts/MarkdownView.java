package org.yandu.ui.parts;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.yandu.exchange.markdown.Block;
import org.yandu.exchange.markdown.Markdown;
import org.yandu.exchange.markdown.Run;

/** Markdown as it is meant to be read: small headings, lists, quotations, code, links that lead to passages. */
public final class MarkdownView extends VBox {

    /** What a list is set in by, in px. */
    private static final double INDENT = 14;

    private final Consumer<String> follow;

    /** @param follow told where a link leads that was clicked */
    public MarkdownView(Consumer<String> follow) {
        this.follow = follow;
        getStyleClass().add("markdown");
    }

    public void show(String markdown) {
        show(Markdown.read(markdown));
    }

    public void show(List<Block> blocks) {
        getChildren().clear();
        blocks.forEach(block -> getChildren().add(node(block)));
    }

    private Node node(Block block) {
        if (block.kind() == Block.Kind.RULE) {
            return new Separator();
        }
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("markdown-flow");
        block.runs().forEach(run -> flow.getChildren().add(text(run, block)));
        HBox row = new HBox(flow);
        HBox.setHgrow(flow, Priority.ALWAYS);
        if (block.nested() > 0) {
            Label marker = new Label(block.marker());
            marker.getStyleClass().add("markdown-marker");
            marker.setMinWidth(INDENT + 2);
            row.getChildren().addFirst(marker);
            row.setPadding(new Insets(0, 0, 0, INDENT * (block.nested() - 1)));
        }
        if (block.kind() == Block.Kind.CODE) {
            row.getStyleClass().add("markdown-code-block");
        }
        if (block.quoted() == 0) {
            return row;
        }
        HBox quote = new HBox(row);
        HBox.setHgrow(row, Priority.ALWAYS);
        quote.getStyleClass().add("markdown-quote");
        VBox.setMargin(quote, new Insets(0, 0, 0, INDENT * (block.quoted() - 1)));
        return quote;
    }

    private Text text(Run run, Block block) {
        Text text = new Text(run.text());
        text.getStyleClass().add("markdown-text");
        style(text, run.strong() || block.kind() == Block.Kind.HEADING, "markdown-strong");
        style(text, run.emphasis(), "markdown-emphasis");
        style(text, run.code(), "markdown-code");
        style(text, run.isLink(), "markdown-link");
        style(text, run.raised(), "markdown-sign");
        style(text, block.kind() == Block.Kind.NOTE, "markdown-note");
        style(text, block.kind() == Block.Kind.HEADING && block.level() <= 2, "markdown-heading");
        if (run.isLink()) {
            text.setCursor(Cursor.HAND);
            text.setOnMouseClicked(event -> {
                event.consume();
                follow.accept(run.target());
            });
        }
        return text;
    }

    private static void style(Text text, boolean wanted, String style) {
        if (wanted) {
            text.getStyleClass().add(style);
        }
    }
}
