package org.yandu.exchange.paper;

import org.yandu.codebook.Pattern;

/** Something on a page. Points of 1/72 inch from the upper left corner; colours as {@code #RRGGBB}. */
public sealed interface Shape {

    /** The same, elsewhere. */
    Shape moved(double dx, double dy);

    /**
     * Characters of one face beside each other.
     *
     * @param y of the line they stand on
     * @param spread added behind every character, in points
     */
    record Words(double x, double y, String text, Face face, double size, double spread, String colour)
            implements Shape {

        @Override
        public Words moved(double dx, double dy) {
            return new Words(x + dx, y + dy, text, face, size, spread, colour);
        }
    }

    /** A filled rectangle. */
    record Box(double x, double y, double width, double height, String colour) implements Shape {

        @Override
        public Box moved(double dx, double dy) {
            return new Box(x + dx, y + dy, width, height, colour);
        }
    }

    /** A line, level or upright, in the pattern of a theme. */
    record Rule(double x1, double y1, double x2, double y2, Pattern pattern, double width, String colour)
            implements Shape {

        @Override
        public Rule moved(double dx, double dy) {
            return new Rule(x1 + dx, y1 + dy, x2 + dx, y2 + dy, pattern, width, colour);
        }
    }
}
