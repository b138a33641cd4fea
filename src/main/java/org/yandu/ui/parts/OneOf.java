package org.yandu.ui.parts;

import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One of a few, chosen from a list that drops down; as wide as the longest of them needs. JavaFX would ask its list, which has no style before it
 * is opened, and is measured in a face of the system: for Chinese it looks through all of those, some 14 of them, for 22 MB.
 */
public class OneOf<T extends @Nullable Object> extends ChoiceBox<T> {

    /** Of the arrow, which some styles draw without reckoning with it; px. */
    private static final double ARROW = 16;

    @Override
    protected double computePrefWidth(double height) {
        if (getItems().isEmpty()
                || !(lookup(".label") instanceof Label shown)
                || !(lookup(".open-button") instanceof Region arrow)) {
            return super.computePrefWidth(height);
        }
        double words =
                Math.max(shown.prefWidth(-1), shown.snappedLeftInset() + widest(shown) + shown.snappedRightInset());
        return snappedLeftInset() + words + Math.max(ARROW, arrow.prefWidth(-1)) + snappedRightInset();
    }

    private double widest(Label like) {
        Text words = new Text();
        words.setFont(like.getFont());
        double widest = 0;
        for (T each : getItems()) {
            words.setText(
                    getConverter() == null
                            ? String.valueOf(each)
                            : getConverter().toString(each));
            widest = Math.max(widest, words.getLayoutBounds().getWidth());
        }
        return snapSizeX(widest);
    }
}
