package org.yandu.intake.cleaning;

import java.util.ArrayList;
import java.util.List;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;

/** A text without blanks that are nothing but layout, so that every rule sees its words, and the way back. */
final class CloseText {

    /** Without the blanks. */
    final String text;

    private final List<TextSpan> blanks;

    /** How many characters of the text stand before each offset of the source, and one more at its end. */
    private final int[] there;

    /** Where in the source each character of the text stands. */
    private final int[] back;

    /** @param blanks in text order, not overlapping */
    CloseText(String source, List<TextSpan> blanks) {
        this.blanks = List.copyOf(blanks);
        this.there = new int[source.length() + 1];
        this.back = new int[source.length()];
        StringBuilder close = new StringBuilder(source.length());
        int blank = 0;
        for (int i = 0; i < source.length(); i++) {
            there[i] = close.length();
            if (blank < blanks.size() && blanks.get(blank).end() <= i) {
                blank++;
            }
            if (blank == blanks.size() || !blanks.get(blank).contains(i)) {
                back[close.length()] = i;
                close.append(source.charAt(i));
            }
        }
        there[source.length()] = close.length();
        this.text = close.toString();
    }

    /** Noise of the source, in the text. */
    List<Noise> there(List<Noise> noise) {
        return noise.stream()
                .map(n -> new Noise(
                        new TextSpan(there[n.span().start()], there[n.span().end()]), n.kind(), n.reason()))
                .filter(n -> !n.span().isEmpty())
                .toList();
    }

    /**
     * Noise of the text, in the source, and with it the blanks that lie in none of it.
     *
     * @param noise in text order, not overlapping
     */
    List<Noise> back(List<Noise> noise) {
        List<Noise> all = new ArrayList<>();
        int at = 0;
        for (Noise n : noise) {
            TextSpan span = new TextSpan(
                    back[n.span().start()], back[n.span().end() - 1] + 1);
            while (at < blanks.size() && blanks.get(at).start() < span.start()) {
                all.add(LayoutSpacing.noise(blanks.get(at++)));
            }
            while (at < blanks.size() && blanks.get(at).start() < span.end()) {
                at++;
            }
            all.add(new Noise(span, n.kind(), n.reason()));
        }
        while (at < blanks.size()) {
            all.add(LayoutSpacing.noise(blanks.get(at++)));
        }
        return all;
    }
}
