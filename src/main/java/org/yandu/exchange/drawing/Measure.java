package org.yandu.exchange.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yandu.exchange.paper.Face;
import org.yandu.exchange.paper.Metrics;

/** How wide words are, and how they are made to fit. */
public final class Measure {

    private static final String GAP = "…";

    /** Where a line may end. */
    private static final Pattern WORDS =
            Pattern.compile("(?<= )|(?<=[\\p{IsHan}，。；：、？！）”》])(?![，。；：、？！）”》…])|(?<![（“《])(?=\\p{IsHan})");

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

    /**
     * In lines that fit, of whole words; Chinese is broken anywhere but before what closes. A word wider than the room stands alone.
     */
    public List<String> lines(String text, double room, double size, boolean bold) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : WORDS.split(text)) {
            if (!line.isEmpty() && width((line + word).stripTrailing(), size, bold) > room) {
                lines.add(line.stripTrailing());
                line = "";
            }
            line += word;
        }
        lines.add(line.stripTrailing());
        return lines;
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
