package org.yandu.ui.parts;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Two things at both ends of a line; the second stands below the first where there is no room for both. Either may be of several
 * lines itself when it has to.
 */
public final class BothEnds extends Pane {

    /** Between both, in px. */
    private static final double GAP = 8;

    private final Region left;
    private final Region right;
    private final boolean filling;

    public BothEnds(Region left, Region right) {
        this(left, right, false);
    }

    private BothEnds(Region left, Region right, boolean filling) {
        this.left = left;
        this.right = right;
        this.filling = filling;
        setMinWidth(0);
        getChildren().addAll(left, right);
    }

    /** The first takes all the room that the second leaves, and is content with its least width. */
    public static BothEnds filled(Region left, Region right) {
        return new BothEnds(left, right, true);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double needed() {
        return filling ? left.minWidth(-1) : left.prefWidth(-1);
    }

    private boolean isOneLine(double inside) {
        return needed() + GAP + right.prefWidth(-1) <= inside || right.prefWidth(-1) == 0;
    }

    private double inside(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    /** Of the second in what there is. */
    private double end(double inside) {
        return Math.min(inside, right.prefWidth(-1));
    }

    /** Of the first in what there is. */
    private double beginning(double inside) {
        double room = isOneLine(inside) ? inside - end(inside) - GAP : inside;
        return filling ? room : Math.min(inside, left.prefWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + left.prefWidth(-1) + GAP + right.prefWidth(-1) + snappedRightInset();
    }

    /** Nothing of it is given up for what lies below. */
    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double insets = snappedTopInset() + snappedBottomInset();
        double inside = width < 0 ? Double.MAX_VALUE / 2 : inside(width);
        double first = left.prefHeight(beginning(inside));
        double second = right.prefHeight(end(inside));
        return insets + (isOneLine(inside) ? Math.max(first, second) : first + GAP / 2 + second);
    }

    @Override
    protected void layoutChildren() {
        double inside = inside(getWidth());
        double top = snappedTopInset();
        double start = snappedLeftInset();
        double first = left.prefHeight(beginning(inside));
        double wide = end(inside);
        double second = right.prefHeight(wide);
        if (isOneLine(inside)) {
            double high = Math.max(first, second);
            place(left, start, top + (high - first) / 2, beginning(inside), first);
            place(right, start + inside - wide, top + (high - second) / 2, wide, second);
        } else {
            place(left, start, top, beginning(inside), first);
            place(right, start, top + first + GAP / 2, wide, second);
        }
    }

    private void place(Node node, double x, double y, double width, double height) {
        node.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
    }
}
