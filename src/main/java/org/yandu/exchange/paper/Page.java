package org.yandu.exchange.paper;

import java.util.ArrayList;
import java.util.List;

/** What is on a sheet of A4, in the order it is drawn. */
public record Page(List<Shape> shapes) {

    /** ISO 216, in points. */
    public static final double WIDTH = 595.28;

    public static final double HEIGHT = 841.89;

    public Page {
        shapes = List.copyOf(shapes);
    }

    /** Tints below lines below words, whatever order they were drawn in. */
    public static Page layered(List<Shape> shapes) {
        List<Shape> ordered = new ArrayList<>(
                shapes.stream().filter(Shape.Box.class::isInstance).toList());
        shapes.stream().filter(Shape.Rule.class::isInstance).forEach(ordered::add);
        shapes.stream().filter(Shape.Words.class::isInstance).forEach(ordered::add);
        return new Page(ordered);
    }
}
