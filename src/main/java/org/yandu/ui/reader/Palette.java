package org.yandu.ui.reader;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Separator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.codebook.Code;
import org.yandu.exchange.out.QuoteStyle;
import org.yandu.language.Texts;
import org.yandu.ui.parts.Hint;
import org.yandu.ui.parts.ThemeChip;

/**
 * The small palette next to a selection: themes with their keys, comment, copy with source. It is a node of the pane,
 * not a window of its own, so that it never takes the keyboard away from the text.
 */
final class Palette extends FlowPane {

    /** Between palette and text, in px. */
    private static final double GAP = 6;

    /** As many as there are number keys; more would hide the text that is marked. */
    static final int MOST = 9;

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    private final Texts texts;
    private Button comment = new Button();

    Palette(Texts texts) {
        this.texts = texts;
        getStyleClass().add("mark-palette");
        setManaged(false);
        setVisible(false);
        setId("mark-palette");
    }

    /** What the palette can do. */
    interface Commands {
        void toggle(Code code);

        void comment();

        void copy();

        /** In this style, now and from now on. */
        void copyAs(QuoteStyle style);

        QuoteStyle style();

        void heading();

        void noise();

        /** A new theme from the words. */
        void theme();

        /** All themes and everything else, by name. */
        void more();
    }

    /**
     * @param themes none when nothing can be changed; copying is always possible
     * @param noise whether what is selected is no text now
     */
    void fill(List<Code> themes, boolean writable, boolean noise, Commands commands) {
        getChildren().clear();
        for (Code code : near(themes)) {
            getChildren().add(button(code, commands::toggle));
        }
        if (writable) {
            getChildren()
                    .addAll(
                            icon("palette.new", "fth-plus", "new", commands::theme),
                            icon("palette.more", "fth-more-horizontal", "more", commands::more));
        }
        comment = button("palette.comment", "fth-message-square", "comment", commands::comment);
        Hint.on(comment, texts.get("palette.comment"));
        // Together on one line or together on the next.
        HBox words = new HBox(2, comment, copying(commands));
        words.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(new Separator(javafx.geometry.Orientation.VERTICAL), words);
        if (writable) {
            words.getChildren()
                    .addAll(
                            icon("palette.heading", "fth-hash", "heading", commands::heading),
                            icon(
                                    noise ? "noise.restore" : "palette.noise",
                                    noise ? "fth-corner-up-left" : "fth-eye-off",
                                    "noise",
                                    commands::noise));
        }
    }

    /** Those with a number key, by key, and then the others in their order, while there is room; the rest is behind "more". */
    static List<Code> near(List<Code> themes) {
        return themes.stream()
                .sorted(Comparator.comparingInt(code -> Objects.requireNonNullElse(code.key(), 10)))
                .limit(MOST)
                .toList();
    }

    private Button button(Code code, Consumer<Code> toggle) {
        Button button = new Button();
        button.setGraphic(ThemeChip.withKey(code));
        button.setId("palette-" + code.id());
        button.setFocusTraversable(false);
        Hint.on(button, code.key() == null ? code.name() : texts.get("palette.theme", code.name(), code.key()));
        button.setAccessibleText(code.name());
        button.setOnAction(event -> toggle.accept(code));
        return button;
    }

    /** How, beside the button that does it: never one without the other on a line of its own. */
    private HBox copying(Commands commands) {
        // Without its words, or the palette would need two lines in one of two panes.
        HBox copying = new HBox(icon("palette.copy", "fth-copy", "copy", commands::copy), styles(commands));
        copying.setAlignment(Pos.CENTER_LEFT);
        return copying;
    }

    /** Beside the button that copies: in which style it does. */
    private MenuButton styles(Commands commands) {
        MenuButton styles = new MenuButton(null, new FontIcon("fth-chevron-down"));
        styles.setId("palette-copy-styles");
        styles.getStyleClass().addAll("no-arrow", "palette-more");
        styles.setFocusTraversable(false);
        Hint.on(styles, texts.get("quote.style"));
        styles.setAccessibleText(texts.get("quote.style"));
        styles.getItems().setAll(QuoteMenu.items(texts, commands::style, commands::copyAs));
        return styles;
    }

    /** Rarer, and therefore without words. */
    private Button icon(String textKey, String icon, String id, Runnable run) {
        Button button = button(textKey, icon, id, run);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        Hint.on(button, texts.get(textKey));
        return button;
    }

    private Button button(String textKey, String icon, String id, Runnable run) {
        Button button = new Button(texts.get(textKey), new FontIcon(icon));
        button.setId("palette-" + id);
        button.setFocusTraversable(false);
        button.setOnAction(event -> run.run());
        return button;
    }

    /**
     * Shows the palette above the end of a selection, below it where there is no room, never over it.
     *
     * @param first bounds of the first selected character in the coordinates of the parent
     * @param last of the last one
     * @param room of the parent
     */
    void showAt(Bounds first, Bounds last, Region room) {
        setVisible(true);
        applyCss();
        // On one line where there is room for it, if need be without the one word; on more in a narrow pane.
        double line = line(false);
        if (line > room.getWidth() - 8) {
            line = line(true);
        }
        double width = Math.min(line, room.getWidth() - 8);
        setPrefWrapLength(width);
        resize(width, prefHeight(width));
        double x = Math.clamp(last.getMaxX() - getWidth() / 2, 4, Math.max(4, room.getWidth() - getWidth() - 4));
        boolean oneLine = Math.abs(first.getMinY() - last.getMinY()) < 2;
        double above = (oneLine ? last : first).getMinY() - getHeight() - GAP;
        double y = above >= 4 ? above : last.getMaxY() + GAP;
        relocate(Math.round(x), Math.round(Math.min(y, room.getHeight() - getHeight() - 4)));
        toFront();
    }

    private double line(boolean tight) {
        comment.setContentDisplay(tight ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        pseudoClassStateChanged(TIGHT, tight);
        applyCss();
        double line = snappedLeftInset() + snappedRightInset() + 1;
        for (Node child : getChildren()) {
            line += child.prefWidth(-1) + getHgap();
        }
        return line;
    }

    void hide() {
        setVisible(false);
    }
}
