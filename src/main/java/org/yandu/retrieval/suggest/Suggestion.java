package org.yandu.retrieval.suggest;

import java.util.List;
import org.yandu.document.TextSpan;

/**
 * A passage that probably belongs to a theme.
 *
 * @param score from 0 to 1, how probable it is
 * @param reasons the words that speak for it, the weightiest first
 */
public record Suggestion(
        String documentId, String versionId, String codeId, Where where, double score, List<Reason> reasons) {

    /**
     * Where it is.
     *
     * @param span in UTF-16 units of the version
     * @param words as they stand, without noise
     * @param place its name in the outline, such as 三（二）第4段
     * @param section the heading it stands under, with its numbering; empty before the first
     */
    public record Where(TextSpan span, String words, String place, String section) {}

    /**
     * A word that speaks for it.
     *
     * @param word as it stands
     * @param span in UTF-16 units of the version
     */
    public record Reason(String word, TextSpan span) {}

    /** From here on a suggestion is called very probable rather than possible. */
    public static final double VERY = 0.8;

    /** What is less probable is not suggested. */
    public static final double LEAST = 0.5;

    public Suggestion {
        reasons = List.copyOf(reasons);
    }

    public TextSpan span() {
        return where.span();
    }

    public boolean isVeryProbable() {
        return score >= VERY;
    }
}
