package org.yandu.retrieval.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import org.yandu.document.CloseText;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Folding;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;

/** Finds the dates a text names, in simplified and traditional writing, full and half width, in figures and in Chinese numerals. */
public final class DateFinder {

    /** Stands for what is noise: nothing matches it, and no date runs on across it. */
    private static final char GAP = '\uFFFC';

    /** No date goes on for longer without another sign of one. */
    private static final int AROUND = 40;

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
        if (!CloseText.isNeeded(noise)) {
            return read(text, noise);
        }
        CloseText close = CloseText.of(text, noise);
        return read(close.text(), close.there(noise)).stream()
                .map(date -> new DateMention(close.back(date.span()), date.words(), date.when()))
                .toList();
    }

    private static List<DateMention> read(String text, List<Noise> noise) {
        String folded = folded(text, noise);
        List<DateMention> found = new ArrayList<>();
        for (TextSpan place : places(folded)) {
            for (Expression expression : Expression.values()) {
                Matcher match = expression.in(folded);
                match.useTransparentBounds(true).region(place.start(), place.end());
                while (match.find()) {
                    DateSpan when = expression.read(match);
                    if (when != null) {
                        TextSpan span = new TextSpan(match.start(), end(folded, match));
                        found.add(new DateMention(span, span.in(text), when));
                    }
                }
            }
        }
        return apart(found);
    }

    /** Where dates may be: around what no date is without. To look there only is many times faster than everywhere. */
    private static List<TextSpan> places(String folded) {
        List<TextSpan> places = new ArrayList<>();
        int from = 0;
        int to = -1;
        for (int i = 0; i < folded.length(); i++) {
            if (isSign(folded, i)) {
                if (to >= 0 && i - AROUND > to) {
                    places.add(new TextSpan(from, to));
                    from = i - AROUND;
                } else if (to < 0) {
                    from = Math.max(0, i - AROUND);
                }
                to = Math.min(folded.length(), i + AROUND);
            }
        }
        if (to >= 0) {
            places.add(new TextSpan(from, to));
        }
        return places;
    }

    private static boolean isSign(String folded, int at) {
        return switch (folded.charAt(at)) {
            case '年', '月', '世' -> true;
            case '五' -> at > 0 && "六七八九十一二三四五".indexOf(folded.charAt(at - 1)) >= 0;
            case '-', '/', '.' -> at > 0 && isDigit(folded.charAt(at - 1));
            default -> false;
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
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
            char stand = each.kind().isForm() ? ' ' : GAP;
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
