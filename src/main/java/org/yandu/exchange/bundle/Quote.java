package org.yandu.exchange.bundle;

import org.yandu.annotation.Annotation;

/** The first words of a passage, as they stand in a report. */
public final class Quote {

    /** Code points; enough to know the passage by. */
    private static final int LONGEST = 30;

    private Quote() {}

    static String of(Annotation mark) {
        return of(mark.anchor().quote().exact());
    }

    public static String of(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
