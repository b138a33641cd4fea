package org.yandu.outline;

import org.jspecify.annotations.Nullable;

/** What comes with a document: 附件1, 附表; 附录A of a report, which may hold nothing but a list. */
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
        if (label.startsWith("附录") && candidate.line() + 1 < lines) {
            return next == null || !next.marker().label().startsWith("附");
        }
        if (label.equals("附件") && next == null) {
            return candidate.titleLength() <= label.length() && candidate.line() + 2 < lines;
        }
        return label.startsWith("附")
                && label.length() > 2
                && candidate.titleLength() <= label.length()
                && candidate.line() + 2 < lines
                && (next == null || !next.marker().label().startsWith("附"));
    }
}
