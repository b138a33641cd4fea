package org.yandu.intake.office;

import java.io.ByteArrayOutputStream;

/** Bytes of text that wait until it is clear that no second half of a pair follows. */
final class RtfBytes {

    private final RtfFonts fonts;
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private final StringBuilder decoded = new StringBuilder();
    private int font;
    private boolean lead;
    private char high;

    RtfBytes(RtfFonts fonts) {
        this.fonts = fonts;
    }

    void add(int value, int inFont) {
        if (inFont != font) {
            decode();
            font = inFont;
        }
        if (fonts.isSymbol(font)) {
            // 0xF000 and up is where Word itself puts the signs of such fonts.
            decoded.append(value < 0x80 && Character.isWhitespace(value) ? " " : symbol(value));
            return;
        }
        waiting.write(value);
        lead = !lead && fonts.isLead(value, font);
    }

    private String symbol(int value) {
        return Symbols.of(fonts.name(font).replace(";", "").strip(), Integer.toHexString(0xF000 + value));
    }

    boolean waitsForTrail() {
        return lead;
    }

    boolean isEmpty() {
        return waiting.size() == 0 && decoded.isEmpty();
    }

    String take() {
        decode();
        String words = decoded.toString();
        decoded.setLength(0);
        return words;
    }

    private void decode() {
        if (waiting.size() > 0) {
            decoded.append(fonts.decode(waiting.toByteArray(), font));
            waiting.reset();
        }
        lead = false;
    }

    /** @return what a Unicode number stands for; empty for the first half of a pair, which waits for the second */
    String unicode(int number) {
        int c = number < 0 ? number + 0x10000 : number;
        if (c > Character.MAX_VALUE) {
            return Character.isValidCodePoint(c) ? Character.toString(c) : "";
        }
        char unit = (char) c;
        if (c < 0 || Character.isHighSurrogate(unit)) {
            high = c < 0 ? 0 : unit;
            return "";
        }
        if (Character.isLowSurrogate(unit)) {
            String pair = high == 0 ? "\uFFFD" : "" + high + unit;
            high = 0;
            return pair;
        }
        high = 0;
        return String.valueOf(unit);
    }
}
