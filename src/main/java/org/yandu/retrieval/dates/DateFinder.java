package org.yandu.retrieval.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Folding;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;

/** Finds the dates a text names, in simplified and traditional writing, full and half width, in figures and in Chinese numerals. */
public final class DateFinder {

    /** Stands for what is noise: nothing matches it, and no date runs on across it. */
    private static final char GAP = '\uFFFC';

    private DateFinder() {}

    public static List<DateMention> find(DocumentVersion version) {
        return find(version.text(), version.noise());
    }

    /**
     * In text order, none overlapping another.
     *
     * @param noise what is passed over; in text order, not overlapping
     */
    public static List<DateMention> find(String text, List<Noise> noise) {
        String folded = folded(text, noise);
        List<DateMention> found = new ArrayList<>();
        for (Expression expression : Expression.values()) {
            Matcher match = expression.in(folded);
            while (match.find()) {
                DateSpan when = expression.read(match);
                if (when != null) {
                    TextSpan span = new TextSpan(match.start(), end(folded, match));
                    found.add(new DateMention(span, span.in(text), when));
                }
            }
        }
        return apart(found);
    }

    /** What was read as one date may have matched a dash behind it that leads nowhere. */
    private static int end(String folded, Matcher match) {
        int end = match.end();
        while (end > match.start() && "-‐‑‒–—―~～─至到 \t\n".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static String folded(String text, List<Noise> noise) {
        StringBuilder folded = new StringBuilder(Folding.inPlace(text));
        for (Noise each : noise) {
            char stand = each.kind() == Noise.Kind.SPACING ? ' ' : GAP;
            for (int i = each.span().start(); i < each.span().end(); i++) {
                folded.setCharAt(i, stand);
            }
        }
        return folded.toString();
    }

    /** The longer wins, and of two alike the expression that was asked first. */
    private static List<DateMention> apart(List<DateMention> found) {
        List<DateMention> apart = new ArrayList<>();
        found.sort(Comparator.comparing(DateMention::span));
        int end = 0;
        for (DateMention each : found) {
            if (each.span().start() >= end) {
                apart.add(each);
                end = each.span().end();
            }
        }
        return apart;
    }
}
