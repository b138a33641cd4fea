package org.yandu.ui.reader;

import javafx.scene.paint.Color;
import org.yandu.ui.parts.Appearance;

/**
 * Paper and ink of an appearance (look.md). The same values stand in the style sheet for everything around the text.
 *
 * @param neutralTint behind text with several themes, or with a comment only
 * @param frame hairline around the mark in focus
 */
record Ink(Color paper, Color text, Color neutralTint, Color frame) {

    /** A little more than the 35 % of look.md: at this size that would be a contrast of 2.1 to 1, this is 2.8 to 1. */
    private static final double FAINT = 0.45;

    private static final double ASIDE = 0.66;

    /** Laid over letters that are to step back; through it they have the ink of {@link #FAINT}. */
    Color veil() {
        return Color.color(paper.getRed(), paper.getGreen(), paper.getBlue(), 1 - FAINT);
    }

    Color of(RunStyle.Tone tone) {
        return switch (tone) {
            case TEXT -> text;
            case ASIDE -> paper.interpolate(text, ASIDE);
            case FAINT -> paper.interpolate(text, FAINT);
        };
    }

    static Ink of(Appearance appearance) {
        return switch (appearance) {
            case LIGHT -> ink("#FBFAF7", "#22242A", "#E9E7E1", "#2F5D8A");
            case SEPIA -> ink("#F4ECDC", "#3B3228", "#E4DAC6", "#2F5D8A");
            case DARK -> ink("#1B1D21", "#D7D5CF", "#33363C", "#8FB8E0");
        };
    }

    private static Ink ink(String paper, String text, String neutral, String frame) {
        return new Ink(Color.web(paper), Color.web(text), Color.web(neutral), Color.web(frame));
    }
}
