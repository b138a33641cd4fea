package org.yandu.intake.pages;

import java.util.List;

/**
 * How much of a line has to stay together: 点， and 件， with the mark that may begin no line, 18,624, and what sticks to a quotation mark on either side
 * (Unicode Standard Annex #14, classes CL, OP, NS, QU, NU and AL). It goes to the next line as a whole and leaves that much room on the one before.
 */
final class Unbroken {

    private static final String BEGIN_NO_LINE = "，。、；：？！）》〉」』】〕％‰℃…—,.;:?!)%";

    private static final String END_NO_LINE = "（《〈「『【〔(";

    private static final String QUOTES = "“”‘’";

    private Unbroken() {}

    /** Of the first piece of a line that may not be parted, in points. */
    static double width(List<Glyph> glyphs) {
        Glyph last = glyphs.get(0);
        for (Glyph glyph : glyphs.subList(1, glyphs.size())) {
            if (glyph.isBlank() || mayPart(last, glyph)) {
                break;
            }
            last = glyph;
        }
        return last.right() - glyphs.get(0).x();
    }

    private static boolean mayPart(Glyph one, Glyph next) {
        return (one.isWide() || next.isWide())
                && !has(BEGIN_NO_LINE, next)
                && !has(END_NO_LINE, one)
                && !has(QUOTES, one)
                && !has(QUOTES, next);
    }

    private static boolean has(String marks, Glyph glyph) {
        return !glyph.text().isEmpty() && marks.indexOf(glyph.text().charAt(0)) >= 0;
    }
}
