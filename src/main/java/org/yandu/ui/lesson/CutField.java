package org.yandu.ui.lesson;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.yandu.document.TextSpan;
import org.yandu.lesson.Shortening.Part;

/**
 * All words of a passage, those that are left out struck through. Words are chosen by mouse or with Shift and the arrows, clauses with
 * Ctrl; Space or Delete leaves them out or brings them back.
 */
final class CutField extends StackPane {

    private final TextFlow flow = new TextFlow();
    private final Path selection = new Path();
    private final Path caret = new Path();
    private final CutChoice choice = new CutChoice();
    private final Consumer<TextSpan> toggle;
    private final Runnable out;

    /**
     * @param toggle told what is to be left out or brought back, in units of the row
     * @param out run when the reader is done with it
     */
    CutField(Consumer<TextSpan> toggle, Runnable out) {
        this.toggle = toggle;
        this.out = out;
        getStyleClass().add("cut-field");
        flow.getStyleClass().add("lesson-words");
        selection.getStyleClass().add("cut-selection");
        caret.getStyleClass().add("cut-caret");
        // A pane of its own: what is chosen must not make the words wider.
        Pane under = new Pane(selection, caret);
        under.setMouseTransparent(true);
        selection.setManaged(false);
        caret.setManaged(false);
        getChildren().addAll(under, flow);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        flow.setCursor(Cursor.TEXT);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            event.consume();
            requestFocus();
            if (event.getClickCount() == 2) {
                choice.clauseAt(at(event));
            } else {
                choice.at(at(event), event.isShiftDown());
            }
            draw();
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            event.consume();
            choice.at(at(event), true);
            draw();
        });
        addEventHandler(MouseEvent.DRAG_DETECTED, MouseEvent::consume);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty().addListener(o -> draw());
    }

    /** Only then is it known where words that have just been cut or brought back stand. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        flow.layout();
        draw();
    }

    void show(List<Part> parts) {
        choice.show(parts);
        flow.getChildren().clear();
        for (Part part : parts) {
            Text text = new Text(part.words());
            text.getStyleClass().add(part.leftOut() ? "lesson-cut" : "lesson-kept");
            text.setStrikethrough(part.leftOut());
            flow.getChildren().add(text);
        }
        setAccessibleText(String.join("", parts.stream().map(Part::words).toList()));
    }

    /** Leaves out what is chosen, or brings it back. */
    void cut() {
        TextSpan span = choice.effective();
        if (!span.isEmpty()) {
            toggle.accept(span);
        }
    }

    private int at(MouseEvent event) {
        Point2D point = flow.sceneToLocal(event.getSceneX(), event.getSceneY());
        return flow.getHitInfo(point).getInsertionIndex();
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || !move(event)) {
            return;
        }
        event.consume();
        draw();
    }

    private boolean move(KeyEvent event) {
        boolean further = event.isShiftDown();
        KeyCode code = event.getCode();
        switch (code) {
            case LEFT, RIGHT -> {
                boolean on = code == KeyCode.RIGHT;
                if (event.isShortcutDown()) {
                    choice.clause(on, further);
                } else {
                    choice.step(on, further);
                }
            }
            case UP, DOWN -> line(code == KeyCode.DOWN, further);
            case HOME, END -> choice.end(code == KeyCode.END, further);
            case SPACE, DELETE, BACK_SPACE -> cut();
            case ESCAPE, ENTER -> out.run();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void line(boolean down, boolean further) {
        Path at = new Path(flow.getCaretShape(choice.caret(), true));
        double height = at.getBoundsInLocal().getHeight();
        double y = at.getBoundsInLocal().getCenterY() + (down ? 1.3 : -1.3) * height;
        choice.at(
                flow.getHitInfo(new Point2D(at.getBoundsInLocal().getMinX(), y)).getInsertionIndex(), further);
    }

    private void draw() {
        TextSpan span = choice.chosen();
        selection
                .getElements()
                .setAll(span.isEmpty() ? List.of() : List.of(flow.getRangeShape(span.start(), span.end(), false)));
        caret.getElements().setAll(isFocused() ? flow.getCaretShape(choice.caret(), true) : new PathElement[0]);
    }
}
