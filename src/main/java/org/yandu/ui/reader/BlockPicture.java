package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;

/**
 * Where on a laid-out paragraph its marks lie, in px from the paragraph's corner. Reckoned once; while the paragraph is only
 * scrolled it stays true.
 *
 * @param width of the paragraph for which it was reckoned
 */
record BlockPicture(
        BlockMarks marks, TextFlow flow, double width, double height, List<Stretch> stretches, List<Tick> ticks) {

    /** The rows of one run. */
    record Stretch(MarkStyle style, List<Bounds> rows) {}

    /** Where a mark begins or ends. */
    record Tick(Bounds row, BlockMarks.Border border) {}

    /** @param bare whether stretches without a mark are wanted too */
    static BlockPicture of(BlockMarks marks, TextFlow flow, boolean bare) {
        List<Stretch> stretches = new ArrayList<>();
        for (BlockMarks.Run run : marks.runs()) {
            if (bare || run.style() != MarkStyle.BARE) {
                stretches.add(new Stretch(run.style(), rows(flow.getRangeShape(run.from(), run.to(), false))));
            }
        }
        List<Tick> ticks = new ArrayList<>();
        for (BlockMarks.Border border : marks.borders()) {
            int from = border.atEnd() ? border.at() - 1 : border.at();
            rows(flow.getRangeShape(from, from + 1, false)).stream()
                    .findFirst()
                    .ifPresent(row -> ticks.add(new Tick(row, border)));
        }
        return new BlockPicture(marks, flow, flow.getWidth(), flow.getHeight(), stretches, ticks);
    }

    /** Whether it still is true. */
    boolean fits(BlockMarks now, TextFlow where) {
        return marks.equals(now) && flow == where && width == where.getWidth() && height == where.getHeight();
    }

    /** The rectangles of a shape of a text, one per line. */
    static List<Bounds> rows(PathElement[] shape) {
        List<Bounds> rows = new ArrayList<>();
        Box box = new Box();
        for (PathElement element : shape) {
            if (element instanceof ClosePath) {
                box.moveTo(rows);
            } else if (element instanceof MoveTo start) {
                box.moveTo(rows);
                box.add(start.getX(), start.getY());
            } else if (element instanceof LineTo line) {
                box.add(line.getX(), line.getY());
            }
        }
        box.moveTo(rows);
        return rows;
    }

    /** Grows around points. */
    private static final class Box {

        private double minX = Double.MAX_VALUE;
        private double minY = Double.MAX_VALUE;
        private double maxX = -Double.MAX_VALUE;
        private double maxY = -Double.MAX_VALUE;

        void add(double x, double y) {
            minX = Math.min(minX, x);
            minY = Math.min(minY, y);
            maxX = Math.max(maxX, x);
            maxY = Math.max(maxY, y);
        }

        void moveTo(List<Bounds> rows) {
            if (maxX > minX) {
                rows.add(new BoundingBox(minX, minY, maxX - minX, maxY - minY));
            }
            minX = Double.MAX_VALUE;
            minY = Double.MAX_VALUE;
            maxX = -Double.MAX_VALUE;
            maxY = -Double.MAX_VALUE;
        }
    }
}
