package org.yandu;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.function.Predicate;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** Figures of one colour in a picture. */
final class Outlines {

    private Outlines() {}

    /** How many figures of points that touch one another there are, of at least so many points. */
    static int count(WritableImage picture, Predicate<Color> wanted, int least) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        BitSet left = new BitSet(width * height);
        for (int i = 0; i < width * height; i++) {
            left.set(i, wanted.test(picture.getPixelReader().getColor(i % width, i / width)));
        }
        int figures = 0;
        for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i)) {
            if (take(left, i, width) >= least) {
                figures++;
            }
        }
        return figures;
    }

    /** Takes away what hangs together with a point, corners included; how many points it was. */
    private static int take(BitSet left, int from, int width) {
        Deque<Integer> next = new ArrayDeque<>();
        left.clear(from);
        next.add(from);
        int points = 0;
        while (!next.isEmpty()) {
            int at = next.poll();
            points++;
            for (int dy = -1; dy <= 1; dy++) {
                for (int dx = -1; dx <= 1; dx++) {
                    int there = at + dy * width + dx;
                    if (there >= 0 && left.get(there)) {
                        left.clear(there);
                        next.add(there);
                    }
                }
            }
        }
        return points;
    }
}
