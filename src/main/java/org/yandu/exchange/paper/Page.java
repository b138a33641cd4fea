package org.yandu.exchange.paper;

import java.util.List;

/** What is on a sheet of A4, in the order it is drawn. */
public record Page(List<Shape> shapes) {

    /** ISO 216, in points. */
    public static final double WIDTH = 595.28;

    public static final double HEIGHT = 841.89;

    public Page {
        shapes = List.copyOf(shapes);
    }
}
