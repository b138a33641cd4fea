package org.yandu.ui.export;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.yandu.exchange.paper.Face;
import org.yandu.exchange.paper.Metrics;
import org.yandu.exchange.paper.Page;
import org.yandu.exchange.paper.Shape;
import org.yandu.exchange.paper.Stroke;
import org.yandu.ui.parts.Faces;

/** Draws a page as the PDF has it, on the screen or for the printer. */
final class PageView {

    private final Metrics metrics;

    PageView(Metrics metrics) {
        this.metrics = metrics;
    }

    /** @param scale of a point, in pixels */
    Canvas draw(Page page, double scale) {
        Canvas canvas = new Canvas(Math.ceil(Page.WIDTH * scale), Math.ceil(Page.HEIGHT * scale));
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.setFill(Color.WHITE);
        pen.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        pen.scale(scale, scale);
        for (Shape shape : page.shapes()) {
            switch (shape) {
                case Shape.Box box -> {
                    pen.setFill(Color.web(box.colour()));
                    pen.fillRect(box.x(), box.y(), box.width(), box.height());
                }
                case Shape.Rule rule -> rule(pen, rule);
                case Shape.Words words -> words(pen, words);
            }
        }
        return canvas;
    }

    private static void rule(GraphicsContext pen, Shape.Rule rule) {
        pen.setStroke(Color.web(rule.colour()));
        for (Stroke stroke : Stroke.of(rule)) {
            pen.setLineWidth(stroke.width());
            pen.strokePolyline(stroke.x(), stroke.y(), stroke.x().length);
        }
    }

    /** Each character in the place it has on paper: the control's own distances may differ by a hair. */
    private void words(GraphicsContext pen, Shape.Words words) {
        pen.setFill(Color.web(words.colour()));
        pen.setFont(font(words));
        double x = words.x();
        for (int i = 0; i < words.text().length(); ) {
            int character = words.text().codePointAt(i);
            pen.fillText(Character.toString(character), x, words.y());
            x += metrics.glyph(words.face(), character).em() * words.size() + words.spread();
            i += Character.charCount(character);
        }
    }

    private static Font font(Shape.Words words) {
        String family = words.face() == Face.SERIF ? Faces.SERIF : Faces.SANS;
        return Font.font(family, words.face() == Face.BOLD ? FontWeight.BOLD : FontWeight.NORMAL, words.size());
    }
}
