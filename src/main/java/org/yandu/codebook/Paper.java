package org.yandu.codebook;

/** What themes are seen on, as {@code #RRGGBB}; the same colours as those of the window (look.md). */
public enum Paper {
    LIGHT("#FBFAF7", "#22242A"),
    SEPIA("#F4ECDC", "#3B3228"),
    DARK("#1B1D21", "#D7D5CF");

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

    /** The tint of a theme behind the text on it. */
    public String tint(Colour colour) {
        return this == DARK ? colour.dark() : colour.light();
    }
}
