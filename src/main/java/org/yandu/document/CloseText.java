package org.yandu.document;

import java.util.List;

/** A text without blanks that are nothing but layout, so that words and numbers are whole in it, and the way back. Offsets are UTF-16 units. */
public final class CloseText {

    private final String text;

    /** How many characters of the text stand before each offset of the source, and before its end. */
    private final int[] there;

    /** Where in the source each character of the text stands. */
    private final int[] back;

    /** @param blanks of the source; in text order, not overlapping */
    public CloseText(String source, List<TextSpan> blanks) {
        this.there = new int[source.length() + 1];
        this.back = new int[source.length()];
        StringBuilder close = new StringBuilder(source.length());
        int blank = 0;
        for (int i = 0; i < source.length(); i++) {
            there[i] = close.length();
            while (blank < blanks.size() && blanks.get(blank).end() <= i) {
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

    /**
     * Without the white space and line ends of the layout, and the signs of Markdown.
     *
     * @param noise of the source; in text order, not overlapping
     */
    public static CloseText of(String source, List<Noise> noise) {
        return new CloseText(
                source,
                noise.stream().filter(CloseText::isLayout).map(Noise::span).toList());
    }

    /** Whether there is anything to leave out. */
    public static boolean isNeeded(List<Noise> noise) {
        return noise.stream().anyMatch(CloseText::isLayout);
    }

    private static boolean isLayout(Noise noise) {
        return noise.kind().isForm();
    }

    public String text() {
        return text;
    }

    /** A stretch of the source in the text; empty when it is nothing but blanks. */
    public TextSpan there(TextSpan source) {
        return new TextSpan(there[source.start()], there[source.end()]);
    }

    /** Noise of the source in the text; what is nothing but blanks is gone. */
    public List<Noise> there(List<Noise> noise) {
        return noise.stream()
                .map(n -> new Noise(there(n.span()), n.kind(), n.reason()))
                .filter(n -> !n.span().isEmpty())
                .toList();
    }

    /** A stretch of the text, not empty, in the source, from its first to its last character. */
    public TextSpan back(TextSpan span) {
        return new TextSpan(back[span.start()], back[span.end() - 1] + 1);
    }
}
