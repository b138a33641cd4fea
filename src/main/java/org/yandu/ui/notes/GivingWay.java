package org.yandu.ui.notes;

import java.util.HashMap;
import java.util.Map;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.util.Duration;

/** How cards make room for each other: those that stand already take a moment, so that the eye can follow them. */
final class GivingWay {

    private static final Duration TIME = Duration.millis(140);

    private record Slide(double way, Timeline timeline) {}

    private final Map<MarginCard, Slide> moving = new HashMap<>();

    /**
     * Moves a card away from its line.
     *
     * @param way in px, downwards
     * @param slowly whether it stands already
     */
    void way(MarginCard card, double way, boolean slowly) {
        Slide before = moving.get(card);
        if (before != null && Math.abs(before.way() - way) < 1) {
            return;
        }
        if (before != null) {
            before.timeline().stop();
            moving.remove(card);
        }
        if (!slowly
                || Math.abs(card.shiftProperty().get() - way) < 1
                || Platform.getPreferences().isReducedMotion()) {
            card.shiftProperty().set(way);
            return;
        }
        Timeline slide = new Timeline(new KeyFrame(TIME, new KeyValue(card.shiftProperty(), way)));
        slide.setOnFinished(event -> moving.remove(card));
        moving.put(card, new Slide(way, slide));
        slide.play();
    }
}
