package org.yandu.annotation.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.Anchor;

/**
 * A question of an assignment.
 *
 * @param text Markdown
 * @param targets what it is about; none for the readings as a whole
 * @param mustCite how many passages an answer must cite at least
 * @param key the answer the instructor has in mind; empty without one, and for a student until it is released
 */
public record Question(String id, String text, List<Target> targets, int mustCite, String key) {

    /** What a question may be about. */
    public enum Kind {
        PASSAGE,
        SECTION,
        DOCUMENT
    }

    /** @param anchor the passage, or the heading of the section; {@code null} for the document */
    public record Target(
            Kind kind,
            String documentId,
            String versionId,
            @Nullable Anchor anchor) {
        public Target {
            if ((kind == Kind.DOCUMENT) != (anchor == null)) {
                throw new IllegalArgumentException("a target of kind " + kind + " at " + anchor);
            }
        }
    }

    public Question {
        targets = List.copyOf(targets);
    }

    public Question withKey(String other) {
        return new Question(id, text, targets, mustCite, other);
    }

    /** Under the id of an earlier edition. */
    public Question as(String otherId) {
        return new Question(otherId, text, targets, mustCite, key);
    }

    public Question asking(String other) {
        return new Question(id, other, targets, mustCite, key);
    }

    public Question about(List<Target> others) {
        return new Question(id, text, others, mustCite, key);
    }

    public Question citing(int atLeast) {
        return new Question(id, text, targets, atLeast, key);
    }
}
