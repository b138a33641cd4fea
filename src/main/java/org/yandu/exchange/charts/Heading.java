package org.yandu.exchange.charts;

import org.yandu.exchange.drawing.Drawing.Lettering;

/** What stands over every chart: what it shows, and how it is to be read. */
final class Heading {

    /** Height it takes, in px. */
    static final double HEIGHT = 54;

    private Heading() {}

    /** @param width before which it ends */
    static void draw(Sketch sketch, String title, String note, double width) {
        Style style = sketch.style();
        Lettering bold = sketch.bold(15);
        sketch.words(style.measure().fit(title, width - 24, bold.size(), true), 12, 24, bold);
        Lettering quiet = sketch.quiet(Sketch.SMALL + 0.5);
        sketch.words(style.measure().fit(note, width - 24, quiet.size(), false), 12, 44, quiet);
    }

    /** How wide a chart must be at least for its heading. */
    static double width(Style style, String note) {
        return style.measure().width(note, Sketch.SMALL + 0.5, false) + 32;
    }
}
