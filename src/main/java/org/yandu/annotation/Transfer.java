package org.yandu.annotation;

import org.jspecify.annotations.Nullable;
import org.yandu.anchor.Grade;
import org.yandu.document.TextSpan;

/**
 * What became of one annotation when a newer text of its document came. Where the grade is sure the annotation was put at its
 * new place; where it is not, it stayed on the old version until the reader decides. A heading the reader had set, of which no place was
 * found, is asked about in the same way.
 *
 * @param annotationId or, of a heading, the id of what the reader said about it
 * @param before where it was, in UTF-16 units of {@code fromVersion}
 * @param after where it is or might be, in UTF-16 units of {@code toVersion}; empty, the spot where it stood, when its words
 *     are gone; {@code null} when nothing is known
 * @param score from 0 to 1
 * @param reason why this grade, as a text key
 */
public record Transfer(
        String id,
        String annotationId,
        String documentId,
        String fromVersion,
        String toVersion,
        Grade grade,
        double score,
        String reason,
        TextSpan before,
        @Nullable TextSpan after,
        Decision decision) {

    public enum Decision {
        OPEN,
        ACCEPTED,
        REJECTED
    }

    public Transfer decided(Decision other) {
        return new Transfer(
                id, annotationId, documentId, fromVersion, toVersion, grade, score, reason, before, after, other);
    }

    /** Another place, chosen by the reader. */
    public Transfer at(TextSpan place) {
        return new Transfer(
                id, annotationId, documentId, fromVersion, toVersion, grade, score, reason, before, place, decision);
    }

    /** Whether the reader should look at it: it was changed, is doubtful or gone, and he has said nothing yet. */
    public boolean isWaiting() {
        return decision == Decision.OPEN && grade != Grade.EXACT && grade != Grade.MOVED;
    }
}
