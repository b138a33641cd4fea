package org.yandu.ui.reader;

import javafx.scene.paint.Color;
import org.yandu.ui.shell.Appearance;

/**
 * Paper and ink of an appearance (look.md). The same values stand in the style sheet for everything around the text.
 *
 * @param neutralTint behind text with several themes, or with a comment only
 * @param frame hairline around the mark in focus
 */
record Ink(Color paper, Color text, Color neutralTint, Color frame) {

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
