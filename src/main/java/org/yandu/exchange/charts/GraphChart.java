package org.yandu.exchange.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    /** Where along a line its number may stand, best first. */
    private static final double[] ALONG = {0.5, 0.43, 0.57, 0.36, 0.64, 0.3, 0.7, 0.24, 0.76};

    private final CoOccurrence found;
    private final Style style;
    private final Sketch sketch;
    private final GraphLayout layout;
    private final double width;
    private final double height;
    private final List<Area> taken = new ArrayList<>();

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
        List<Edge> edges = edges();
        edges.forEach(this::line);
        for (int i = 0; i < size; i++) {
            taken.add(disc(i).inset(-3));
            taken.add(name(i));
        }
        // The strongest first: where there is no room left, it is for the weaker ones.
        edges.reversed().forEach(this::label);
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

    /** What two themes have in common. */
    private record Edge(int one, int other, int pairs) {}

    /** The weakest first. */
    private List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < found.themes().size(); i++) {
            for (int j = i + 1; j < found.themes().size(); j++) {
                if (found.pairs(i, j) > 0) {
                    edges.add(new Edge(i, j, found.pairs(i, j)));
                }
            }
        }
        edges.sort(Comparator.comparingInt(Edge::pairs));
        return edges;
    }

    private void line(Edge edge) {
        double strength = Math.sqrt((double) edge.pairs() / found.most());
        sketch.line(
                x(edge.one()),
                y(edge.one()),
                x(edge.other()),
                y(edge.other()),
                new Pen(style.accent(0.25 + 0.4 * strength), 1 + 9 * strength));
    }

    /** In the middle, or aside where that is taken; without its number where all is taken, so that none covers another. */
    private void label(Edge edge) {
        Area free = null;
        for (double part : ALONG) {
            Area area = at(edge, part);
            if (taken.stream().noneMatch(area::meets)) {
                free = area;
                break;
            }
        }
        Area area = free == null ? at(edge, 0.5) : free;
        if (free != null) {
            taken.add(free);
            sketch.box(free, style.paper().paper());
            sketch.centred(
                    String.valueOf(edge.pairs()),
                    free.x() + free.width() / 2,
                    free.y() + 13,
                    sketch.bold(Sketch.SMALL));
        }
        String one = found.themes().get(edge.one()).name();
        String other = found.themes().get(edge.other()).name();
        sketch.spot(edge.one(), edge.other(), area, style.say("map.matrix.says", one, other, edge.pairs()));
    }

    private Area at(Edge edge, double part) {
        double x = x(edge.one()) + (x(edge.other()) - x(edge.one())) * part;
        double y = y(edge.one()) + (y(edge.other()) - y(edge.one())) * part;
        double wide = style.measure().width(String.valueOf(edge.pairs()), Sketch.SMALL, true) + 8;
        return new Area(x - wide / 2, y - 9, wide, 18);
    }

    private Area disc(int at) {
        double share = Math.sqrt((double) found.passages(at) / Math.max(1, found.mostPassages()));
        double radius = LEAST + (MOST - LEAST) * share;
        return new Area(x(at) - radius, y(at) - radius, 2 * radius, 2 * radius);
    }

    private String said(int at) {
        return style.measure()
                .fit(
                        style.say("map.graph.node", found.themes().get(at).name(), found.passages(at)),
                        2 * SIDE - 16,
                        Sketch.USUAL,
                        false);
    }

    private Area name(int at) {
        double wide = style.measure().width(said(at), Sketch.USUAL, false) + 8;
        return new Area(x(at) - wide / 2, disc(at).bottom() + 3, wide, 18);
    }

    private void node(int at) {
        Code code = found.themes().get(at);
        Area disc = disc(at);
        double radius = disc.width() / 2;
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
        sketch.box(name(at), style.paper().paper());
        sketch.centred(said(at), x, disc.bottom() + 16, sketch.ink(Sketch.USUAL));
        sketch.spot(at, at, disc, style.say("map.matrix.says.self", code.name(), found.passages(at)));
    }
}
