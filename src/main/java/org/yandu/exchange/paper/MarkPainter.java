package org.yandu.exchange.paper;

import java.util.List;
import org.yandu.codebook.Code;

/** Draws what lies on marked words: a tint behind them and a line in the pattern of every theme below. */
public final class MarkPainter {

    /** Between two lines below each other, and what all together may take, in multiples of the size. */
    private static final double STACK = 0.17;

    private static final double DEEPEST = 0.6;

    /** Of a line; where there are many they are drawn finer, or a double one would touch its neighbours. */
    private static final double LINE = 0.075;

    private static final double FINE = 0.045;

    private MarkPainter() {}

    /** @param y of the line the words stand on */
    public static void mark(
            List<Code> themes, double x1, double x2, double y, double size, Tones tones, List<Shape> shapes) {
        shapes.add(new Shape.Box(x1, y - size * 0.93, x2 - x1, size * 1.2, tones.tint(themes)));
        double stack = Math.min(STACK, DEEPEST / Math.max(1, themes.size())) * size;
        for (int i = 0; i < themes.size(); i++) {
            Code theme = themes.get(i);
            double at = y + size * 0.26 + i * stack;
            shapes.add(new Shape.Rule(
                    x1, at, x2, at, theme.pattern(), size * (themes.size() > 2 ? FINE : LINE), tones.full(theme)));
        }
    }
}
