package org.yandu.ui.suggest;

import org.yandu.retrieval.suggest.Suggestion;

/** As much of a passage as a list shows; the whole is in the text. */
final class Excerpt {

    /** Five or six lines of a side panel. */
    private static final int LONGEST = 130;

    private Excerpt() {}

    static String of(Suggestion suggestion) {
        String words = suggestion.where().words().replaceAll("\\s+", " ");
        if (words.length() <= LONGEST) {
            return words;
        }
        int reason = suggestion.reasons().isEmpty()
                ? 0
                : Math.max(0, words.indexOf(suggestion.reasons().getFirst().word()));
        int from = reason < LONGEST * 2 / 3 ? 0 : whole(words, reason - LONGEST / 3);
        int to = whole(words, Math.min(words.length(), from + LONGEST));
        return (from > 0 ? "…" : "") + words.substring(from, to) + (to < words.length() ? "…" : "");
    }

    private static int whole(String words, int at) {
        return at > 0 && at < words.length() && Character.isLowSurrogate(words.charAt(at)) ? at - 1 : at;
    }
}
