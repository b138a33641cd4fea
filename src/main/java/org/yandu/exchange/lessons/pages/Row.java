package org.yandu.exchange.lessons.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;
import org.yandu.exchange.paper.Shape;

/**
 * A line, or something as high as it is, before it has a place on a page.
 *
 * @param height in points, like {@code before}: room above it unless it is the first of a page
 * @param bound whether it may not be the last of a page
 * @param shapes from the upper left corner of the row in the column of the text
 */
record Row(double height, double before, boolean bound, List<Shape> shapes, Sense sense) {

    Row {
        shapes = List.copyOf(shapes);
    }

    /**
     * What a row is besides what is drawn of it.
     *
     * @param notes that are referred to in it, by their places among the notes of the script
     * @param themes that lie on it
     * @param number in the margin; 0 for none
     * @param counted whether it is a line of the text
     * @param heading place among the headings whose first row this is; -1 when it is none
     * @param entry of the table of contents, on the row that gets the page number
     */
    record Sense(
            List<Integer> notes,
            List<Code> themes,
            int number,
            boolean counted,
            int heading,
            @Nullable Entry entry) {

        static final Sense NONE = new Sense(List.of(), List.of(), 0, false, -1, null);

        Sense {
            notes = List.copyOf(notes);
            themes = List.copyOf(themes);
        }
    }

    /**
     * @param heading place among the headings
     * @param end where its words end, in points from the left
     */
    record Entry(int heading, double end) {}

    Row sensing(Sense other) {
        return new Row(height, before, bound, shapes, other);
    }

    Row binding(boolean toNext) {
        return new Row(height, before, toNext, shapes, sense);
    }
}
