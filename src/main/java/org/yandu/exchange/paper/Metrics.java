package org.yandu.exchange.paper;

/** How wide characters are, and which face has them. */
public interface Metrics {

    /** Drawn for a character that no face has: the printers' mark for a missing type. */
    int MISSING = '〓';

    /**
     * A character as it can be drawn.
     *
     * @param face that has it; another than was wanted when that one lacks it
     * @param character itself, or {@link #MISSING}
     * @param em its width in multiples of the size
     */
    record Glyph(Face face, int character, double em) {}

    Glyph glyph(Face wanted, int character);
}
