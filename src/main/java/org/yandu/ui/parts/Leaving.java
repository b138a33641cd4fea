package org.yandu.ui.parts;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.WindowEvent;

/** Closing the window does not take the cursor out of a field: what is being written hears of it here. */
public final class Leaving {

    private Leaving() {}

    /** @param keep is run when the window this stands in closes; the window is let go of when this stands in another */
    public static void of(Node field, Runnable keep) {
        EventHandler<WindowEvent> hiding = event -> keep.run();
        field.sceneProperty().flatMap(Scene::windowProperty).addListener((o, was, is) -> {
            if (was != null) {
                was.removeEventHandler(WindowEvent.WINDOW_HIDING, hiding);
            }
            if (is != null) {
                is.addEventHandler(WindowEvent.WINDOW_HIDING, hiding);
            }
        });
    }
}
