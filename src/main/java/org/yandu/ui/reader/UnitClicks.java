package org.yandu.ui.reader;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.yandu.workspace.Growing.Unit;

/**
 * Two clicks select the word, three the sentence, four the paragraph, five the section; held and drawn on, more of the same. What
 * the text control does itself on two and three clicks does not know Chinese.
 */
final class UnitClicks {

    private final TextView view;
    private final SelectingModel model;
    private final EdgeScroll edges;
    private @Nullable Unit unit;
    private int from;

    UnitClicks(TextView view, SelectingModel model, EdgeScroll edges) {
        this.view = view;
        this.model = model;
        this.edges = edges;
        ReadingArea area = view.area();
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        area.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        EventHandler<MouseEvent> release = event -> {
            unit = null;
            edges.stop();
        };
        // Wherever it is let go: the mouse may have left the text.
        area.sceneProperty().addListener((o, was, is) -> {
            if (was != null) {
                was.removeEventFilter(MouseEvent.MOUSE_RELEASED, release);
            }
            if (is != null) {
                is.addEventFilter(MouseEvent.MOUSE_RELEASED, release);
            }
        });
    }

    private void pressed(MouseEvent event) {
        unit = null;
        if (event.getButton() != MouseButton.PRIMARY || event.isConsumed()) {
            return;
        }
        Optional<Unit> wanted = Unit.ofClicks(event.getClickCount());
        if (wanted.isEmpty() || event.isShiftDown()) {
            // What is selected can be carried away, see TextCarry; pressing elsewhere begins another selection.
            if (!event.isShiftDown()) {
                view.deselect();
            }
            return;
        }
        unit = wanted.get();
        from = view.places().characterAt(event.getX(), event.getY());
        view.area().requestFocus();
        select(from);
        event.consume();
    }

    private void dragged(MouseEvent event) {
        if (unit == null) {
            return;
        }
        edges.follow(event, place -> select(view.places().characterAt(place.getX(), place.getY())));
        event.consume();
    }

    private void select(int to) {
        if (unit != null) {
            model.units(unit, from, to).ifPresent(view::select);
        }
    }
}
