package org.yandu.ui.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Markup;
import org.yandu.document.TextSpan;

/**
 * How much of every stretch of a text is marked with which theme. The text, as it is displayed, is cut into stretches of equal
 * length. Immutable.
 *
 * @param shares by stretch, then by id of the theme: characters under marks in relation to the characters of the stretch; more
 *     than 1 where marks of one theme lie over one another
 */
record Heat(List<Map<String, Double>> shares) {

    /** As many rows as a strip of usual height can show. */
    static final int STRETCHES = 240;

    static final Heat NONE = new Heat(List.of());

    static Heat of(Markup markup, DisplayText display) {
        int length = display.text().length();
        if (length == 0 || markup.all().isEmpty()) {
            return NONE;
        }
        double each = (double) length / STRETCHES;
        List<Map<String, Double>> shares = IntStream.range(0, STRETCHES)
                .mapToObj(i -> (Map<String, Double>) new HashMap<String, Double>())
                .toList();
        for (Annotation annotation : markup.all()) {
            for (DisplayMap.Piece piece : display.map().showing(annotation.span())) {
                TextSpan part = piece.source().intersection(annotation.span());
                int from = piece.shownAt() + part.start() - piece.source().start();
                add(shares, annotation.codes(), from, from + part.length(), each);
            }
        }
        return new Heat(shares);
    }

    private static void add(List<Map<String, Double>> shares, List<String> codes, int from, int to, double each) {
        for (int i = (int) (from / each); i < STRETCHES && i * each < to; i++) {
            double share = (Math.min(to, (i + 1) * each) - Math.max(from, i * each)) / each;
            Map<String, Double> here = shares.get(i);
            codes.forEach(code -> here.merge(code, share, Double::sum));
        }
    }
}
