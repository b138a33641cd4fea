package org.yandu.retrieval.maps;

/**
 * Where the themes of a graph stand: pulled together by what they have in common, pushed apart otherwise, after Fruchterman and Reingold
 * (Graph Drawing by Force-directed Placement, 1991), from a circle in the order of the themes. No chance is in it: the same numbers
 * give the same picture.
 */
public final class GraphLayout {

    /** Beyond this many rounds nothing moves that could be seen. */
    private static final int ROUNDS = 220;

    private final double[] x;
    private final double[] y;

    private GraphLayout(int size) {
        x = new double[size];
        y = new double[size];
    }

    public static GraphLayout of(CoOccurrence graph) {
        int size = graph.themes().size();
        GraphLayout layout = new GraphLayout(size);
        for (int i = 0; i < size; i++) {
            double angle = 2 * Math.PI * i / Math.max(1, size) - Math.PI / 2;
            layout.x[i] = Math.cos(angle);
            layout.y[i] = Math.sin(angle);
        }
        if (size > 2) {
            for (int round = 0; round < ROUNDS; round++) {
                layout.step(graph, 0.12 * (1 - (double) round / ROUNDS));
            }
        }
        layout.fit();
        return layout;
    }

    private void step(CoOccurrence graph, double most) {
        int size = x.length;
        double room = 1.6 / Math.sqrt(size);
        double strongest = Math.max(1, graph.most());
        double[] dx = new double[size];
        double[] dy = new double[size];
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                if (a != b) {
                    double wayX = x[a] - x[b];
                    double wayY = y[a] - y[b];
                    double way = Math.max(1e-3, Math.hypot(wayX, wayY));
                    double push = room * room / way;
                    double pull = way * way / room * Math.sqrt(graph.pairs(a, b) / strongest);
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
