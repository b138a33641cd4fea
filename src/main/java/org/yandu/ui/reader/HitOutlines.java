package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;
import org.yandu.ui.shell.PaneModel;

/** Outlines what was found where it is in view, and marks all of it beside the scroll bar. */
final class HitOutlines extends Canvas {

    private static final double TICK = 4;

    /** A passage of so many characters is a sentence at most. */
    private static final int SHORT = 120;

    private final PaneModel pane;
    private final ReadingArea area;
    private List<TextSpan> hits = List.of();
    private DisplayText display = DisplayText.EMPTY;
    /** Display offsets of the beginning and the end of every hit that is shown, by the beginning. */
    private int[][] shown = {};

    /** Null while nothing is laid out. */
    private ReadingArea.@Nullable InView seen;

    private Color colour = Color.TRANSPARENT;
    private double ticksAt;

    HitOutlines(PaneModel pane, ReadingArea area) {
        this.pane = pane;
        this.area = area;
        setManaged(false);
        setMouseTransparent(true);
    }

    /** @param bar width of the scroll bar */
    void resizeTo(double width, double height, double bar) {
        setWidth(width);
        setHeight(height);
        // Left of the strip that shows the themes.
        ticksAt = width - bar - HeatStrip.WIDTH - TICK - 4;
    }

    /** Draws anew; not within a layout, for asking where characters are lays them out. */
    void draw(DisplayText now, Color ink) {
        colour = ink;
        if (display != now || hits != pane.hitsProperty().get()) {
            display = now;
            hits = pane.hitsProperty().get();
            shown = shown(now, hits);
        }
        // An empty layer over the text would still be laid over every frame.
        setVisible(shown.length > 0
                || pane.suggestedProperty().get() != null
                || pane.pointedProperty().get() != null);
        GraphicsContext g = getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        seen = area.inView(now.starts().size()).orElse(null);
        if (!isVisible() || seen == null) {
            return;
        }
        inView(pane.suggestedProperty().get()).ifPresent(whole -> frame(g, whole));
        pointed(g);
        if (shown.length > 0) {
            ticks(g);
            outlines(g);
        }
    }

    private static int[][] shown(DisplayText display, List<TextSpan> hits) {
        return hits.stream()
                .map(hit -> new int[] {
                    display.map().toDisplay(hit.start()), display.map().endToDisplay(hit.end())
                })
                .filter(range -> range[0] < range[1])
                .sorted((a, b) -> Integer.compare(a[0], b[0]))
                .toArray(int[][]::new);
    }

    private void ticks(GraphicsContext g) {
        g.setFill(colour);
        double last = -1;
        for (int[] range : shown) {
            double y = Math.floor((double) range[0] / Math.max(1, display.text().length()) * (getHeight() - 4));
            if (y != last) {
                g.fillRect(ticksAt, y, TICK, 2);
                last = y;
            }
        }
    }

    /** Display offsets of what of a passage is in view; empty when nothing is. */
    private Optional<int[]> part(@Nullable TextSpan span) {
        if (span == null) {
            return Optional.empty();
        }
        int from = Math.max(display.map().toDisplay(span.start()), firstInView());
        int to = Math.min(display.map().endToDisplay(span.end()), endInView());
        return from < to ? Optional.of(new int[] {from, to}) : Optional.empty();
    }

    private Optional<Bounds> inView(@Nullable TextSpan span) {
        return part(span).flatMap(part -> bounds(part[0], part[1]));
    }

