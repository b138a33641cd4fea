package org.yandu.exchange.paper;

import java.util.ArrayList;
import java.util.List;
import org.yandu.codebook.Code;

/** What stands at the foot of every page: the themes on it, where the text comes from, and the number of the page. */
public final class Foot {

    private static final double SMALL = 7.5;
    private static final double SMALLEST = 4.5;
    private static final double LEGEND_HEIGHT = 36;

    private final Metrics metrics;
    private final Tones tones;
    private final double left;
    private final double right;
    private final List<SetLine> source;

    /** @param source entry of the document, on each sheet */
    public Foot(Metrics metrics, Tones tones, double left, double right, String source) {
        this.metrics = metrics;
        this.tones = tones;
        this.left = left;
        this.right = right;
        this.source = lines(source, Tones.QUIET, right - left - 60);
    }

    private List<SetLine> lines(String words, String colour, double width) {
        return new LineSetter(width, 0, SMALL * 1.35, LineSetter.Align.LEFT, colour)
                .set(new TypeCase(metrics, Face.SANS, SMALL).atoms(words));
    }

    public void draw(List<Code> themes, String number, List<Shape> shapes) {
        double rule = Page.HEIGHT - Geometry.BOTTOM + 46;
        shapes.add(new Shape.Rule(left, rule, right, rule, org.yandu.codebook.Pattern.SOLID, 0.4, Tones.HAIR));
        double y = rule + 11;
        for (SetLine line : source) {
            double base = y;
            line.words().forEach(words -> shapes.add(words.moved(left, base)));
            y += line.height();
        }
        Shape.Words page = lines(number, Tones.QUIET, 200).getFirst().words().getFirst();
        shapes.add(page.moved(right - width(number, SMALL, Face.SANS), rule + 11));
        legend(themes, rule - 6, shapes);
    }

    /** As small as it takes to name them all. */
    private void legend(List<Code> themes, double bottom, List<Shape> shapes) {
        double size = SMALL;
        List<List<Code>> rows = rows(themes, size);
        while (rows.size() * size * 1.6 > LEGEND_HEIGHT && size > SMALLEST) {
            size -= 0.5;
            rows = rows(themes, size);
        }
        double y = bottom - (rows.size() - 1) * size * 1.6;
        for (List<Code> row : rows) {
            double x = left;
            for (Code theme : row) {
                item(theme, x, y, size, shapes);
                x += width(theme, size);
            }
            y += size * 1.6;
        }
    }

    private List<List<Code>> rows(List<Code> themes, double size) {
        List<List<Code>> rows = new ArrayList<>();
        double x = Double.MAX_VALUE;
        for (Code theme : themes) {
            if (x + width(theme, size) > right) {
                rows.add(new ArrayList<>());
                x = left;
            }
            rows.getLast().add(theme);
            x += width(theme, size);
        }
        return rows;
    }

    /** The sign, then the name as a marked passage looks. */
    private void item(Code theme, double x, double y, double size, List<Shape> shapes) {
        double name = x + width(theme.sign(), size, Face.BOLD) + 3;
        double end = name + width(theme.name(), size, Face.SANS);
        MarkPainter.mark(List.of(theme), name, end, y, size, tones, shapes);
        words(theme.sign(), Face.BOLD, x, y, size, tones.full(theme), shapes);
        words(theme.name(), Face.SANS, name, y, size, Tones.INK, shapes);
    }

    private void words(String text, Face face, double x, double y, double size, String colour, List<Shape> shapes) {
        new LineSetter(10_000, 0, size, LineSetter.Align.LEFT, colour)
                .set(new TypeCase(metrics, face, size).atoms(text))
                .forEach(line -> line.words().forEach(words -> shapes.add(words.moved(x, y))));
    }

    private double width(Code theme, double size) {
        return width(theme.sign(), size, Face.BOLD) + 3 + width(theme.name(), size, Face.SANS) + 12;
    }

    private double width(String text, double size, Face face) {
        return new TypeCase(metrics, face, size)
                .atoms(text).stream().mapToDouble(Atom::width).sum();
    }
}
