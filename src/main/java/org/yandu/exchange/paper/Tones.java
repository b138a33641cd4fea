package org.yandu.exchange.paper;

import java.util.List;
import org.yandu.codebook.Code;

/** The colours on paper, or the greys that stand for them. */
public record Tones(boolean colour) {

    public static final String INK = "#000000";
    public static final String QUIET = "#5B5E66";
    public static final String HAIR = "#B9B5AA";

    /** Of underlines, stripes and signs. */
    public String full(Code theme) {
        return colour ? valid(theme.colour().full()) : INK;
    }

    /** Behind the words: the theme's own when there is one, a neutral one when there are several or none. */
    String tint(List<Code> themes) {
        if (!colour) {
            return "#F0F0F0";
        }
        return themes.size() == 1 ? valid(themes.getFirst().colour().light()) : "#F1EFE8";
    }

    private static String valid(String colour) {
        return colour.matches("#[0-9A-Fa-f]{6}") ? colour : HAIR;
    }
}