    /** A bar at the left, and a breath of colour: over the words of a short passage, over the column where it is long. */
    private void pointed(GraphicsContext g) {
        int[] part = part(pane.pointedProperty().get()).orElse(null);
        Bounds whole = part == null ? null : bounds(part[0], part[1]).orElse(null);
        if (part == null || whole == null) {
            return;
        }
        double left = area.getPadding().getLeft() - 8;
        double width = area.getWidth()
                - area.getPadding().getLeft()
                - area.getPadding().getRight()
                + 16;
        g.save();
        g.setFill(colour.deriveColor(0, 1, 1, 0.14));
        if (part[1] - part[0] <= SHORT) {
            rows(part[0], part[1]).forEach(row -> fill(g, row.getMinX(), row.getWidth(), row));
        } else {
            g.setFill(colour.deriveColor(0, 1, 1, 0.10));
            fill(g, left, width, whole);
        }
        g.setFill(colour);
        fill(g, left, 3, whole);
        g.restore();
    }

    private static void fill(GraphicsContext g, double left, double width, Bounds rows) {
        g.fillRect(left, Math.floor(rows.getMinY()), width, Math.ceil(rows.getHeight()) + 2);
    }

    /** One light frame around the whole passage: dashed, unlike anything that marks. */
    private void frame(GraphicsContext g, Bounds whole) {
        g.save();
        g.setStroke(colour.deriveColor(0, 1, 1, 0.65));
        g.setLineWidth(1);
        g.setLineDashes(5, 4);
        g.strokeRoundRect(
                Math.floor(whole.getMinX()) - 4.5,
                Math.floor(whole.getMinY()) - 1.5,
                Math.ceil(whole.getWidth()) + 9,
                Math.ceil(whole.getHeight()) + 3,
                8,
                8);
        g.restore();
    }

    private int firstInView() {
        return seen == null ? 0 : display.starts().get(seen.first());
    }

    private int endInView() {
        return seen == null ? 0 : display.endOf(seen.last());
    }

    private void outlines(GraphicsContext g) {
        int first = firstInView();
        int end = endInView();
        TextSpan current = pane.currentHitProperty().get();
        int currentAt = current == null ? -1 : display.map().toDisplay(current.start());
        g.setStroke(colour);
        int at = firstFrom(first);
        for (; at < shown.length && shown[at][0] < end; at++) {
            g.setLineWidth(shown[at][0] == currentAt ? 2.2 : 1);
            for (Bounds row : rows(shown[at][0], shown[at][1])) {
                g.strokeRoundRect(
                        Math.floor(row.getMinX()) - 0.5,
                        Math.floor(row.getMinY()) + 1.5,
                        Math.ceil(row.getWidth()) + 1,
                        Math.ceil(row.getHeight()) - 1,
                        5,
                        5);
            }
        }
    }

    private int firstFrom(int offset) {
        int[] starts = Arrays.stream(shown).mapToInt(range -> range[0]).toArray();
        int at = Arrays.binarySearch(starts, offset);
        return at < 0 ? -at - 1 : at;
    }

    /** One rectangle for every line a hit stands on. */
    private List<Bounds> rows(int from, int to) {
        @Nullable Bounds whole = bounds(from, to).orElse(null);
        if (whole == null || whole.getMaxY() < 0 || whole.getMinY() > getHeight()) {
            return List.of();
        }
        double line = bounds(from, from + 1).map(Bounds::getHeight).orElse(whole.getHeight());
        if (whole.getHeight() < line * 1.6) {
            return List.of(whole);
        }
        List<Bounds> rows = new ArrayList<>();
        for (int at = from; at < to; at++) {
            bounds(at, at + 1).ifPresent(each -> join(rows, each));
        }
        return rows;
    }

    private static void join(List<Bounds> rows, Bounds each) {
        Bounds last = rows.isEmpty() ? null : rows.getLast();
        if (last != null && Math.abs(last.getMinY() - each.getMinY()) < 2) {
            rows.removeLast();
            rows.add(new BoundingBox(
                    last.getMinX(),
                    last.getMinY(),
                    each.getMaxX() - last.getMinX(),
                    Math.max(last.getHeight(), each.getHeight())));
        } else {
            rows.add(each);
        }
    }

    private Optional<Bounds> bounds(int from, int to) {
        return area.getCharacterBoundsOnScreen(from, to).map(this::screenToLocal);
    }
}
