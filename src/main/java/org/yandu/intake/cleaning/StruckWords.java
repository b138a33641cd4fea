package org.yandu.intake.cleaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;

/**
 * What the author of a Markdown text struck out, ~~第五条~~: he says it no longer, so that searching and quoting pass over it. It stands with
 * its signs, for without them it would be read as said. 10~~20元 is a range.
 */
public final class StruckWords {

    /** Longer than what anybody strikes out without a line end. */
    private static final int LONGEST = 400;

    private static final Pattern STRUCK =
            Pattern.compile("(?<![~\\d\\\\])~~(?![~\\s])[^~\\n`]{1," + LONGEST + "}+(?<!\\s)~~(?![~\\d])");

    private static final String FENCE = "```";

    private StruckWords() {}

    /**
     * Other noise with what is struck out and does not lie in it.
     *
     * @param others in text order, not overlapping
     * @return likewise
     */
    public static List<Noise> with(List<Noise> others, String text) {
        // In program text the signs are meant as they stand.
        if (!text.contains("~~") || text.contains(FENCE)) {
            return others;
        }
        List<Noise> all = new ArrayList<>(others);
        Matcher struck = STRUCK.matcher(text);
        while (struck.find()) {
            TextSpan span = new TextSpan(struck.start(), struck.end());
            if (NoiseFinder.touching(others, span).findFirst().isEmpty()) {
                all.add(new Noise(span, Noise.Kind.TABLE_DEBRIS, Noise.STRUCK));
            }
        }
        all.sort(Comparator.comparing(Noise::span));
        return all;
    }
}
