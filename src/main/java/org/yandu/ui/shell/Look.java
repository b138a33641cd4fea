package org.yandu.ui.shell;

import java.util.function.UnaryOperator;
import org.yandu.ui.parts.Appearance;

/**
 * How texts are set.
 *
 * @param noiseHidden whether noise is left out instead of dimmed
 */
public record Look(Appearance appearance, Type type, boolean noiseHidden) {

    /**
     * The letters.
     *
     * @param size of the text in px, 12 to 36
     * @param leading height of a line in multiples of the size, 1.4 to 2.4
     * @param measure width of a column in Chinese characters, 24 to 44
     * @param indent of the first line of a paragraph in characters, 0 to 4
     * @param family of the body text, as the system names it; empty for the one that ships with the program
     */
    public record Type(int size, double leading, int measure, int indent, String family) {

        public Type {
            size = Math.clamp(size, 12, 36);
            leading = Math.clamp(Math.round(leading * 20) / 20.0, 1.4, 2.4);
            measure = Math.clamp(measure, 24, 44);
            indent = Math.clamp(indent, 0, 4);
        }

        public Type withSize(int other) {
            return new Type(other, leading, measure, indent, family);
        }

        public Type withLeading(double other) {
            return new Type(size, other, measure, indent, family);
        }

        public Type withMeasure(int other) {
            return new Type(size, leading, other, indent, family);
        }

        public Type withIndent(int other) {
            return new Type(size, leading, measure, other, family);
        }

        public Type withFamily(String other) {
            return new Type(size, leading, measure, indent, other);
        }
    }

    /** look.md: 17-18 px, 1.75-1.85, 32-40 characters, two characters of indent. */
    public static final Look DEFAULT = new Look(Appearance.LIGHT, new Type(17, 1.8, 38, 2, ""), false);

    public int size() {
        return type.size();
    }

    public double leading() {
        return type.leading();
    }

    public int measure() {
        return type.measure();
    }

    public Look with(Appearance other) {
        return new Look(other, type, noiseHidden);
    }

    public Look with(UnaryOperator<Type> change) {
        return new Look(appearance, change.apply(type), noiseHidden);
    }

    public Look withSize(int other) {
        return with(was -> was.withSize(other));
    }

    public Look withNoiseHidden(boolean other) {
        return new Look(appearance, type, other);
    }

    /** For remembering; {@link #parse} reads it back. */
    public String format() {
        return appearance + " " + type.size() + " " + type.leading() + " " + type.measure() + " " + noiseHidden + " "
                + type.indent() + " " + type.family();
    }

    /** What {@link #format} wrote, or an earlier program that knew no indent and no family; the default look when it cannot be read. */
    public static Look parse(String remembered) {
        String[] parts = remembered.split(" ", 7);
        try {
            Type type = new Type(
                    Integer.parseInt(parts[1]),
                    Double.parseDouble(parts[2]),
                    Integer.parseInt(parts[3]),
                    parts.length > 5
                            ? Integer.parseInt(parts[5])
                            : DEFAULT.type().indent(),
                    parts.length > 6 ? parts[6] : "");
            return new Look(Appearance.valueOf(parts[0]), type, Boolean.parseBoolean(parts[4]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
            return DEFAULT;
        }
    }
}
