package org.yandu.curation.view;

import org.yandu.document.TextSpan;

/**
 * A passage that some of a class gave a theme and others did not.
 *
 * @param span whole sentences, in UTF-16 units
 * @param code id of the theme
 * @param core what most of those who marked it have in common, in UTF-16 units
 * @param coders how many gave it the theme
 * @param readers how many could have: whoever has marked anything in this text
 */
public record Contested(TextSpan span, String code, TextSpan core, int coders, int readers, State state) {

    public enum State {
        OPEN,
        ACCEPTED,
        REJECTED
    }

    /** 0 to 1. */
    public double share() {
        return (double) coders / readers;
    }

    /** From 0, where all agree, to 1, where the class is split into halves: four times the variance of a yes or no. */
    public double disagreement() {
        return 4 * share() * (1 - share());
    }
}
