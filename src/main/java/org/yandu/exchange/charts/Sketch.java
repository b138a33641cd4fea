package org.yandu.exchange.charts;

import java.util.ArrayList;
import java.util.List;
import org.yandu.codebook.Code;
import org.yandu.exchange.drawing.Drawing;
import org.yandu.exchange.drawing.Drawing.Area;
import org.yandu.exchange.drawing.Drawing.Box;
import org.yandu.exchange.drawing.Drawing.Disc;
import org.yandu.exchange.drawing.Drawing.Frame;
import org.yandu.exchange.drawing.Drawing.Lettering;
import org.yandu.exchange.drawing.Drawing.Pen;
import org.yandu.exchange.drawing.Drawing.Shape;
import org.yandu.exchange.drawing.Drawing.Spot;
import org.yandu.exchange.drawing.Drawing.Stroke;
import org.yandu.exchange.drawing.Drawing.Words;

/** A drawing under way. */
final class Sketch {

    static final double SMALL = 11;
    static final double USUAL = 12.5;
    static final double CHIP = 18;

    private final Style style;
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();

    Sketch(Style style) {
        this.style = style;
    }

    Style style() {
        return style;
    }

    Drawing done(double width, double height, double left, double top) {
        return new Drawing(new Frame(width, height, left, top, style.paper().paper()), shapes, spots);
    }

    void spot(int row, int column, Area area, String says) {
        spots.add(new Spot(row, column, area, says));
    }

    void box(Area area, String fill) {
        if (area.width() > 0 && area.height() > 0) {
            shapes.add(new Box(area, fill));
        }
    }

    void line(double fromX, double fromY, double toX, double toY, Pen pen) {
        shapes.add(new Stroke(fromX, fromY, toX, toY, pen));
    }

    void frame(Area area, String colour) {
        Pen pen = new Pen(colour, 1);
        line(area.x(), area.y() + 0.5, area.right(), area.y() + 0.5, pen);
        line(area.x(), area.bottom() - 0.5, area.right(), area.bottom() - 0.5, pen);
        line(area.x() + 0.5, area.y(), area.x() + 0.5, area.bottom(), pen);
        line(area.right() - 0.5, area.y(), area.right() - 0.5, area.bottom(), pen);
    }

    void disc(double x, double y, double radius, String fill) {
        shapes.add(new Disc(x, y, radius, fill));
    }

    /** @return where the words end */
    double words(String text, double x, double baseline, Lettering type) {
        double width = style.measure().width(text, type.size(), type.bold());
        if (!text.isEmpty()) {
            shapes.add(new Words(text, x, baseline, width, type));
        }
        return x + width;
    }

    void centred(String text, double middle, double baseline, Lettering type) {
        words(text, middle - style.measure().width(text, type.size(), type.bold()) / 2, baseline, type);
    }

    /** As much as there is room for. */
    void fitted(String text, Area area, double baseline, Lettering type) {
        words(style.measure().fit(text, area.width(), type.size(), type.bold()), area.x(), baseline, type);
    }

    void fittedCentred(String text, Area area, double baseline, Lettering type) {
        String fit = style.measure().fit(text, area.width(), type.size(), type.bold());
        centred(fit, area.x() + area.width() / 2, baseline, type);
    }

    Lettering ink(double size) {
        return new Lettering(size, false, style.ink());
    }

    Lettering quiet(double size) {
        return new Lettering(size, false, style.quiet());
    }

    Lettering bold(double size) {
        return new Lettering(size, true, style.ink());
    }

    /** A theme's sign on its colour. */
    void chip(Code code, double x, double y) {
        String full = code.colour().full();
        box(new Area(x, y, CHIP, CHIP), full);
        centred(code.sign(), x + CHIP / 2, y + CHIP - 5, new Lettering(SMALL, true, Style.on(full)));
    }

    /** The heads of theme columns: chip above, name below. */
    void heads(List<Code> themes, Area first) {
        double x = first.x();
        for (int i = 0; i < themes.size(); i++) {
            Code code = themes.get(i);
            Area head = new Area(x, first.y(), first.width(), first.height());
            chip(code, x + (first.width() - CHIP) / 2, first.y() + 2);
            fittedCentred(code.name(), head.inset(3), first.y() + CHIP + 17, ink(SMALL));
            spot(-1, i, head, code.name());
            x += first.width();
        }
    }
}
