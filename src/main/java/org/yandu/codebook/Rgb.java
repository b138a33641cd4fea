package org.yandu.codebook;

import java.util.Locale;
import java.util.Optional;

/**
 * A colour of the screen.
 *
 * @param red linear light, from 0 to 1; likewise the others
 */
public record Rgb(double red, double green, double blue) {

    /** @throws IllegalArgumentException unless it is {@code #RRGGBB} */
    public static Rgb of(String hex) {
        return parse(hex).orElseThrow(() -> new IllegalArgumentException("no colour: " + hex));
    }

    /** @param hex {@code #RRGGBB} or {@code RRGGBB} */
    public static Optional<Rgb> parse(String hex) {
        String digits = hex.startsWith("#") ? hex.substring(1) : hex;
        if (!digits.matches("[0-9A-Fa-f]{6}")) {
            return Optional.empty();
        }
        int value = Integer.parseInt(digits, 16);
        return Optional.of(new Rgb(linear(value >> 16), linear(value >> 8 & 0xFF), linear(value & 0xFF)));
    }

    /** {@code #RRGGBB}; what no screen shows is cut off. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02X%02X%02X", byteOf(red), byteOf(green), byteOf(blue));
    }

    /** @param share from 0, this colour, to 1, white; in steps of the screen's own scale, as a painter mixes */
    Rgb towardsWhite(double share) {
        return new Rgb(lighter(red, share), lighter(green, share), lighter(blue, share));
    }

    private static double lighter(double linear, double share) {
        int channel = byteOf(linear);
        return linear((int) Math.round(channel + (255 - channel) * share));
    }

    /** Whether a screen can show it, but for rounding. */
    boolean isShown() {
        double room = 1e-4;
        return Math.min(red, Math.min(green, blue)) >= -room && Math.max(red, Math.max(green, blue)) <= 1 + room;
    }

    /** Relative luminance from 0 to 1 (WCAG 2.2, definition of the term). */
    public double luminance() {
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    /** From 1 to 21 (WCAG 2.2, definition of contrast ratio). */
    public double contrast(Rgb other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    /** Transfer function of sRGB (IEC 61966-2-1). */
    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static int byteOf(double linear) {
        double c = Math.clamp(linear, 0, 1);
        double gamma = c <= 0.0031308 ? 12.92 * c : 1.055 * Math.pow(c, 1 / 2.4) - 0.055;
        return (int) Math.round(gamma * 255);
    }
}
