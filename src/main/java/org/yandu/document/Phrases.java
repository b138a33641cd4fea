package org.yandu.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** The stretches between punctuation around a place of a sentence, from the smallest to the sentence itself. */
final class Phrases {

    /** Between the items of a list. */
    private static final String ITEMS = "、／|";

    private static final String CLAUSES = "，；：。！？…—,;:!?";

    private final String text;
    private final Pairs pairs;

    Phrases(String text, Pairs pairs) {
        this.text = text;
        this.pairs = pairs;
    }

    /** What stands between any punctuation, quotation marks and brackets included; empty on punctuation itself. */
    TextSpan phrase(int at, TextSpan sentence) {
        BitSet none = new BitSet();
        boolean punctuation = at >= text.length() || parts(at, true, none);
        return punctuation ? new TextSpan(at, at) : run(at, at, sentence, true, none);
    }

    /**
     * What holds a stretch and is held by a sentence, in no order: items of a list and clauses, with the quotations and brackets
     * in them whole, and around the stretch the quotations and brackets, without and with their marks.
     */
    List<TextSpan> around(TextSpan span, TextSpan sentence) {
        List<TextSpan> found = new ArrayList<>();
        TextSpan inner = span;
        List<TextSpan> regions = new ArrayList<>();
        pairs.around(span).stream().filter(sentence::contains).forEach(regions::add);
        regions.sort(Comparator.comparingInt(TextSpan::length));
        for (TextSpan pair : regions) {
            level(inner, Pairs.inside(pair), found);
            found.add(Blanks.trimmed(text, Pairs.inside(pair)));
            found.add(pair);
            inner = pair;
        }
        level(inner, sentence, found);
        return found;
    }

    private void level(TextSpan inner, TextSpan region, List<TextSpan> found) {
        BitSet whole = new BitSet();
        pairs.all().stream()
                .filter(pair -> region.contains(pair) && !pair.equals(region))
                .forEach(pair -> whole.set(pair.start(), pair.end()));
        int last = Math.max(inner.start(), inner.end() - 1);
        found.add(run(inner.start(), last, region, true, whole));
        found.add(run(inner.start(), last, region, false, whole));
    }

    /** From the separator before the first to that behind the last. */
    private TextSpan run(int first, int last, TextSpan region, boolean items, BitSet whole) {
        int from = first;
        while (from > region.start() && !parts(from - 1, items, whole)) {
            from--;
        }
        int to = last;
        while (to < region.end() && !parts(to, items, whole)) {
            to++;
        }
        return from < to ? Blanks.trimmed(text, new TextSpan(from, to)) : new TextSpan(from, from);
    }

    /** @param items whether the items of a list and lone quotation marks part as well */
    private boolean parts(int at, boolean items, BitSet whole) {
        if (whole.get(at)) {
            return false;
        }
        char c = text.charAt(at);
        if (CLAUSES.indexOf(c) >= 0 || (items && ITEMS.indexOf(c) >= 0)) {
            return !isInNumber(at);
        }
        return items && (Pairs.isMark(c) || isGap(at)) || isFullStop(at);
    }

    /** 1,000 and 12:30 and 2020/21 are one. */
    private boolean isInNumber(int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    /** Pasted texts and lines of facts are parted by wide blanks; a narrow one stands between Latin words. */
    private boolean isGap(int at) {
        char c = text.charAt(at);
        return c == '\u3000'
                || c == '\t'
                || (Blanks.isBlank(c) && at + 1 < text.length() && Blanks.isBlank(text.charAt(at + 1)));
    }

    private boolean isFullStop(int at) {
        return text.charAt(at) == '.' && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }
}
