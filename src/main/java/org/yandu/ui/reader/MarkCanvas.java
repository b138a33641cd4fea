package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.yandu.codebook.Pattern;

/**
 * Draws over the laid-out lines what the text control cannot: stacked underlines, a stripe per theme in the margin and
 * a hairline around the mark in focus. It reads the {@link RunStyle}s from the text nodes themselves, so that it can
 * never disagree with what is shown.
 */
final class MarkCanvas extends Canvas {

    private static final double STRIPE = 4;
    private static final double STRIPE_GAP = 2;
    /** Between text and innermost stripe. */
    private static final double MARGIN = 12;
    /** Between underlines; three fit into the leading of 1.8 at 18 px. */
    private static final double STACK = 3.5;

    private Color frame = Color.TRANSPARENT;

    MarkCanvas() {
        setMouseTransparent(true);
    }

    void resizeTo(double width, double height) {
        setWidth(width);
        setHeight(height);
    }

    void setFrame(Color colour) {
        frame = colour;
    }

    /** Room the stripes need left of the text, in px. */
    static double room(int lanes) {
        return MARGIN + lanes * (STRIPE + STRIPE_GAP);
    }

    /** Draws anew over everything the area shows now. */
    void draw(Node area) {
        GraphicsContext g = getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        for (Node node : area.lookupAll(".paragraph-text")) {
            if (node instanceof TextFlow textFlow && node.isVisible()) {
                draw(g, textFlow);
            }
        }
    }

    private void draw(GraphicsContext g, TextFlow flow) {
        Bounds place = sceneToLocal(flow.localToScene(flow.getBoundsInLocal()));
        if (place == null || place.getMaxY() < 0 || place.getMinY() > getHeight()) {
            return;
        }
        Point2D origin = sceneToLocal(flow.localToScene(0, 0));
        int at = 0;
        List<Bounds> framed = new ArrayList<>();
        for (Node child : flow.getChildren()) {
            if (child instanceof Text text) {
                int length = text.getText().length();
                if (child.getUserData() instanceof RunStyle) {
                    RunStyle style = (RunStyle) child.getUserData();
                    if (!style.lines().isEmpty() || style.framed()) {
                        List<Bounds> rows = rows(flow.getRangeShape(at, at + length, false), origin);
                        underline(g, rows, style);
                        stripes(g, rows, style, origin.getX());
                        if (style.framed()) {
                            framed.addAll(rows);
                        }
                    }
                }
                at += length;
            }
        }
        frame(g, framed);
    }

    private static void underline(GraphicsContext g, List<Bounds> rows, RunStyle style) {
        for (int i = 0; i < style.lines().size(); i++) {
            RunStyle.Line line = style.lines().get(i);
            g.setStroke(line.colour());
            g.setFill(line.colour());
            for (Bounds row : rows) {
                // Below the descent of the face (0.29 of its size), so that no stroke of a character is touched.
                double baseline = row.getMinY() + style.size() * 1.151;
                double y = Math.round(baseline + style.size() * 0.2 + i * STACK) + 0.5;
                rule(g, line.pattern(), row.getMinX(), row.getMaxX(), y);
            }
        }
    }

    /** One underline in its pattern; patterns start at multiples of their period, so that neighbouring runs join. */
    private static void rule(GraphicsContext g, Pattern pattern, double from, double to, double y) {
        g.setLineWidth(1.5);
        g.setLineDashes((double[]) null);
        g.setLineDashOffset(from);
        switch (pattern) {
            case SOLID -> g.strokeLine(from, y, to, y);
            case DASHED -> {
                g.setLineDashes(7, 4);
                g.strokeLine(from, y, to, y);
            }
            case DOTTED -> {
                for (double x = Math.ceil(from / 4) * 4; x < to; x += 4) {
                    g.fillOval(x, y - 1, 2, 2);
                }
            }
            case DOUBLE -> {
                g.setLineWidth(1);
                g.strokeLine(from, y - 1, to, y - 1);
                g.strokeLine(from, y + 1, to, y + 1);
            }
            case WAVY -> wave(g, from, to, y);
            case DASH_DOT -> {
                g.setLineDashes(8, 3, 2, 3);
                g.strokeLine(from, y, to, y);
            }
        }
        g.setLineDashes((double[]) null);
    }

