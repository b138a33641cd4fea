package org.yandu.curation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.Selector.TextQuote;
import org.yandu.document.Problem;

/**
 * What became of one returned file.
 *
 * @param coder {@code null} when it could not be read
 * @param signer fingerprint of its key; {@code null} without
 * @param problem only when it was refused
 * @param counts what it changed
 * @param lost passages that were not found in the texts of this library, or in several places: they are not taken over
 */
public record Fate(
        String file,
        @Nullable String coder,
        @Nullable String signer,
        Status status,
        @Nullable Problem problem,
        Counts counts,
        List<Lost> lost) {

    public enum Status {
        /** The first file of this student. */
        NEW,
        /** Took the place of an earlier one. */
        REPLACED,
        /** This very file had been merged. */
        UNCHANGED,
        /** A later file of the same student had been merged, or is merged now. */
        OLDER,
        REFUSED
    }

    /**
     * @param added annotations
     * @param changed annotations
     * @param removed annotations
     * @param answers added, changed or removed
     * @param carried annotations from another text of their document, put at their new places
     * @param doubtful annotations from another text that wait for the instructor
     */
    public record Counts(int added, int changed, int removed, int answers, int carried, int doubtful) {
        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);
    }

    /** @param comment what the student wrote on it, so that nothing is lost unseen */
    public record Lost(String documentId, TextQuote quote, String comment) {}

    public Fate {
        lost = List.copyOf(lost);
    }

    public static Fate refused(String file, @Nullable String coder, @Nullable String signer, Problem problem) {
        return new Fate(file, coder, signer, Status.REFUSED, problem, Counts.NONE, List.of());
    }

    static Fate of(Returned.Sender sender, Status status) {
        return new Fate(sender.file(), sender.coder(), sender.signer(), status, null, Counts.NONE, List.of());
    }
}
