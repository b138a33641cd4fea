package org.yandu.exchange.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.yandu.codebook.Paper;
import org.yandu.exchange.drawing.Measure;
import org.yandu.language.Texts;

/**
 * On which paper, in which language.
 *
 * @param measure of the faces the words are set in
 * @param room how wide a chart may be before it is scrolled, in px; one that can be narrower is
 */
public record Style(Paper paper, Measure measure, Texts texts, double room) {

    /** What a window of 1000 px leaves for a chart. */
    public static final double LEAST_ROOM = 890;

    /** What a small window leaves, or one whose letters are twice as large. */
    public static final double SMALL_ROOM = 560;

    public Style(Paper paper, Measure measure, Texts texts) {
        this(paper, measure, texts, LEAST_ROOM);
    }

    private static final String DARKEST = "#1B1D21";

    String ink() {
        return paper.ink();
    }

    /** For what is said beside. */
    String quiet() {
        return mix(0.66);
    }

    /** For lines between rows. */
    String rule() {
        return mix(0.14);
    }

    /** For what lies behind. */
    String shade() {
        return mix(0.05);
    }

    /** The interface's ink blue, see look.md. */
    String accent() {
        return paper == Paper.DARK ? "#8FB8E0" : "#2F5D8A";
    }

    /** Ink on the paper. */
    private String mix(double share) {
        return mix(paper.paper(), paper.ink(), share);
    }

    /** So much of the accent on the paper. */
    String accent(double share) {
        return mix(paper.paper(), accent(), share);
    }

    static String mix(String from, String to, double share) {
        StringBuilder mixed = new StringBuilder("#");
        for (int at = 1; at < 7; at += 2) {
            int a = Integer.parseInt(from.substring(at, at + 2), 16);
            int b = Integer.parseInt(to.substring(at, at + 2), 16);
            mixed.append(String.format(Locale.ROOT, "%02X", Math.round(a + (b - a) * share)));
        }
        return mixed.toString();
    }

    /** Of a sign on its theme's colour, as wherever themes are shown. */
    static String on(String colour) {
        return light(colour) > 0.4 ? DARKEST : "#FFFFFF";
    }

    /** Of figures on a tint: whichever of black and white stands out more; both alike at 0.18, see WCAG 2.2. */
    static String figuresOn(String colour) {
        return light(colour) > 0.18 ? DARKEST : "#FFFFFF";
    }

    /** Relative luminance after WCAG 2.2. */
    private static double light(String colour) {
        double light = 0;
        double[] weights = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < 3; i++) {
            double channel = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            light += weights[i] * (channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4));
        }
        return light;
    }

    /** A share as a reader says it; of little, a tenth more, or bars of one length and of two would have the same figure. */
    String percent(double share) {
        if (share <= 0) {
            return "0%";
        }
        if (share < 0.0005) {
            return "<0.1%";
        }
        return share < 0.0995
                ? BigDecimal.valueOf(share * 100)
                                .setScale(1, RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .toPlainString()
                        + "%"
                : Math.round(share * 100) + "%";
    }

    String say(String key, Object... args) {
        return texts.get(key, args);
    }
}
