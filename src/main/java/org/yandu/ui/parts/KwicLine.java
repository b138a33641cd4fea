package org.yandu.ui.parts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.yandu.retrieval.Kwic;

/** A line of a list of places: words within what stands around them, in the same column as those of all other lines. */
public final class KwicLine extends HBox {

    /**
     * Room for what stands at the left, as a share of the list, and likewise for the place: the same in every line, or the words would
     * not stand below each other. What stands at the right has more, and gives way first.
     */
    private static final double LEFT_SHARE = 0.38;

    private static final double PLACE_SHARE = 0.24;

    /** In a narrow list, in px, the words and their place come first. */
    private static final double NARROW = 420;

    private static final double NARROW_LEFT_SHARE = 0.2;

    private static final double NARROW_PLACE_SHARE = 0.36;

    /** Insets and scroll bar, in px; see the style sheet. */
    private static final double FRAME = 50;

    private final Label before = new Label();
    private final WholeLabel words = new WholeLabel();
    private final Label after = new Label();
    private final Label source = new Label();
    private final WholeLabel place = new WholeLabel();
    private final Where where = new Where(source, place);

    public KwicLine() {
        before.getStyleClass().add("kwic-side");
        before.setAlignment(Pos.CENTER_RIGHT);
        before.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        words.getStyleClass().add("kwic-words");
        after.getStyleClass().add("kwic-side");
        after.setMaxWidth(Double.MAX_VALUE);
        after.setMinWidth(0);
        HBox.setHgrow(after, Priority.ALWAYS);
        source.getStyleClass().add("kwic-place");
        source.setMinWidth(0);
        source.managedProperty().bind(source.textProperty().isNotEmpty());
        place.getStyleClass().add("kwic-place");
        place.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(before, words, after, where);
    }

    /**
     * @param title of what it stands in, which gives way to the place; empty where the list says it
     * @param listWidth of the list the line stands in, in px
     */
    public void show(Kwic kwic, String title, String named, double listWidth) {
        before.setText(kwic.before());
        words.setText(kwic.words());
        after.setText(kwic.after());
        source.setText(title);
        place.setText(named);
        double width = Math.max(0, listWidth - FRAME);
        boolean narrow = listWidth < NARROW;
        double side = Math.rint(width * (narrow ? NARROW_LEFT_SHARE : LEFT_SHARE));
        before.setMinWidth(side);
        before.setMaxWidth(side);
        double most = Math.rint(width * (narrow ? NARROW_PLACE_SHARE : PLACE_SHARE));
        place.setMaxWidth(most);
        where.setMaxWidth(most);
        // Words that run on, such as two near each other, leave the place where it is.
        words.setMaxWidth(Math.max(0, width - side - most));
    }

    /** What names the place; no line is longer for it. */
    private static final class Where extends HBox {

        Where(Node... parts) {
            super(4, parts);
            setAlignment(Pos.CENTER_RIGHT);
        }

        @Override
        protected double computeMinWidth(double height) {
            return Math.min(computePrefWidth(height), getMaxWidth());
        }
    }

    /** For whoever hears it. */
    public static String spoken(Kwic kwic, String where) {
        return kwic.before() + kwic.words() + kwic.after() + " " + where;
    }
}
