package org.yandu.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a theme's colour can be seen on every paper, read through, and told from the others by every eye and on a copy. */
public final class ColourCheck {

    /** Stripes and underlines are graphics (WCAG 2.2, 1.4.11). */
    public static final double LEAST_MARK = 3;

    /** Text over a tint is read for hours (WCAG 2.2, 1.4.6, enhanced). */
    public static final double LEAST_TEXT = 7;

    /**
     * Two themes of the same pattern closer than this are taken for each other (CIEDE2000): small patches a page apart need several
     * times the 2 to 3 that adjoining fields need.
     */
    public static final double LEAST_DISTANCE = 8;

    private ColourCheck() {}

    /**
     * What was looked at.
     *
     * @param measure contrast ratio, or distance
     * @param least what it must be
     * @param paper of {@link Kind#MARK} and {@link Kind#TEXT}
     * @param sight of {@link Kind#APART}
     * @param other the nearest theme, of {@link Kind#APART}
     */
    public record Finding(
            Kind kind,
            double measure,
            double least,
            @Nullable Paper paper,
            @Nullable Sight sight,
            @Nullable Code other) {

        public boolean isGood() {
            return measure >= least;
        }
    }

    public enum Kind {
        /** The full colour, as it is drawn on it, against the paper. */
        MARK,
        /** Ink over the tint. */
        TEXT,
        /** The full colour against that of the nearest theme with the same pattern. */
        APART
    }

    /** All findings, good ones too; those of {@link Kind#APART} only while there is another theme with the pattern. */
    public static List<Finding> of(Colour colour, Pattern pattern, Collection<Code> others) {
        List<Finding> findings = new ArrayList<>();
        Rgb full = Rgb.of(colour.full());
        for (Paper paper : Paper.values()) {
            double mark = paper.full(colour).contrast(Rgb.of(paper.paper()));
            findings.add(new Finding(Kind.MARK, mark, LEAST_MARK, paper, null, null));
        }
        for (Paper paper : Paper.values()) {
            double text = Rgb.of(paper.ink()).contrast(Rgb.of(paper.tint(colour)));
            findings.add(new Finding(Kind.TEXT, text, LEAST_TEXT, paper, null, null));
        }
        List<Code> alike =
                others.stream().filter(code -> code.pattern() == pattern).toList();
        for (Sight sight : Sight.values()) {
            // A copier leaves only the lightness, which is much the same for all that is seen on every paper: see
            // survivesCopier.
            if (sight != Sight.BLACK_AND_WHITE) {
                nearest(full, sight, alike, findings);
            }
        }
        return findings;
    }

    /** The paper on which its stripes and underlines are hardest to see; empty while they are seen well enough on all. */
    public static Optional<Finding> faintest(Colour colour) {
        return of(colour, Pattern.SOLID, List.of()).stream()
                .filter(finding -> finding.kind() == Kind.MARK && !finding.isGood())
                .min(Comparator.comparingDouble(Finding::measure));
    }

    private static void nearest(Rgb full, Sight sight, List<Code> alike, List<Finding> findings) {
        Code nearest = null;
        double least = Double.MAX_VALUE;
        for (Code code : alike) {
            double distance = Rgb.parse(code.colour().full())
                    .map(other -> sight.distance(full, other))
                    .orElse(Double.MAX_VALUE);
            if (distance < least) {
                least = distance;
                nearest = code;
            }
        }
        if (nearest != null) {
            findings.add(new Finding(Kind.APART, least, LEAST_DISTANCE, null, sight, nearest));
        }
    }

    /**
     * Whether it is told from the others on a black-and-white copy: by pattern, by lightness or by its sign.
     *
     * @param sign of the theme with this colour
     */
    public static boolean survivesCopier(Colour colour, Pattern pattern, String sign, Collection<Code> others) {
        Rgb full = Rgb.of(colour.full());
        return others.stream()
                .filter(code -> code.pattern() == pattern && code.sign().equals(sign))
                .allMatch(code -> Sight.BLACK_AND_WHITE.distance(
                                full, Rgb.of(code.colour().full()))
                        >= LEAST_DISTANCE);
    }
}
