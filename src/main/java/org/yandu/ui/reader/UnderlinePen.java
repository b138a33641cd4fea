package org.yandu.ui.reader;

import java.util.Map;
import java.util.TreeMap;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.yandu.ui.parts.Faces;

/** Draws the underlines of one paragraph, as many as there is room for between its lines. */
final class UnderlinePen {

    /** Of the face, in multiples of its size: from the top of a row to the baseline. */
    private static final double ASCENT = 1.151;

    /** How far Chinese characters reach below and above the baseline, in multiples of the size. */
    private static final double BELOW = 0.15;

    private static final double TOP = 0.88;

    /** Between two underlines, in px: comfortable, and the least at which patterns can still be told apart. */
    private static final double WIDE = 3.5;

    private static final double NARROW = 2.8;

    private static final double THICK = 1.5;

    private final GraphicsContext g;
    private final MarkLayers.Placed placed;
    private final Color rest;
    private final double size;
    private final double room;

    /** @param rest in which it is said how many themes found no room */
    UnderlinePen(GraphicsContext g, MarkLayers.Placed placed, Color rest) {
        this.g = g;
        this.rest = rest;
        this.placed = placed;
        this.size = placed.picture().marks().size();
        double pitch = Painter.NATURAL * size + placed.picture().flow().getLineSpacing();
        this.room = pitch - (TOP + BELOW) * size - THICK;
    }

    /** How many fit above the next line. */
    private int most() {
        return Math.max(1, 1 + (int) ((room - THICK) / NARROW));
    }

    private double step(int lines) {
        return lines < 2 ? WIDE : Math.clamp((room - THICK) / (lines - 1), NARROW, WIDE);
    }

    void draw() {
        Map<Double, Integer> left = new TreeMap<>();
        for (BlockPicture.Stretch stretch : placed.picture().stretches()) {
            draw(stretch, left);
        }
        placed.picture().ticks().forEach(this::tick);
        g.setFill(rest);
        g.setFont(Font.font(Faces.SANS, Math.max(9, size * 0.56)));
        g.setTextBaseline(VPos.BASELINE);
        left.forEach((top, count) ->
                g.fillText("+" + count, placed.right() + 3, Math.round(placed.y() + top + size * ASCENT)));
    }

    /** @param left by row, how many themes were left out */
    private void draw(BlockPicture.Stretch stretch, Map<Double, Integer> left) {
        int drawn = Math.min(most(), stretch.style().lines().size());
        int more = stretch.style().lines().size() - drawn;
        double step = step(Math.min(most(), Math.max(drawn, 3)));
        for (Bounds row : stretch.rows()) {
            double first = placed.y() + row.getMinY() + size * (ASCENT + BELOW);
            for (int i = 0; i < drawn; i++) {
                MarkStyle.Line line = stretch.style().lines().get(i);
                rule(line, placed.x() + row.getMinX(), placed.x() + row.getMaxX(), Math.round(first + i * step));
            }
            if (more > 0) {
                left.merge(row.getMinY(), more, Math::max);
            }
        }
    }

    /** One underline in its pattern; patterns start at multiples of their period, so that neighbouring runs join. */
    private void rule(MarkStyle.Line line, double from, double to, double y) {
        g.setFill(line.colour());
        switch (line.pattern()) {
            case SOLID -> g.fillRect(from, y, to - from, THICK);
            case DASHED -> dashes(from, to, y, 11, 0, 7);
            case DOTTED -> dashes(from, to, y, 4, 0, 1.8);
            case DOUBLE -> {
                g.fillRect(from, y - 1, to - from, 1);
                g.fillRect(from, y + 1, to - from, 1);
            }
            case WAVY -> wave(line.colour(), from, to, y + 0.5);
            case DASH_DOT -> {
                dashes(from, to, y, 16, 0, 8);
                dashes(from, to, y, 16, 11, 2);
            }
        }
    }

    /** Rectangles and no dashed stroke, which is many times as dear when drawn by software. */
    private void dashes(double from, double to, double y, int period, int shift, double length) {
        for (double x = Math.floor(from / period) * period + shift; x < to; x += period) {
            double start = Math.max(x, from);
            double end = Math.min(x + length, to);
            if (end > start) {
                g.fillRect(start, y, end - start, THICK);
            }
        }
    }

    private void wave(Color colour, double from, double to, double y) {
        g.setStroke(colour);
        g.setLineWidth(1.1);
        g.beginPath();
        g.moveTo(from, y + Math.sin(from * Math.PI / 4));
        for (double x = Math.ceil(from); x <= to; x += 1) {
            g.lineTo(x, y + Math.sin(x * Math.PI / 4));
        }
        g.stroke();
    }

    /** A bracket's upright, leaning on the letters it belongs to. */
    private void tick(BlockPicture.Tick tick) {
        Bounds row = tick.row();
        double x = placed.x() + (tick.border().atEnd() ? row.getMaxX() - 1 : row.getMinX());
        double top = Math.round(placed.y() + row.getMinY() + size * (ASCENT - TOP));
        double bottom = Math.round(placed.y() + row.getMinY() + size * (ASCENT + BELOW) + THICK);
        double hook = tick.border().atEnd() ? -3 : 0;
        g.setFill(tick.border().colour());
        g.fillRect(Math.round(x), top, 1.2, bottom - top);
        g.fillRect(Math.round(x) + hook, top, 4, 1.2);
    }
}
