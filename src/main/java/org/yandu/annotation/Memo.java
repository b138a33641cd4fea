package org.yandu.annotation;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Free text about a document, a theme, a lesson or the library.
 *
 * @param title may be empty
 * @param text Markdown; a link {@code [words](yandu:annotation/ID)} leads to a passage
 * @param coder who wrote it
 */
public record Memo(
        String id, Subject subject, String title, String text, String coder, Instant created, Instant modified) {

    /**
     * What a memo is about.
     *
     * @param id of the document, theme or lesson; {@code null} for the library
     */
    public record Subject(Kind kind, @Nullable String id) {

        public static final Subject LIBRARY = new Subject(Kind.LIBRARY, null);

        public Subject {
            if ((kind == Kind.LIBRARY) != (id == null)) {
                throw new IllegalArgumentException("a subject of kind " + kind + " with id " + id);
            }
        }

        public Optional<String> idIfAny() {
            return Optional.ofNullable(id);
        }
    }

    public enum Kind {
        DOCUMENT,
        CODE,
        LESSON,
        LIBRARY
    }

    public Memo written(String otherTitle, String otherText, Instant now) {
        return new Memo(id, subject, otherTitle, otherText, coder, created, now);
    }
}
