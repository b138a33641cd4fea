package org.yandu.retrieval.maps;

import java.util.function.IntBinaryOperator;

/**
 * Where the themes of a graph stand: pulled together by what they have in common, pushed apart otherwise, after Fruchterman and Reingold
 * (Graph Drawing by Force-directed Placement, 1991), from a circle in the order of the themes. No chance is in it: the same numbers
 * give the same picture. Afterwards what stands on another pair's line is moved aside, as a line that runs behind a third theme seems to end there;
 * where there are so many pairs that this cannot be had, the themes stay in their circle, in which no line meets a third.
 */
public final class GraphLayout {

    /** Beyond this many rounds nothing moves that could be seen. */
    private static final int ROUNDS = 220;

    /** Rounds in which themes give way to lines; each lets half of what is wrong remain. */
    private static final int GIVING_WAY = 120;

    /** How far a line stays from the middle of a third theme, in parts of the picture: a little more than the largest disc. */
    static final double CLEAR = 0.1;

    private final double[] x;
    private final double[] y;

    private GraphLayout(int size) {
        x = new double[size];
        y = new double[size];
    }

    public static GraphLayout of(CoOccurrence graph) {
        return of(graph.themes().size(), graph::pairs, graph.most());
    }

    /** @param pairs what two themes have in common, the same both ways; at most {@code most} */
    static GraphLayout of(int size, IntBinaryOperator pairs, int most) {
        GraphLayout layout = circle(size);
        if (size > 2) {
            for (int round = 0; round < ROUNDS; round++) {
                layout.step(pairs, Math.max(1, most), 0.12 * (1 - (double) round / ROUNDS));
            }
        }
        layout.fit();
        for (int round = 0; round < GIVING_WAY && layout.clearance(pairs) < CLEAR; round++) {
            layout.giveWay(pairs);
        }
        GraphLayout circle = circle(size);
        circle.fit();
        double clear = layout.clearance(pairs);
        return clear < CLEAR * 0.9 && clear < circle.clearance(pairs) ? circle : layout;
    }

    private static GraphLayout circle(int size) {
        GraphLayout layout = new GraphLayout(size);
        for (int i = 0; i < size; i++) {
            double angle = 2 * Math.PI * i / Math.max(1, size) - Math.PI / 2;
            layout.x[i] = Math.cos(angle);
            layout.y[i] = Math.sin(angle);
        }
        return layout;
    }

    /** The least distance of a theme from a line between two others; large when there is none. */
    double clearance(IntBinaryOperator pairs) {
        double least = 1;
        for (int a = 0; a < x.length; a++) {
            for (int b = a + 1; b < x.length; b++) {
                for (int c = 0; c < x.length && pairs.applyAsInt(a, b) > 0; c++) {
                    if (c != a && c != b) {
                        least = Math.min(least, Math.hypot(awayX(a, b, c), awayY(a, b, c)));
                    }
                }
            }
        }
        return least;
    }

    private void giveWay(IntBinaryOperator pairs) {
        for (int a = 0; a < x.length; a++) {
            for (int b = a + 1; b < x.length; b++) {
                for (int c = 0; c < x.length && pairs.applyAsInt(a, b) > 0; c++) {
                    if (c != a && c != b) {
                        giveWay(a, b, c);
                    }
                }
            }
        }
    }

    private void giveWay(int a, int b, int c) {
        double wayX = awayX(a, b, c);
        double wayY = awayY(a, b, c);
        double way = Math.hypot(wayX, wayY);
        if (way >= CLEAR) {
            return;
        }
        if (way < 1e-6) {
            // Right on the line: across it, to the side of the picture that has more room.
            wayX = y[b] - y[a];
            wayY = x[a] - x[b];
            double side = (0.5 - x[c]) * wayX + (0.5 - y[c]) * wayY < 0 ? -1 : 1;
            double length = Math.max(1e-6, Math.hypot(wayX, wayY));
            wayX = wayX * side / length;
            wayY = wayY * side / length;
        } else {
            wayX /= way;
            wayY /= way;
        }
        double by = (CLEAR * 1.1 - way) / 2;
        move(c, wayX * by, wayY * by);
        move(a, -wayX * by / 2, -wayY * by / 2);
        move(b, -wayX * by / 2, -wayY * by / 2);
    }

    private void move(int theme, double byX, double byY) {
        x[theme] = Math.clamp(x[theme] + byX, 0, 1);
        y[theme] = Math.clamp(y[theme] + byY, 0, 1);
    }

    /** Where along the line from a to b it comes nearest to c, from 0 to 1. */
    private double nearest(int a, int b, int c) {
        double lineX = x[b] - x[a];
        double lineY = y[b] - y[a];
        double along = (x[c] - x[a]) * lineX + (y[c] - y[a]) * lineY;
        return Math.clamp(along / Math.max(1e-9, lineX * lineX + lineY * lineY), 0, 1);
    }

    private double awayX(int a, int b, int c) {
        return x[c] - (x[a] + nearest(a, b, c) * (x[b] - x[a]));
    }

    private double awayY(int a, int b, int c) {
        return y[c] - (y[a] + nearest(a, b, c) * (y[b] - y[a]));
    }

    private void step(IntBinaryOperator pairs, double strongest, double most) {
        int size = x.length;
        double room = 1.6 / Math.sqrt(size);
        double[] dx = new double[size];
        double[] dy = new double[size];
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                if (a != b) {
                    double wayX = x[a] - x[b];
                    double wayY = y[a] - y[b];
                    double way = Math.max(1e-3, Math.hypot(wayX, wayY));
                    double push = room * room / way;
                    double pull = way * way / room * Math.sqrt(pairs.applyAsInt(a, b) / strongest);
                    dx[a] += wayX / way * (push - pull);
                    dy[a] += wayY / way * (push - pull);
                }
            }
            // Towards the middle, so that what stands alone does not drift away.
            dx[a] -= x[a] * 0.8;
            dy[a] -= y[a] * 0.8;
        }
        for (int a = 0; a < size; a++) {
            double way = Math.hypot(dx[a], dy[a]);
            double part = way < 1e-9 ? 0 : Math.min(way, most) / way;
            x[a] += dx[a] * part;
            y[a] += dy[a] * part;
        }
    }

    /** Into the square from 0 to 1. */
    private void fit() {
        fit(x);
        fit(y);
    }

    private static void fit(double[] values) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (double value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = most - least < 1e-6 ? 0.5 : (values[i] - least) / (most - least);
        }
    }

    /** From 0 to 1. */
    public double x(int theme) {
        return x[theme];
    }

    /** From 0 to 1. */
    public double y(int theme) {
        return y[theme];
    }
}
