package org.yandu.document;

import java.util.List;

/** Punctuation at the ends of a stretch, as a mouse drags it along. */
public final class Punctuation {

    private static final String MARKS = "。！？；｡!?;，、：,:…—–~～·.．／|";

    private Punctuation() {}

    /**
     * Without punctuation and white space at either end. Quotation marks and brackets stay where their partner is inside: “放管服”改革
     * keeps both; those around the whole of it go.
     *
     * @return the same when nothing else would be left
     */
    public static TextSpan trimmed(DocumentVersion version, TextSpan span) {
        CleanLine clean = new CleanLine(version, span);
        String text = clean.text();
        List<TextSpan> pairs = new Pairs(text).all();
        TextSpan left = Blanks.trimmed(text, new TextSpan(0, text.length()));
        for (TextSpan next = stripped(text, pairs, left); !next.equals(left); next = stripped(text, pairs, left)) {
            left = next;
        }
        return left.isEmpty() ? span : Clusters.whole(version.text(), clean.toSource(left));
    }

    private static TextSpan stripped(String text, List<TextSpan> pairs, TextSpan span) {
        if (pairs.contains(span)) {
            return Blanks.trimmed(text, Pairs.inside(span));
        }
        int start = span.start();
        int end = span.end();
        if (start < end && goes(text, start) && pairs.stream().noneMatch(p -> p.start() == span.start())) {
            start++;
        }
        if (start < end && goes(text, end - 1) && pairs.stream().noneMatch(p -> p.end() == span.end())) {
            end--;
        }
        return Blanks.trimmed(text, new TextSpan(start, end));
    }

    private static boolean goes(String text, int at) {
        return MARKS.indexOf(text.charAt(at)) >= 0 || Pairs.isMark(text.charAt(at));
    }
}
