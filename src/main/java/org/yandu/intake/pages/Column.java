package org.yandu.intake.pages;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Lines one below the other.
 *
 * @param text those it is measured by: without tables
 * @param left where its lines begin that are not indented
 * @param right where its full lines end
 * @param leading usual distance from line to line
 * @param before the same in the column before, for lines of a type this one has few of; 0 when there is none
 */
record Column(List<Row> rows, List<Row> text, double left, double right, double leading, double before) {

    /** Fewer lines do not show where their column begins and ends. */
    private static final int FEW = 4;

    /** A margin that so many of the lines keep is the column's; fewer stick out, like a number beside the text. */
    private static final double KEPT = 0.1;

    /** How exactly lines keep a margin, in parts of the size; punctuation hung at its end takes less. */
    private static final double NEAR = 0.8;

    private static final String HUNG = "，。、；：";

    /** @param like an earlier column that may be the same on another page */
    static Column of(List<Row> rows, @Nullable Column like) {
        double size = rows.get(0).size();
        double left = edge(rows, Row::left, size);
        double right = -edge(rows, row -> -unhung(row), size);
        if (like != null
                && rows.size() < FEW
                && Math.abs(left - like.left) < 4 * size
                && right < like.right + 2 * size) {
            left = Math.min(left, like.left);
            right = Math.max(right, like.right);
        }
        return new Column(rows, rows, left, right, leading(rows, like), like == null ? 0 : like.leading);
    }

    private static double unhung(Row row) {
        return HUNG.contains(row.last().text()) ? row.last().x() : row.right();
    }

    /** Where a character ends if it is the last of its line: a mark may hang over the margin. */
    static double unhung(Glyph glyph) {
        return HUNG.contains(glyph.text()) ? glyph.x() : glyph.right();
    }

    /** The same lines in the full width of their page. */
    Column within(double from, double to) {
        return new Column(rows, text, Math.min(left, from), Math.max(right, to), leading, before);
    }

    /** The same lines within narrower margins. */
    Column between(double from, double to) {
        return new Column(rows, text, from, to, leading, before);
    }

    /** More lines within the same margins. */
    Column of(List<Row> lines) {
        return new Column(lines, text, left, right, leading, before);
    }

    /** Its place without its lines, which are no running text. */
    Column without() {
        return new Column(List.of(), List.of(), left, right, leading, before);
    }

    /** Whether it has lines enough to be an example. */
    boolean isPlain() {
        return rows.size() >= FEW;
    }

    /** The usual distance from line to line in the type of a line: lists and notes are set closer than the text in the same column. */
    double leading(Row row) {
        double[] distances = new double[text.size()];
        int n = 0;
        for (int i = 1; i < text.size(); i++) {
            double distance = text.get(i).y() - text.get(i - 1).y();
            if (distance > 0.5 * row.size() && isAlike(row, text.get(i)) && isAlike(row, text.get(i - 1))) {
                distances[n++] = distance;
            }
        }
        if (n < FEW - 1) {
            return Math.max(leading, before);
        }
        Arrays.sort(distances, 0, n);
        return distances[(n - 1) / 2];
    }

    private static boolean isAlike(Row row, Row other) {
        return !Paragraphs.differs(row.size(), other.size());
    }

    private static double leading(List<Row> rows, @Nullable Column like) {
        double[] distances = new double[rows.size()];
        int n = 0;
        for (int i = 1; i < rows.size(); i++) {
            double distance = rows.get(i).y() - rows.get(i - 1).y();
            if (distance > 0.5 * rows.get(i).size()) {
                distances[n++] = distance;
            }
        }
        if (n == 0 || n < FEW - 1 && like != null) {
            return like == null ? 1.6 * rows.get(0).size() : like.leading;
        }
        Arrays.sort(distances, 0, n);
        return distances[(n - 1) / 2];
    }

    /**
     * The outermost place where more than a stray line begins. Where more lines stick out than keep it, as when headings and dates of
     * a short report happen to be equally long, it is no margin.
     */
    private static double edge(List<Row> rows, ToDoubleFunction<Row> side, double size) {
        double[] edges = rows.stream().mapToDouble(side).sorted().toArray();
        int enough = (int) Math.ceil(KEPT * edges.length);
        for (int i = 0; i + enough <= edges.length; i++) {
            if (edges[i + enough - 1] - edges[i] < NEAR * size) {
                return i < enough || kept(edges, i, size) > i ? edges[i] : edges[0];
            }
        }
        return edges[0];
    }

    /** How many lines keep a margin. */
    private static int kept(double[] edges, int from, double size) {
        int to = from;
        while (to < edges.length && edges[to] - edges[from] < NEAR * size) {
            to++;
        }
        return to - from;
    }
}
