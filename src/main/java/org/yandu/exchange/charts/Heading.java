package org.yandu.exchange.charts;

import java.util.List;
import org.yandu.exchange.drawing.Drawing.Lettering;

/** What stands over every chart: what it shows, and how it is to be read. */
final class Heading {

    /** Height it takes, in px. */
    static final double HEIGHT = 54;

    private static final double NOTE = Sketch.SMALL + 0.5;

    private Heading() {}

    /** What a second line of the note adds to it, in px. */
    static final double LINE = 16;

    /** @param width before which it ends */
    static void draw(Sketch sketch, String title, String note, double width) {
        Lettering quiet = sketch.quiet(NOTE);
        draw(sketch, title, List.of(sketch.style().measure().fit(note, width - 24, quiet.size(), false)), width);
    }

    /** @param note in lines, see {@link #lines} */
    static void draw(Sketch sketch, String title, List<String> note, double width) {
        Style style = sketch.style();
        Lettering bold = sketch.bold(15);
        sketch.words(style.measure().fit(title, width - 24, bold.size(), true), 12, 24, bold);
        for (int i = 0; i < note.size(); i++) {
            sketch.words(note.get(i), 12, 44 + LINE * i, sketch.quiet(NOTE));
        }
    }

    /** A note in lines that fit a chart, where a chart is not to be wider than what it shows. */
    static List<String> lines(Style style, String note, double width) {
        return style.measure().lines(note, width - 24, NOTE, false);
    }

    /** How wide a chart must be at least for its heading. */
    static double width(Style style, String note) {
        return style.measure().width(note, NOTE, false) + 32;
    }
}
