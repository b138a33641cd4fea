package org.yandu.ui.maps;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.yandu.exchange.drawing.Drawing.Area;
import org.yandu.exchange.drawing.Drawing.Box;
import org.yandu.exchange.drawing.Drawing.Disc;
import org.yandu.exchange.drawing.Drawing.Lettering;
import org.yandu.exchange.drawing.Drawing.Shape;
import org.yandu.exchange.drawing.Drawing.Stroke;
import org.yandu.exchange.drawing.Drawing.Words;

/** Paints shapes on a canvas, with the face they were measured in. */
final class Painter {

    private final GraphicsContext on;
    private final Map<Lettering, Font> fonts = new HashMap<>();
    private final Map<String, Color> colours = new HashMap<>();

    Painter(GraphicsContext on) {
        this.on = on;
        on.setLineCap(StrokeLineCap.BUTT);
    }

    void paint(Shape shape) {
        switch (shape) {
            case Box box -> fill(box.area(), box.fill());
            case Stroke line -> {
                on.setStroke(colour(line.pen().colour()));
                on.setLineWidth(line.pen().width());
                on.strokeLine(line.fromX(), line.fromY(), line.toX(), line.toY());
            }
            case Disc disc -> {
                on.setFill(colour(disc.fill()));
                double r = disc.radius();
                on.fillOval(disc.x() - r, disc.y() - r, 2 * r, 2 * r);
            }
            case Words words -> {
                on.setFill(colour(words.type().colour()));
                on.setFont(fonts.computeIfAbsent(words.type(), Painter::font));
                on.fillText(words.text(), words.x(), words.baseline());
            }
        }
    }

    void fill(Area area, String colour) {
        on.setFill(colour(colour));
        on.fillRect(area.x(), area.y(), area.width(), area.height());
    }

    void frame(Area area, String colour) {
        on.setStroke(colour(colour));
        on.setLineWidth(2);
        on.strokeRect(area.x() + 1, area.y() + 1, area.width() - 2, area.height() - 2);
    }

    private Color colour(String name) {
        return colours.computeIfAbsent(name, Color::web);
    }

    private static Font font(Lettering type) {
        return Font.font("Noto Sans SC", type.bold() ? FontWeight.BOLD : FontWeight.NORMAL, type.size());
    }
}
