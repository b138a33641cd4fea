package org.yandu.ui.shell;

import java.util.function.Consumer;
import javafx.scene.Node;

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
}
