package org.yandu.exchange.lessons.pages;

import org.yandu.exchange.paper.Face;
import org.yandu.exchange.paper.LineSetter.Align;

/**
 * How a paragraph looks.
 *
 * @param leading height of its lines, in points like all that follows
 * @param space how it stands in the column
 * @param bound whether it belongs to what follows
 */
record Type(Face face, double size, double leading, Space space, String colour, boolean bound) {

    /**
     * @param left of all lines, from the edge of the column
     * @param first of the first line, from there; negative where it hangs out
     * @param before above it
     * @param width of the lines with what is left of them
     */
    record Space(double left, double first, double before, double width, Align align) {}

    Type in(double left, double first) {
        return new Type(
                face,
                size,
                leading,
                new Space(left, first, space.before(), space.width(), space.align()),
                colour,
                bound);
    }

    Type before(double points) {
        return new Type(
                face,
                size,
                leading,
                new Space(space.left(), space.first(), points, space.width(), space.align()),
                colour,
                bound);
    }

    Type wide(double points) {
        return new Type(
                face,
                size,
                leading,
                new Space(space.left(), space.first(), space.before(), points, space.align()),
                colour,
                bound);
    }

    Type binding() {
        return new Type(face, size, leading, space, colour, true);
    }

    /** The line the characters stand on, from the upper edge of theirs. */
    double base() {
        return (leading - size * 1.25) / 2 + size * 0.95;
    }
}
