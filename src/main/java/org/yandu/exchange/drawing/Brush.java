package org.yandu.exchange.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.yandu.exchange.drawing.Drawing.Box;
import org.yandu.exchange.drawing.Drawing.Disc;
import org.yandu.exchange.drawing.Drawing.Shape;
import org.yandu.exchange.drawing.Drawing.Stroke;
import org.yandu.exchange.drawing.Drawing.Words;
import org.yandu.exchange.paper.Face;
import org.yandu.exchange.paper.Metrics.Glyph;
import org.yandu.exchange.paper.ShippedFaces;

/**
 * Paints shapes as pixels; letters as the outlines of the shipped faces.
 *
 * @param outlines of letters; those of one file, so that each is read once
 */
record Brush(Graphics2D on, ShippedFaces faces, ShippedFaces.Outlines outlines) {

    Brush {
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        on.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    void paint(Shape shape) {
        switch (shape) {
            case Box box -> {
                on.setColor(Color.decode(box.fill()));
                Drawing.Area area = box.area();
                on.fill(new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height()));
            }
            case Stroke line -> {
                on.setColor(Color.decode(line.pen().colour()));
                on.setStroke(new BasicStroke((float) line.pen().width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
                on.draw(new Line2D.Double(line.fromX(), line.fromY(), line.toX(), line.toY()));
            }
            case Disc disc -> {
                on.setColor(Color.decode(disc.fill()));
                double r = disc.radius();
                on.fill(new Ellipse2D.Double(disc.x() - r, disc.y() - r, 2 * r, 2 * r));
            }
            case Words words -> paint(words);
        }
    }

    private void paint(Words words) {
        on.setColor(Color.decode(words.type().colour()));
        double size = words.type().size();
        double x = words.x();
        for (int character : words.text().codePoints().toArray()) {
            Glyph glyph = faces.glyph(words.type().bold() ? Face.BOLD : Face.SANS, character);
            double scale = size / faces.unitsPerEm(glyph.face());
            AffineTransform there = AffineTransform.getTranslateInstance(x, words.baseline());
            there.scale(scale, -scale);
            on.fill(there.createTransformedShape(outlines.of(glyph)));
            x += glyph.em() * size;
        }
    }
}
