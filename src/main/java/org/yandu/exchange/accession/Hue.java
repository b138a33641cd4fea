package org.yandu.exchange.accession;

import java.util.Locale;
import org.yandu.codebook.Colour;

/**
 * The highlighter pens of other programs. Readers give them meanings, so each becomes a theme of its own; shades of one pen are the
 * same pen. Full colours keep 3:1 against light paper, tints 7:1 under the text.
 */
enum Hue {
    YELLOW("#A58A00", "#FFF6C2", "#4A4212"),
    ORANGE("#C0641A", "#FDE5D0", "#50301A"),
    RED("#C43C4A", "#FBDDE0", "#50222A"),
    PURPLE("#8A5BB0", "#EBDFF6", "#3C2A50"),
    BLUE("#3B76C4", "#DCE9FA", "#1E3554"),
    CYAN("#1F8A94", "#D6F1F3", "#143F44"),
    GREEN("#4C8A2B", "#E1F3D6", "#253F18"),
    GREY("#757575", "#EAEAEA", "#3A3A3A");

    /** Below this share of colour (HSV saturation) a pen is grey to the eye. */
    private static final double GREYISH = 0.15;

    private final Colour colour;

    Hue(String full, String light, String dark) {
        colour = new Colour(full, light, dark);
    }

    Colour colour() {
        return colour;
    }

    /** Key of the pen's name. */
    String key() {
        return "remark.hue." + name().toLowerCase(Locale.ROOT);
    }

    /** @param rgb {@code #RRGGBB}; anything else is grey */
    static Hue of(String rgb) {
        if (!rgb.matches("#[0-9A-Fa-f]{6}")) {
            return GREY;
        }
        int value = Integer.parseInt(rgb.substring(1), 16);
        int red = value >> 16;
        int green = value >> 8 & 0xFF;
        int blue = value & 0xFF;
        int most = Math.max(red, Math.max(green, blue));
        int span = most - Math.min(red, Math.min(green, blue));
        return most == 0 || (double) span / most < GREYISH ? GREY : byAngle(angle(red, green, blue, most, span));
    }

    /** Hue of the HSV model in degrees (A. R. Smith, Color Gamut Transform Pairs, SIGGRAPH 1978). */
    private static double angle(int red, int green, int blue, int most, double span) {
        double sixth = most == red
                ? (green - blue) / span
                : most == green ? 2 + (blue - red) / span : 4 + (red - green) / span;
        return (sixth * 60 + 360) % 360;
    }

    private static Hue byAngle(double angle) {
        if (angle < 15 || angle >= 335) {
            return RED;
        }
        if (angle < 45) {
            return ORANGE;
        }
        if (angle < 70) {
            return YELLOW;
        }
        if (angle < 165) {
            return GREEN;
        }
        if (angle < 200) {
            return CYAN;
        }
        return angle < 255 ? BLUE : PURPLE;
    }
}
