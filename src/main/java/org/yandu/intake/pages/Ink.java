package org.yandu.intake.pages;

/**
 * A character as a file draws it, turned whichever way; points from the upper left corner of the page as it is shown.
 *
 * @param id counts through the whole file
 * @param x where its base line begins
 * @param endX where the next character would begin
 * @param upright whether it belongs to a text set from top to bottom
 */
record Ink(
        int id, String text, double x, double y, double endX, double endY, double size, boolean bold, boolean upright) {

    /** Degrees beyond which a text is set at a slant, as watermarks are. */
    private static final double SLANT = 6;

    Ink reading(String words) {
        return new Ink(id, words, x, y, endX, endY, size, bold, upright);
    }

    double angle() {
        return Math.toDegrees(Math.atan2(endY - y, endX - x));
    }

    /** Quarter turns clockwise from left to right, 0 to 3; -1 at a slant. */
    int turns() {
        if (Math.hypot(endX - x, endY - y) < 0.01) {
            return 0;
        }
        double quarters = angle() / 90;
        long nearest = Math.round(quarters);
        return Math.abs(quarters - nearest) * 90 > SLANT ? -1 : (int) Math.floorMod(nearest, 4L);
    }

    /** The middle of its picture. */
    double[] middle() {
        double length = Math.hypot(endX - x, endY - y);
        double up = length < 0.01 ? 0 : 0.35 * size / length;
        return new double[] {(x + endX) / 2 + (endY - y) * up, (y + endY) / 2 - (endX - x) * up};
    }

    /** Where it stands once the page is turned so that texts with so many quarter turns run from left to right. */
    Glyph turned(int turns, double width, double height) {
        double length = Math.hypot(endX - x, endY - y);
        double[] at = turned(x, y, turns, width, height);
        return new Glyph(id, text, at[0], at[1], length, size, bold);
    }

    static double[] turned(double x, double y, int turns, double width, double height) {
        return switch (turns) {
            case 1 -> new double[] {y, width - x};
            case 2 -> new double[] {width - x, height - y};
            case 3 -> new double[] {height - y, x};
            default -> new double[] {x, y};
        };
    }

    /** A text from top to bottom, laid on its side: columns from the right become lines from the top. */
    Glyph laid(double width) {
        return new Glyph(id, text, y - size * 0.85, width - x - size * 0.1, size, size, bold);
    }
}
