package org.yandu.exchange.paper;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Which characters a face has and how wide they are: all that setting needs. An opened file of a Chinese face takes 25 to 40 MB of memory,
 * this half of one.
 */
final class Widths {

    /** Planes 0 to 3; beyond them are no characters that anybody writes. */
    private static final int END = 0x40000;
    /** No glyph is as wide as this. */
    private static final char LACKING = 0xFFFF;

    /** By code point, in font units. */
    private final char[] units;

    /** Of what is drawn for a character that is not there. */
    private final int otherwise;

    private final int unitsPerEm;

    private Widths(char[] units, int otherwise, int unitsPerEm) {
        this.units = units;
        this.otherwise = otherwise;
        this.unitsPerEm = unitsPerEm;
    }

    static Widths of(TrueTypeFont font) throws IOException {
        CmapLookup map = Objects.requireNonNull(font.getUnicodeCmapLookup());
        char[] units = new char[END];
        Arrays.fill(units, LACKING);
        int end = 0;
        for (int character = 0; character < END; character++) {
            int glyph = map.getGlyphId(character);
            if (glyph != 0) {
                units[character] = (char) font.getAdvanceWidth(glyph);
                end = character + 1;
            }
        }
        return new Widths(Arrays.copyOf(units, end), font.getAdvanceWidth(0), font.getUnitsPerEm());
    }

    boolean has(int character) {
        return character < units.length && units[character] != LACKING;
    }

    /** In multiples of the size. */
    double em(int character) {
        return (has(character) ? units[character] : otherwise) / (double) unitsPerEm;
    }

    int unitsPerEm() {
        return unitsPerEm;
    }
}
