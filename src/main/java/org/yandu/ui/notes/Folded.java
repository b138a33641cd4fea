package org.yandu.ui.notes;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** Shows no more of something than a part of its height. */
final class Folded extends Region {

    /** Fades out the last lines where there are more, in px. */
    private static final double VEIL = 34;

    private final Region content;
    private final Rectangle window = new Rectangle();
    private final Region veil = new Region();
    private double most = Double.MAX_VALUE;

    Folded(Region content) {
        this.content = content;
        veil.getStyleClass().add("folded-veil");
        veil.setMouseTransparent(true);
        getChildren().addAll(content, veil);
        setClip(window);
    }

    /** @param height at most, in px */
    void setMost(double height) {
        most = height;
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(most, content.prefHeight(width));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double whole = content.prefHeight(getWidth());
        content.resizeRelocate(0, 0, getWidth(), whole);
        veil.setVisible(whole > getHeight() + 1);
        veil.resizeRelocate(0, getHeight() - VEIL, getWidth(), VEIL);
        window.setWidth(getWidth());
        window.setHeight(getHeight());
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }
}
