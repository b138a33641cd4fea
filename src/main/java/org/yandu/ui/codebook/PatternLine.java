package org.yandu.ui.codebook;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.yandu.codebook.Pattern;

/** How a pattern is drawn, as in the text. */
final class PatternLine {

    private PatternLine() {}

    /** @param y of the middle of the line, in px */
    static void draw(GraphicsContext g, Pattern pattern, Color colour, double from, double to, double y) {
        g.save();
        g.setStroke(colour);
        g.setLineWidth(2);
        switch (pattern) {
            case SOLID -> g.strokeLine(from, y, to, y);
            case DASHED -> dashed(g, from, to, y, 6, 4);
            case DOTTED -> dashed(g, from, to, y, 2, 3);
            case DASH_DOT -> dashed(g, from, to, y, 8, 3, 2, 3);
            case DOUBLE -> {
                g.setLineWidth(1.2);
                g.strokeLine(from, y - 1.5, to, y - 1.5);
                g.strokeLine(from, y + 1.5, to, y + 1.5);
            }
            case WAVY -> wavy(g, from, to, y);
        }
        g.restore();
    }

    private static void dashed(GraphicsContext g, double from, double to, double y, double... dashes) {
        g.setLineDashes(dashes);
        g.strokeLine(from, y, to, y);
    }

    private static void wavy(GraphicsContext g, double from, double to, double y) {
        g.setLineWidth(1.4);
        g.beginPath();
        g.moveTo(from, y);
        for (double x = from; x <= to; x += 1) {
            g.lineTo(x, y + 1.8 * Math.sin((x - from) * Math.PI / 4));
        }
        g.stroke();
    }
}
