package org.yandu.ui.reader;

import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/** Scrolls while something is drawn beyond the upper or lower edge of the text, the faster the further beyond. */
final class EdgeScroll {

    /** In px from the edge: the last line is not yet beyond it, but near enough for what is wanted. */
    private static final double NEAR = 14;

    /** Of the way beyond the edge, how much is scrolled in one step; quick at a hand's breadth, slow close by. */
    private static final double SHARE = 0.35;

    private final ReadingArea area;
    private final Timeline timeline = new Timeline(new KeyFrame(Duration.millis(33), event -> step()));
    private Point2D place = Point2D.ZERO;
    private Consumer<Point2D> then = at -> {};

    EdgeScroll(ReadingArea area) {
        this.area = area;
        timeline.setCycleCount(Animation.INDEFINITE);
    }

    /**
     * Follows a drag.
     *
     * @param moved told of the point in the area, now and after every step; beyond an edge it is the nearest point within
     */
    void follow(MouseEvent event, Consumer<Point2D> moved) {
        place = area.sceneToLocal(event.getSceneX(), event.getSceneY());
        then = moved;
        moved.accept(within(place));
        if (beyond() == 0) {
            timeline.pause();
        } else {
            timeline.play();
        }
    }

    void stop() {
        timeline.stop();
        then = at -> {};
    }

    /** How far beyond the edges, above negative. */
    private double beyond() {
        return place.getY() < NEAR ? place.getY() - NEAR : Math.max(0, place.getY() - (area.getHeight() - NEAR));
    }

    private void step() {
        area.scrollYBy(beyond() * SHARE);
        area.layout();
        then.accept(within(place));
    }

    private Point2D within(Point2D point) {
        return new Point2D(
                Math.clamp(point.getX(), 1, Math.max(1, area.getWidth() - 1)),
                Math.clamp(point.getY(), 2, Math.max(2, area.getHeight() - 2)));
    }
}
