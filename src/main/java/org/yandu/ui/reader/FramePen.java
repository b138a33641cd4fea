package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Draws one outline around all lines of the mark in focus. */
final class FramePen {

    private static final double AIR = 2;

    private FramePen() {}

    /** @param placed from top to bottom */
    static void draw(GraphicsContext g, List<MarkLayers.Placed> placed, Color colour) {
        List<Bounds> lines = new ArrayList<>();
        for (MarkLayers.Placed one : placed) {
            for (BlockPicture.Stretch stretch : one.picture().stretches()) {
                if (stretch.style().framed()) {
                    stretch.rows().forEach(row -> join(lines, moved(row, one)));
                }
            }
        }
        g.setStroke(colour);
        g.setLineWidth(1);
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            // A short tail and a short beginning that do not lie over each other have an outline each.
            if (i == lines.size() || !overlap(lines.get(i - 1), lines.get(i))) {
                outline(g, lines.subList(from, i));
                from = i;
            }
        }
    }

    private static Bounds moved(Bounds row, MarkLayers.Placed placed) {
        return new BoundingBox(placed.x() + row.getMinX(), placed.y() + row.getMinY(), row.getWidth(), row.getHeight());
    }

    /** Runs of one line become one. */
    private static void join(List<Bounds> lines, Bounds row) {
        Bounds last = lines.isEmpty() ? null : lines.getLast();
        if (last != null && Math.abs(last.getMaxY() - row.getMaxY()) < row.getHeight() / 2) {
            double left = Math.min(last.getMinX(), row.getMinX());
            double top = Math.min(last.getMinY(), row.getMinY());
            double right = Math.max(last.getMaxX(), row.getMaxX());
            double bottom = Math.max(last.getMaxY(), row.getMaxY());
            lines.set(lines.size() - 1, new BoundingBox(left, top, right - left, bottom - top));
        } else {
            lines.add(row);
        }
    }

    private static boolean overlap(Bounds upper, Bounds lower) {
        return upper.getMinX() < lower.getMaxX() && lower.getMinX() < upper.getMaxX();
    }

    /** Down along the right ends and up along the left ones. */
    private static void outline(GraphicsContext g, List<Bounds> lines) {
        int corners = lines.size() * 4;
        double[] x = new double[corners];
        double[] y = new double[corners];
        for (int i = 0; i < lines.size(); i++) {
            Bounds line = lines.get(i);
            // Where two lines meet, half way between them.
            double top = i == 0 ? line.getMinY() - AIR / 2 : (lines.get(i - 1).getMaxY() + line.getMinY()) / 2;
            double bottom = i == lines.size() - 1
                    ? line.getMaxY() + AIR
                    : (line.getMaxY() + lines.get(i + 1).getMinY()) / 2;
            int right = i * 2;
            int left = corners - 1 - i * 2;
            x[right] = x[right + 1] = sharp(line.getMaxX() + AIR);
            x[left] = x[left - 1] = sharp(line.getMinX() - AIR);
            y[right] = y[left] = sharp(top);
            y[right + 1] = y[left - 1] = sharp(bottom);
        }
        g.strokePolygon(x, y, corners);
    }

    /** A line of one pixel is sharp between two whole numbers. */
    private static double sharp(double value) {
        return Math.floor(value) + 0.5;
    }
}
