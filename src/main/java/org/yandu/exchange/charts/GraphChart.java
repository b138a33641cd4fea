package org.yandu.exchange.charts;

import org.yandu.codebook.Code;
import org.yandu.exchange.drawing.Drawing;
import org.yandu.exchange.drawing.Drawing.Area;
import org.yandu.exchange.drawing.Drawing.Lettering;
import org.yandu.exchange.drawing.Drawing.Pen;
import org.yandu.retrieval.maps.CoOccurrence;
import org.yandu.retrieval.maps.GraphLayout;

/** Which themes stand together, as a graph: the larger a theme the more passages, the thicker a line the more pairs. */
public final class GraphChart {

    private static final double SIDE = 90;
    private static final double LEAST = 13;
    private static final double MOST = 34;

    private final CoOccurrence found;
    private final Style style;
    private final Sketch sketch;
    private final GraphLayout layout;
    private final double width;
    private final double height;

    private GraphChart(CoOccurrence found, Style style, double width) {
        this.found = found;
        this.style = style;
        this.sketch = new Sketch(style);
        this.layout = GraphLayout.of(found);
        // Room grows with the themes, as their names must not stand in each other's way.
        double more = 40 * Math.max(0, found.themes().size() - 8);
        this.width = Math.max(width, 820 + more);
        this.height = 560 + more * 0.7;
    }

    /** Spots: a theme at row and column i; what two themes have in common at row i, column j, i below j. */
    public static Drawing draw(CoOccurrence found, String title, String note, Style style) {
        return new GraphChart(found, style, Heading.width(style, note)).draw(title, note);
    }

    private Drawing draw(String title, String note) {
        Heading.draw(sketch, title, note, width);
        int size = found.themes().size();
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                if (found.pairs(i, j) > 0) {
                    edge(i, j);
                }
            }
        }
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                if (found.pairs(i, j) > 0) {
                    label(i, j);
                }
            }
        }
        for (int i = 0; i < size; i++) {
            node(i);
        }
        return sketch.done(width, height, 0, 0);
    }

    private double x(int theme) {
        return SIDE + (width - 2 * SIDE) * layout.x(theme);
    }

    private double y(int theme) {
        double top = Heading.HEIGHT + 50;
        return top + (height - top - 76) * layout.y(theme);
    }

    private void edge(int one, int other) {
        double strength = Math.sqrt((double) found.pairs(one, other) / found.most());
        sketch.line(x(one), y(one), x(other), y(other), new Pen(style.accent(0.25 + 0.4 * strength), 1 + 9 * strength));
    }

    private void label(int one, int other) {
        double x = (x(one) + x(other)) / 2;
        double y = (y(one) + y(other)) / 2;
        String pairs = String.valueOf(found.pairs(one, other));
        double wide = style.measure().width(pairs, Sketch.SMALL, true) + 8;
        Area area = new Area(x - wide / 2, y - 9, wide, 18);
        sketch.box(area, style.paper().paper());
        sketch.centred(pairs, x, y + 4, sketch.bold(Sketch.SMALL));
        sketch.spot(
                one,
                other,
                area,
                style.say(
                        "map.matrix.says",
                        found.themes().get(one).name(),
                        found.themes().get(other).name(),
                        found.pairs(one, other)));
    }

    private void node(int at) {
        Code code = found.themes().get(at);
        double share = Math.sqrt((double) found.passages(at) / Math.max(1, found.mostPassages()));
        double radius = LEAST + (MOST - LEAST) * share;
        double x = x(at);
        double y = y(at);
        sketch.disc(x, y, radius + 2, style.paper().paper());
        sketch.disc(x, y, radius, code.colour().full());
        double size = Math.min(20, radius);
        sketch.centred(
                code.sign(),
                x,
                y + size * 0.36,
                new Lettering(size, true, Style.on(code.colour().full())));
        double most = 2 * SIDE - 16;
        String name = style.measure()
                .fit(style.say("map.graph.node", code.name(), found.passages(at)), most, Sketch.USUAL, false);
        double wide = style.measure().width(name, Sketch.USUAL, false) + 8;
        sketch.box(
                new Area(x - wide / 2, y + radius + 3, wide, 18), style.paper().paper());
        sketch.centred(name, x, y + radius + 16, sketch.ink(Sketch.USUAL));
        sketch.spot(
                at,
                at,
                new Area(x - radius, y - radius, 2 * radius, 2 * radius),
                style.say("map.matrix.says.self", code.name(), found.passages(at)));
    }
}
