package org.yandu.codebook;

/** What themes are seen on, as {@code #RRGGBB}; the same colours as those of the window (look.md). */
public enum Paper {
    LIGHT("#FBFAF7", "#22242A"),
    SEPIA("#F4ECDC", "#3B3228"),
    DARK("#1B1D21", "#D7D5CF");

    /** How far towards white full colours are drawn on dark paper: they are made for light paper, and thin lines would sink in. */
    private static final double LIGHTER = 0.3;

    private final String paper;
    private final String ink;

    Paper(String paper, String ink) {
        this.paper = paper;
        this.ink = ink;
    }

    public String paper() {
        return paper;
    }

    public String ink() {
        return ink;
    }

    /** The full colour of a theme as it is drawn on this paper. */
    public Rgb full(Colour colour) {
        Rgb full = Rgb.of(colour.full());
        return this == DARK ? full.towardsWhite(LIGHTER) : full;
    }

    /** The tint of a theme behind the text on it. */
    public String tint(Colour colour) {
        return this == DARK ? colour.dark() : colour.light();
    }
}
