package org.yandu.intake.manuscript;

/** Words without the white space that a page is set with, so that what says the same is the same. */
public final class Squeezed {

    private Squeezed() {}

    public static String of(String words) {
        StringBuilder squeezed = new StringBuilder(words.length());
        words.chars().filter(c -> !Character.isWhitespace(c) && c != '\u00a0').forEach(c -> squeezed.append((char) c));
        return squeezed.toString();
    }
}
