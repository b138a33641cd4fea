package org.yandu.ui.reader;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.yandu.document.TextSpan;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.PaneModel;
import org.yandu.ui.shell.PassageClip;
import org.yandu.ui.shell.PassageDrag;

/** What is selected can be taken by the mouse and carried elsewhere; a mere click on it selects nothing, as a click does anywhere. */
final class TextCarry {

    private final Desk desk;
    private final PaneModel pane;
    private final TextView view;
    private boolean held;

    TextCarry(Desk desk, PaneModel pane, TextView view) {
        this.desk = desk;
        this.pane = pane;
        this.view = view;
        ReadingArea area = view.area();
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        area.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
            if (held) {
                event.consume();
            }
        });
        area.addEventFilter(MouseEvent.DRAG_DETECTED, event -> {
            if (held && PassageDrag.begin(area, PassageClip.atHand(pane))) {
                held = false;
                event.consume();
            }
        });
        area.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (held) {
                held = false;
                view.deselect();
            }
        });
    }

    /** A pen marks where it is put down. */
    private void pressed(MouseEvent event) {
        held = event.getButton() == MouseButton.PRIMARY
                && event.getClickCount() == 1
                && PassageDrag.isPossible()
                && !event.isShiftDown()
                && desk.penProperty().get() == null
                && isOver(event);
        if (held) {
            view.area().requestFocus();
            event.consume();
        }
    }

    private boolean isOver(MouseEvent event) {
        TextSpan selection = pane.selectionProperty().get();
        return selection != null
                && !selection.isEmpty()
                && selection.contains(view.places().characterAt(event.getX(), event.getY()));
    }
}
