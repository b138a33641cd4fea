package org.yandu.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.yandu.retrieval.Kwic;

/** A line of a list of places: words within what stands around them, in the same column as those of all other lines. */
public final class KwicLine extends HBox {

    /** Room for what stands at the left, as a share of the list: less than what stands at the right. */
    private static final double LEFT_SHARE = 0.38;

    private static final double HALF = 0.55;

    /** Room for one letter that tells there is more. */
    private static final double LEAST = 16;

    /** Insets and scroll bar, and how wide letters are, in px; see the style sheet. */
    private static final double FRAME = 50;

    private static final double LETTER = 13;

    private static final double SMALL_LETTER = 11.5;

    private final Label before = new Label();
    private final Label words = new Label();
    private final Label after = new Label();
    private final Label place = new Label();

    public KwicLine() {
        before.getStyleClass().add("kwic-side");
        before.setAlignment(Pos.CENTER_RIGHT);
        before.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        words.getStyleClass().add("kwic-words");
        words.setMinWidth(Region.USE_PREF_SIZE);
        after.getStyleClass().add("kwic-side");
        after.setMaxWidth(Double.MAX_VALUE);
        after.setMinWidth(0);
        HBox.setHgrow(after, Priority.ALWAYS);
        place.getStyleClass().add("kwic-place");
        place.setMinWidth(Region.USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(before, words, after, place);
    }

    /** @param listWidth of the list the line stands in, in px */
    public void show(Kwic kwic, String where, double listWidth) {
        before.setText(kwic.before());
        words.setText(kwic.words());
        after.setText(kwic.after());
        place.setText(where);
        double width = listWidth - FRAME;
        // In a narrow list the words and their place come first.
        double free = width - kwic.words().length() * LETTER - where.length() * SMALL_LETTER;
        double side = Math.clamp(free * HALF, LEAST, Math.max(LEAST, width * LEFT_SHARE));
        before.setMinWidth(side);
        before.setMaxWidth(side);
    }

    /** For whoever hears it. */
    public static String spoken(Kwic kwic, String where) {
        return kwic.before() + kwic.words() + kwic.after() + " " + where;
    }
}
