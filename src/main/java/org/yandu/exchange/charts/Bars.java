package org.yandu.exchange.charts;

import org.yandu.codebook.Code;
import org.yandu.exchange.drawing.Drawing.Area;
import org.yandu.exchange.drawing.Drawing.Pen;

/** Bars drawn in the pattern a theme is underlined with, so that a black-and-white copy tells them apart. */
final class Bars {

    private Bars() {}

    static void draw(Sketch sketch, Area area, Code code) {
        String colour = code.colour().full();
        switch (code.pattern()) {
            case SOLID -> sketch.box(area, colour);
            case DOUBLE -> {
                double third = area.height() / 3;
                sketch.box(new Area(area.x(), area.y(), area.width(), third), colour);
                sketch.box(new Area(area.x(), area.bottom() - third, area.width(), third), colour);
            }
            case DASHED -> dashes(sketch, area, colour, 8, 3);
            case DOTTED -> dashes(sketch, area, colour, 3, 2.5);
            case DASH_DOT -> dashDots(sketch, area, colour);
            case WAVY -> wave(sketch, area, colour);
        }
    }

    private static void dashes(Sketch sketch, Area area, String colour, double dash, double gap) {
        for (double x = area.x(); x < area.right(); x += dash + gap) {
            sketch.box(new Area(x, area.y(), Math.min(dash, area.right() - x), area.height()), colour);
        }
    }

    private static void dashDots(Sketch sketch, Area area, String colour) {
        boolean dash = true;
        double x = area.x();
        while (x < area.right()) {
            double length = dash ? 8 : 2.5;
            sketch.box(new Area(x, area.y(), Math.min(length, area.right() - x), area.height()), colour);
            x += length + 2.5;
            dash = !dash;
        }
    }

    private static void wave(Sketch sketch, Area area, String colour) {
        Pen pen = new Pen(colour, 2.4);
        boolean up = true;
        for (double x = area.x(); x < area.right(); x += 4) {
            double to = Math.min(4, area.right() - x);
            double from = up ? area.bottom() - 1 : area.y() + 1;
            double end = up ? area.y() + 1 : area.bottom() - 1;
            sketch.line(x, from, x + to, from + (end - from) * to / 4, pen);
            up = !up;
        }
    }
}
