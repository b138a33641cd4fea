package org.yandu.ui.shell;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Two things at both ends of a line; the second stands below the first where there is no room for both. */
public final class BothEnds extends Pane {

    /** Between both, in px. */
    private static final double GAP = 8;

    private final Region left;
    private final Region right;

    public BothEnds(Region left, Region right) {
        this.left = left;
        this.right = right;
        setMinWidth(0);
        getChildren().addAll(left, right);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean isOneLine(double inside) {
        return left.prefWidth(-1) + GAP + right.prefWidth(-1) <= inside || right.prefWidth(-1) == 0;
    }

    private double inside(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + left.prefWidth(-1) + GAP + right.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double insets = snappedTopInset() + snappedBottomInset();
        double first = left.prefHeight(-1);
        double second = right.prefHeight(-1);
        boolean one = width < 0 || isOneLine(inside(width));
        return insets + (one ? Math.max(first, second) : first + GAP / 2 + second);
    }

    @Override
    protected void layoutChildren() {
        double inside = inside(getWidth());
        double top = snappedTopInset();
        double start = snappedLeftInset();
        double first = left.prefHeight(-1);
        double second = right.prefHeight(-1);
        double wide = Math.min(inside, right.prefWidth(-1));
        if (isOneLine(inside)) {
            double high = Math.max(first, second);
            place(left, start, top + (high - first) / 2, Math.min(inside, left.prefWidth(-1)), first);
            place(right, start + inside - wide, top + (high - second) / 2, wide, second);
        } else {
            place(left, start, top, Math.min(inside, left.prefWidth(-1)), first);
            place(right, start, top + first + GAP / 2, wide, second);
        }
    }

    private void place(Node node, double x, double y, double width, double height) {
        node.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
    }
}