    private static void wave(GraphicsContext g, double from, double to, double y) {
        g.setLineWidth(1.2);
        g.beginPath();
        g.moveTo(from, y + Math.sin(from));
        for (double x = from; x <= to; x += 1) {
            g.lineTo(x, y + 1.2 * Math.sin(x * Math.PI / 4));
        }
        g.stroke();
    }

    private static void stripes(GraphicsContext g, List<Bounds> rows, RunStyle style, double left) {
        for (RunStyle.Line line : style.lines()) {
            double x = left - MARGIN - (line.lane() + 1) * STRIPE - line.lane() * STRIPE_GAP;
            g.setFill(line.colour());
            for (Bounds row : rows) {
                g.fillRect(x, row.getMinY(), STRIPE, row.getHeight() + 1);
            }
        }
    }

    private void frame(GraphicsContext g, List<Bounds> rows) {
        g.setStroke(frame);
        g.setLineWidth(1);
        for (Bounds row : joined(rows)) {
            g.strokeRoundRect(
                    Math.floor(row.getMinX()) - 1.5,
                    Math.floor(row.getMinY()) + 0.5,
                    Math.ceil(row.getWidth()) + 3,
                    Math.ceil(row.getHeight()) + 1,
                    4,
                    4);
        }
    }

    /** Runs of one line that touch become one. */
    private static List<Bounds> joined(List<Bounds> rows) {
        List<Bounds> all = new ArrayList<>();
        for (Bounds row : rows) {
            Bounds last = all.isEmpty() ? null : all.getLast();
            if (last != null
                    && Math.abs(last.getMinY() - row.getMinY()) < 2
                    && Math.abs(last.getMaxX() - row.getMinX()) < 2) {
                all.removeLast();
                all.add(new BoundingBox(
                        last.getMinX(),
                        last.getMinY(),
                        row.getMaxX() - last.getMinX(),
                        Math.max(last.getHeight(), row.getHeight())));
            } else {
                all.add(row);
            }
        }
        return all;
    }

    /** The rectangles of a range, one per line, moved to where the flow stands on the canvas. */
    static List<Bounds> rows(PathElement[] shape, Point2D origin) {
        List<Bounds> rows = new ArrayList<>();
        double minX = Double.MAX_VALUE;
        double minY = Double.MAX_VALUE;
        double maxX = -Double.MAX_VALUE;
        double maxY = -Double.MAX_VALUE;
        for (PathElement element : shape) {
            if (element instanceof ClosePath || (element instanceof MoveTo && maxX > minX)) {
                if (maxX > minX) {
                    rows.add(new BoundingBox(origin.getX() + minX, origin.getY() + minY, maxX - minX, maxY - minY));
                }
                minX = Double.MAX_VALUE;
                minY = Double.MAX_VALUE;
                maxX = -Double.MAX_VALUE;
                maxY = -Double.MAX_VALUE;
            }
            double x;
            double y;
            if (element instanceof MoveTo moveTo) {
                x = moveTo.getX();
                y = moveTo.getY();
            } else if (element instanceof LineTo lineTo) {
                x = lineTo.getX();
                y = lineTo.getY();
            } else {
                continue;
            }
            minX = Math.min(minX, x);
            minY = Math.min(minY, y);
            maxX = Math.max(maxX, x);
            maxY = Math.max(maxY, y);
        }
        if (maxX > minX) {
            rows.add(new BoundingBox(origin.getX() + minX, origin.getY() + minY, maxX - minX, maxY - minY));
        }
        return rows;
    }
}
