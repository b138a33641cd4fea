package org.yandu.ui.parts;

import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * Whether somebody looks at a panel, so that nothing is worked out for nobody. The content of a tab that is not chosen stands in the
 * window all the same; {@link Docks} makes it invisible.
 */
public final class Seen {

    private Seen() {}

    /** @param listener told now, and whenever it changes */
    public static void follow(Node panel, Consumer<Boolean> listener) {
        panel.sceneProperty()
                .flatMap(scene -> panel.visibleProperty())
                .orElse(false)
                .subscribe(listener);
    }

    public static boolean is(Node panel) {
        return panel.getScene() != null && panel.isVisible();
    }

    /** Runs when something is in the window: now, or once when it comes. What comes with a dock comes when that is laid out. */
    public static void once(Node node, Runnable then) {
        if (node.getScene() != null) {
            then.run();
            return;
        }
        node.sceneProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Scene> o, Scene was, Scene is) {
                if (is != null) {
                    node.sceneProperty().removeListener(this);
                    then.run();
                }
            }
        });
    }
}
