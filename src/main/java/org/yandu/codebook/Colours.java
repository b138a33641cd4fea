package org.yandu.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Proposes colours that can be seen on every paper and stay apart. */
public final class Colours {

    /**
     * Lightness of the full colours (L*). Below 44 they sink into dark paper, above 56 they fade on sepia: both at a contrast of
     * 3 to 1.
     */
    private static final double[] LIGHTNESS = {45, 50, 55.5};

    /** Share of the greatest chroma a screen has at a hue. */
    private static final double[] SHARES = {1.0, 0.55};

    private static final int HUE_STEP = 10;

    /** Lightness and most chroma of the tints: ink keeps 7 to 1 over them on all papers. */
    private static final double LIGHT_TINT = 91;

    private static final double DARK_TINT = 23;
    private static final double TINT_CHROMA = 17;

    /** A theme's own pattern tells it apart as well as so much distance of colour does. */
    private static final double PATTERN_TELLS = 14;

    /**
     * How many of the themes there are a new one is compared with, the last ones: beyond that no colour is far from all others, and the
     * comparing takes longer than a blink.
     */
    private static final int COMPARED = 60;

    /** With so many themes nothing is apart any more: colours and patterns are dealt out in turn. */
    private static final int MANY = 200;

    /** Prime to the number of colours, so that neighbours in turn are no neighbours in hue. */
    private static final int STRIDE = 37;

    private static final List<Sight> EYES =
            List.of(Sight.USUAL, Sight.PROTANOPIA, Sight.DEUTERANOPIA, Sight.TRITANOPIA);

    private static final List<String> ALL = candidates();

    private static final List<List<Lab>> SEEN = ALL.stream().map(Colours::seen).toList();

    private Colours() {}

    /** A colour with the pattern it is drawn in. */
    public record Proposal(Colour colour, Pattern pattern) {}

    /** All full colours that are proposed, by hue and then by lightness. */
    public static List<String> all() {
        return ALL;
    }

    /**
     * What a reader chooses from, a grid: a column for every second hue and one for grey; strong colours from dark to light in the first
     * rows, quiet ones in those below.
     */
    public static List<List<String>> palette() {
        List<List<String>> rows = new ArrayList<>();
        for (double share : SHARES) {
            for (double lightness : LIGHTNESS) {
                List<String> row = new ArrayList<>();
                for (int hue = 0; hue < 360; hue += 2 * HUE_STEP) {
                    row.add(of(lightness, share, hue));
                }
                row.add(of(lightness, 0, 0));
                rows.add(row);
            }
        }
        return rows;
    }

    private static String of(double lightness, double share, int hue) {
        return shown(lightness, share * mostChroma(lightness, hue), hue).hex();
    }

    /** Full colour with tints of the same hue under which ink can be read. */
    public static Colour of(String full) {
        Lab lab = Lab.of(Rgb.of(full));
        double chroma = Math.min(lab.chroma() * 0.45, TINT_CHROMA);
        return new Colour(
                Rgb.of(full).hex(),
                shown(LIGHT_TINT, chroma, lab.hue()).hex(),
                shown(DARK_TINT, chroma, lab.hue()).hex());
    }

    /**
     * Colour and pattern for one more theme: those whose nearest neighbour is farthest, over usual sight and the three kinds of colour
     * blindness. The same for the same themes.
     *
     * @param others what it must be told from
     */
    public static Proposal propose(Collection<Code> others) {
        if (others.size() >= MANY) {
            Pattern[] patterns = Pattern.values();
            return new Proposal(
                    of(ALL.get(others.size() * STRIDE % ALL.size())), patterns[others.size() % patterns.length]);
        }
        List<Neighbour> near = others.stream()
                .skip(Math.max(0, others.size() - COMPARED))
                .filter(code -> Rgb.parse(code.colour().full()).isPresent())
                .map(code -> new Neighbour(code.pattern(), seen(code.colour().full())))
                .toList();
        Proposal best = new Proposal(of(ALL.getFirst()), Pattern.SOLID);
        double farthest = -1;
        for (int i = 0; i < ALL.size(); i++) {
            double[] nearest = nearest(SEEN.get(i), near);
            for (Pattern pattern : Pattern.values()) {
                if (nearest[pattern.ordinal()] > farthest) {
                    farthest = nearest[pattern.ordinal()];
                    best = new Proposal(of(ALL.get(i)), pattern);
                }
            }
        }
        return best;
    }

    private record Neighbour(Pattern pattern, List<Lab> seen) {}

    private static List<Lab> seen(String full) {
        Rgb colour = Rgb.of(full);
        return EYES.stream().map(sight -> Lab.of(sight.seen(colour))).toList();
    }

    /** For every pattern, to the eyes that tell the nearest apart worst. */
    private static double[] nearest(List<Lab> seen, List<Neighbour> neighbours) {
        double[] nearest = new double[Pattern.values().length];
        java.util.Arrays.fill(nearest, Double.MAX_VALUE);
        for (Neighbour neighbour : neighbours) {
            double distance = Double.MAX_VALUE;
            for (int eye = 0; eye < EYES.size(); eye++) {
                distance = Math.min(
                        distance, seen.get(eye).distance(neighbour.seen().get(eye)));
            }
            for (Pattern pattern : Pattern.values()) {
                double apart = distance + (pattern == neighbour.pattern() ? 0 : PATTERN_TELLS);
                nearest[pattern.ordinal()] = Math.min(nearest[pattern.ordinal()], apart);
            }
        }
        return nearest;
    }

    private static List<String> candidates() {
        List<String> all = new ArrayList<>();
        for (int hue = 0; hue < 360; hue += HUE_STEP) {
            for (double lightness : LIGHTNESS) {
                for (double share : SHARES) {
                    all.add(of(lightness, share, hue));
                }
            }
        }
        for (double lightness : LIGHTNESS) {
            all.add(Lab.polar(lightness, 0, 0).rgb().hex());
        }
        return all.stream().distinct().toList();
    }

    private static double mostChroma(double lightness, double hue) {
        // Beyond this colours shout on paper.
        double chroma = 78;
        while (chroma > 0 && !Lab.polar(lightness, chroma, hue).rgb().isShown()) {
            chroma -= 1;
        }
        return chroma;
    }

    private static Rgb shown(double lightness, double chroma, double hue) {
        return Lab.polar(lightness, Math.min(chroma, mostChroma(lightness, hue)), hue)
                .rgb();
    }
}
