package org.yandu.exchange.drawing;

import org.yandu.exchange.paper.Face;
import org.yandu.exchange.paper.Metrics;

/** How wide words are, and how they are made to fit. */
public final class Measure {

    private static final String GAP = "…";

    private final Metrics metrics;

    public Measure(Metrics metrics) {
        this.metrics = metrics;
    }

    /** In px, for a size in px. */
    public double width(String text, double size, boolean bold) {
        Face face = bold ? Face.BOLD : Face.SANS;
        return text.codePoints()
                        .mapToDouble(character -> metrics.glyph(face, character).em())
                        .sum()
                * size;
    }

    /** Shortened in the middle, where titles of one series are alike, until it fits. */
    public String fit(String text, double room, double size, boolean bold) {
        if (width(text, size, bold) <= room) {
            return text;
        }
        int[] letters = text.codePoints().toArray();
        for (int kept = letters.length - 1; kept > 1; kept--) {
            int head = (kept + 1) / 2;
            int tail = kept - head;
            String shorter = new String(letters, 0, head) + GAP + new String(letters, letters.length - tail, tail);
            if (width(shorter, size, bold) <= room) {
                return shorter;
            }
        }
        return GAP;
    }
}
