package org.yandu.ui.reader;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import org.yandu.ui.parts.Faces;
import org.yandu.ui.parts.Hint;
import org.yandu.ui.parts.WholeLabel;

/**
 * The second line of the head: the heading, what is to be said of the text, and the place at its end. It is as wide as the pane, never
 * wider: when all else has given way the place is shortened too, from its beginning, for its end tells where the reader is.
 */
final class PlaceLine extends HBox {

    /** Of the place the dots and its last three characters, in px. */
    private static final double LEAST_PLACE = 56;

    private final Label place = new WholeLabel();

    PlaceLine(ObservableValue<String> words) {
        super(8);
        setAlignment(Pos.BASELINE_LEFT);
        place.setId("pane-place");
        place.getStyleClass().add("pane-place");
        place.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        place.textProperty().bind(words);
        Faces.measureHere(place);
        // What is whole need not be told again.
        Hint.on(
                place,
                Bindings.when(place.textTruncatedProperty())
                        .then(place.textProperty())
                        .otherwise(""));
        getChildren().add(place);
    }

    /** Told when there is more or less room for what stands before the place, or that was laid out for the first time. */
    void whenRoomChanges(Runnable then) {
        widthProperty().subscribe(width -> then.run());
        place.widthProperty().subscribe(width -> then.run());
        place.textProperty().subscribe(words -> then.run());
        getChildren().addListener((ListChangeListener<Node>) change -> {
            while (change.next()) {
                change.getAddedSubList()
                        .forEach(part -> part.managedProperty().addListener((o, was, is) -> then.run()));
            }
            then.run();
        });
    }

    /**
     * What is left to one part beside the whole place, in px; not above 0 as long as that is not known.
     *
     * @param heading room that is left to the heading
     */
    double roomFor(Node part, double heading) {
        return getWidth() - place.prefWidth(-1) - getSpacing() - others(part, heading);
    }

    /** The same, once the heading has given way altogether and the place is shortened. */
    double mostRoomFor(Node part) {
        return getWidth() - Math.min(LEAST_PLACE, place.prefWidth(-1)) - getSpacing() - others(part, 0);
    }

    /** What others than one and the place want before it, in px. */
    private double others(Node one, double least) {
        double wanted = 0;
        for (Node part : getManagedChildren()) {
            wanted += part == place || part == one ? 0 : Math.max(least, part.minWidth(-1)) + getSpacing();
        }
        return wanted;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - others(place, 0);
        place.setMaxWidth(room < place.prefWidth(-1) ? Math.max(0, room) : USE_PREF_SIZE);
        super.layoutChildren();
    }
}
