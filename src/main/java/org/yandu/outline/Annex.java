package org.yandu.outline;

import org.jspecify.annotations.Nullable;

/** What comes with a document: 附件1, 附表. */
final class Annex {

    private Annex() {}

    /**
     * 附件1 above a form or a table; in a list of annexes another one follows.
     *
     * @param next what the next line begins with
     * @param lines how many the text has
     */
    static boolean heads(Candidate candidate, @Nullable Candidate next, int lines) {
        String label = candidate.marker().label();
        return label.startsWith("附")
                && label.length() > 2
                && candidate.titleLength() <= label.length()
                && candidate.line() + 2 < lines
                && (next == null || !next.marker().label().startsWith("附"));
    }
}
