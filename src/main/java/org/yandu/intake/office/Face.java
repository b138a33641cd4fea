package org.yandu.intake.office;

import org.jspecify.annotations.Nullable;

/**
 * How a stretch of an office document looks, as far as that says something about the text.
 *
 * @param bold or set in a black face (黑体), which is what Chinese official documents use instead
 * @param size in half points; 0 when the file does not say
 * @param colour {@code #RRGGBB} of a highlight
 */
record Face(boolean bold, int size, @Nullable String colour) {

    static final Face PLAIN = new Face(false, 0, null);

    /** The black faces by the names they have in Word, WPS and LibreOffice. */
    static boolean isBlack(@Nullable String font) {
        return font != null && (font.contains("黑体") || font.contains("SimHei") || font.contains("小标宋"));
    }

    /**
     * A fill behind words is a highlight when it is a colour: white and grey are layout, often left over from web pages, and a dark
     * one is a design with white letters on it.
     *
     * @param fill six hexadecimal digits; anything else is none
     */
    static @Nullable String highlight(@Nullable String fill) {
        if (fill == null || !fill.matches("#?[0-9A-Fa-f]{6}")) {
            return null;
        }
        int rgb = Integer.parseInt(fill.replace("#", ""), 16);
        int red = rgb >> 16;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        int most = Math.max(red, Math.max(green, blue));
        int least = Math.min(red, Math.min(green, blue));
        return most - least < COLOURED || most < LIGHT ? null : String.format("#%06X", rgb);
    }

    /** Below this difference of its parts a colour looks grey; Word's palest theme tints of 20 % lie above. */
    private static final int COLOURED = 16;

    private static final int LIGHT = 0xA0;
}
