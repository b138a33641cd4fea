package org.yandu.exchange.paper;

/** Half a square for Latin, a whole one for everything else; every face has every character but 龘. */
final class EvenMetrics implements Metrics {

    @Override
    public Glyph glyph(Face wanted, int character) {
        return character == '龘'
                ? new Glyph(wanted, MISSING, 1)
                : new Glyph(wanted, character, character < 0x2000 ? 0.5 : 1);
    }
}
