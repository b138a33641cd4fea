package org.yandu.ui.reader;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.ui.parts.ThemeChip;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Pen;

/**
 * Hangs at the pointer while a pen is held: the sign of its theme, or a rubber. A node and not a pointer of its own, for not
 * every platform takes a picture as its pointer, and this way the place between two characters is still seen.
 */
final class PenTip extends StackPane {

    /** Right of and below the pointer, in px. */
    private static final double AWAY = 12;

    private final Desk desk;

    PenTip(Desk desk, Node area) {
        this.desk = desk;
        setId("pen-tip");
        getStyleClass().add("pen-tip");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        area.addEventFilter(MouseEvent.MOUSE_MOVED, this::follow);
        area.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::follow);
        area.addEventFilter(MouseEvent.MOUSE_EXITED, event -> setVisible(false));
        desk.penProperty().subscribe(this::hold);
    }

    private void hold(@Nullable Pen pen) {
        getChildren().clear();
        setVisible(false);
        if (pen != null && pen.isEraser()) {
            getChildren().add(new FontIcon("fth-x-square"));
        } else if (pen != null) {
            desk.library()
                    .codebook()
                    .find(String.valueOf(pen.theme()))
                    .map(ThemeChip::sign)
                    .ifPresent(getChildren()::add);
        }
    }

    private void follow(MouseEvent event) {
        if (getChildren().isEmpty() || getParent() == null) {
            return;
        }
        Point2D at = getParent().sceneToLocal(event.getSceneX(), event.getSceneY());
        setVisible(true);
        autosize();
        relocate(at.getX() + AWAY, at.getY() + AWAY);
    }
}
