package org.yandu.workspace;

import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Flag;
import org.yandu.document.Folding;

/**
 * Which annotations are wanted; {@code null} sets no condition.
 *
 * @param documentId id of the document
 * @param codeId id of a theme
 * @param coder name of the coder
 * @param text words in passage or comment, compared after folding (simplified = traditional, width, white space)
 * @param having what it has besides its themes
 */
public record AnnotationQuery(
        @Nullable String documentId,
        @Nullable String codeId,
        @Nullable String coder,
        @Nullable String text,
        @Nullable Having having) {

    /** What an annotation may have besides its themes. */
    public enum Having {
        STAR,
        QUESTION,
        COMMENT;

        boolean in(Annotation annotation) {
            return switch (this) {
                case STAR -> annotation.is(Flag.STAR);
                case QUESTION -> annotation.is(Flag.QUESTION);
                case COMMENT -> !annotation.comment().isEmpty();
            };
        }
    }

    /** With whatever else. */
    public AnnotationQuery(
            @Nullable String documentId, @Nullable String codeId, @Nullable String coder, @Nullable String text) {
        this(documentId, codeId, coder, text, null);
    }

    public static final AnnotationQuery ALL = new AnnotationQuery(null, null, null, null);

    /** All of one document, whichever version they are on. */
    public static AnnotationQuery of(String documentId) {
        return new AnnotationQuery(documentId, null, null, null);
    }

    /** Whether an annotation is wanted; the same answer as the store gives. */
    public boolean wants(Annotation annotation) {
        return (documentId == null || documentId.equals(annotation.documentId()))
                && (codeId == null || annotation.codes().contains(codeId))
                && (coder == null || coder.equals(annotation.coder()))
                && (having == null || having.in(annotation))
                && (text == null || has(annotation, Folding.fold(text)));
    }

    private static boolean has(Annotation annotation, String folded) {
        return Folding.fold(annotation.anchor().quote().exact()).contains(folded)
                || Folding.fold(annotation.comment()).contains(folded);
    }
}
