package org.yandu.ui.shell;

/**
 * How texts are set.
 *
 * @param size of the text in px, 12 to 36
 * @param leading height of a line in multiples of the size, 1.4 to 2.4
 * @param measure width of a column in Chinese characters, 24 to 44
 * @param noiseHidden whether noise is left out instead of dimmed
 */
public record Look(Appearance appearance, int size, double leading, int measure, boolean noiseHidden) {

    /** look.md: 17-18 px, 1.75-1.85, 32-40 characters. */
    public static final Look DEFAULT = new Look(Appearance.LIGHT, 17, 1.8, 38, false);

    public Look {
        size = Math.clamp(size, 12, 36);
        leading = Math.clamp(Math.round(leading * 20) / 20.0, 1.4, 2.4);
        measure = Math.clamp(measure, 24, 44);
    }

    public Look with(Appearance other) {
        return new Look(other, size, leading, measure, noiseHidden);
    }

    public Look withSize(int other) {
        return new Look(appearance, other, leading, measure, noiseHidden);
    }

    public Look withLeading(double other) {
        return new Look(appearance, size, other, measure, noiseHidden);
    }

    public Look withMeasure(int other) {
        return new Look(appearance, size, leading, other, noiseHidden);
    }

    public Look withNoiseHidden(boolean other) {
        return new Look(appearance, size, leading, measure, other);
    }

    /** For remembering; {@link #parse} reads it back. */
    public String format() {
        return appearance + " " + size + " " + leading + " " + measure + " " + noiseHidden;
    }

    /** What {@link #format} wrote; the default look when it cannot be read. */
    public static Look parse(String remembered) {
        String[] parts = remembered.split(" ", -1);
        try {
            return new Look(
                    Appearance.valueOf(parts[0]),
                    Integer.parseInt(parts[1]),
                    Double.parseDouble(parts[2]),
                    Integer.parseInt(parts[3]),
                    Boolean.parseBoolean(parts[4]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
            return DEFAULT;
        }
    }
}
