package org.yandu.exchange.charts;

import java.util.List;
import java.util.Locale;
import org.yandu.exchange.drawing.Drawing;
import org.yandu.exchange.drawing.Drawing.Area;
import org.yandu.exchange.drawing.Drawing.Pen;

/** How often a term is used, document by document and year by year: bars of what comes to ten thousand characters, with the counts. */
public final class TermChart {

    private static final double LABELS = 330;
    private static final double NOTES = 92;
    private static final double BARS = 260;
    private static final double FIGURES = 120;
    private static final double ROW = 26;
    private static final double TITLE = 34;
    private static final double BAR = 10;

    private TermChart() {}

    /**
     * @param label the document's title, or the year
     * @param note its date, or how many of its documents use the term
     * @param frequency times in 10,000 characters
     */
    public record Bar(String label, String note, int count, double frequency) {}

    /** Bars under a title of their own; the longest of each part fills the room. */
    public record Part(String title, List<Bar> bars) {
        public Part {
            bars = List.copyOf(bars);
        }
    }

    public static Drawing draw(String title, String note, List<Part> parts, Style style) {
        Sketch sketch = new Sketch(style);
        double width = Math.max(Heading.width(style, note), 12 + LABELS + NOTES + BARS + FIGURES + 12);
        Heading.draw(sketch, title, note, width);
        double y = Heading.HEIGHT;
        int row = 0;
        for (Part part : parts) {
            double most = Math.max(
                    1e-9, part.bars().stream().mapToDouble(Bar::frequency).max().orElse(0));
            sketch.words(part.title(), 12, y + 22, sketch.bold(Sketch.USUAL));
            sketch.line(12, y + TITLE - 4, width - 12, y + TITLE - 4, new Pen(style.rule(), 1));
            y += TITLE;
            for (Bar bar : part.bars()) {
                bar(sketch, bar, most, y);
                sketch.spot(row++, 0, new Area(0, y, width, ROW), bar.label());
                y += ROW;
            }
        }
        return sketch.done(width, y + 12, 0, 0);
    }

    private static void bar(Sketch sketch, Bar bar, double most, double y) {
        double base = y + 17;
        sketch.fitted(bar.label(), new Area(12, y, LABELS - 12, ROW), base, sketch.ink(Sketch.USUAL));
        sketch.words(bar.note(), 12 + LABELS, base, sketch.quiet(Sketch.SMALL));
        double x = 12 + LABELS + NOTES;
        sketch.box(
                new Area(x, y + (ROW - BAR) / 2, BARS * bar.frequency() / most, BAR),
                sketch.style().accent());
        String figures = bar.count() + "  ·  " + String.format(Locale.ROOT, "%.2f", bar.frequency());
        sketch.words(figures, x + BARS + 12, base, sketch.ink(Sketch.USUAL));
    }
}
