package org.yandu.ui.reader;

import javafx.animation.FadeTransition;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** Shows for a moment where a jump has led. */
final class Flash extends Region {

    private final FadeTransition fade = new FadeTransition(Duration.millis(900), this);

    Flash() {
        getStyleClass().add("flash");
        setManaged(false);
        setMouseTransparent(true);
        setOpacity(0);
        fade.setFromValue(0.32);
        fade.setToValue(0);
    }

    void over(Bounds bounds) {
        resizeRelocate(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
        fade.playFromStart();
    }
}
