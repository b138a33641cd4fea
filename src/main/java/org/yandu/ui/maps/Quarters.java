package org.yandu.ui.maps;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import org.yandu.exchange.drawing.Drawing;
import org.yandu.exchange.drawing.Drawing.Area;
import org.yandu.exchange.drawing.Drawing.Frame;
import org.yandu.exchange.drawing.Drawing.Shape;

/** A drawing in four parts: the heads above and at the left keep to their edge while the rest is scrolled, the corner never moves. */
record Quarters(Frame frame, List<Shape> body, List<Shape> left, List<Shape> top, List<Shape> corner) {

    static final Quarters NONE =
            new Quarters(new Frame(0, 0, 0, 0, "#FFFFFF"), List.of(), List.of(), List.of(), List.of());

    static Quarters of(Drawing drawing) {
        Frame frame = drawing.frame();
        Predicate<Shape> atLeft = shape -> shape.area().x() < frame.left() - 1;
        Predicate<Shape> above = shape -> shape.area().y() < frame.top() - 1;
        List<Shape> all = drawing.shapes();
        return new Quarters(
                frame,
                all.stream().filter(atLeft.or(above).negate()).toList(),
                all.stream().filter(atLeft.and(above.negate())).toList(),
                all.stream().filter(above.and(atLeft.negate())).toList(),
                all.stream().filter(above.and(atLeft)).toList());
    }

    void paint(Canvas canvas, Painter painter, double x, double y) {
        double width = canvas.getWidth();
        double height = canvas.getHeight();
        GraphicsContext on = canvas.getGraphicsContext2D();
        on.clearRect(0, 0, width, height);
        if (frame.width() == 0) {
            return;
        }
        painter.fill(new Area(0, 0, width, height), frame.paper());
        double bodyWidth = Math.max(0, width - frame.left());
        double bodyHeight = Math.max(0, height - frame.top());
        part(on, painter, body, new Area(frame.left(), frame.top(), bodyWidth, bodyHeight), x, y);
        part(on, painter, left, new Area(0, frame.top(), frame.left(), bodyHeight), 0, y);
        part(on, painter, top, new Area(frame.left(), 0, bodyWidth, frame.top()), x, 0);
        // What the chart is called may be longer than the corner.
        part(on, painter, corner, new Area(0, 0, width, frame.top()), 0, 0);
    }

    private static void part(GraphicsContext on, Painter painter, List<Shape> shapes, Area seen, double x, double y) {
        on.save();
        on.beginPath();
        on.rect(seen.x(), seen.y(), seen.width(), seen.height());
        on.clip();
        on.translate(-x, -y);
        Area there = new Area(seen.x() + x, seen.y() + y, seen.width(), seen.height());
        for (Shape shape : shapes) {
            if (shape.area().meets(there)) {
                painter.paint(shape);
            }
        }
        on.restore();
    }

    void ring(Canvas canvas, Painter painter, Area area, double x, double y) {
        GraphicsContext on = canvas.getGraphicsContext2D();
        on.save();
        on.beginPath();
        double fromX = area.x() < frame.left() ? 0 : frame.left();
        double fromY = area.y() < frame.top() ? 0 : frame.top();
        on.rect(fromX, fromY, canvas.getWidth() - fromX, canvas.getHeight() - fromY);
        on.clip();
        on.translate(area.x() < frame.left() ? 0 : -x, area.y() < frame.top() ? 0 : -y);
        painter.frame(area, RING);
        on.restore();
    }

    /** Seen on every paper. */
    private static final String RING = "#3F86C9";

    /** Where a place of the view lies in the drawing. */
    double x(double inView, double scrolled) {
        return inView < frame.left() ? inView : inView + scrolled;
    }

    double y(double inView, double scrolled) {
        return inView < frame.top() ? inView : inView + scrolled;
    }
}
