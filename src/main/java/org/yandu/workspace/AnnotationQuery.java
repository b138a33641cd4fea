package org.yandu.workspace;

import org.jspecify.annotations.Nullable;

/**
 * Which annotations are wanted; {@code null} sets no condition.
 *
 * @param documentId id of the document
 * @param codeId id of a theme
 * @param coder name of the coder
 * @param text words in passage or comment, compared after folding (simplified = traditional, width, white space)
 */
public record AnnotationQuery(
        @Nullable String documentId,
        @Nullable String codeId,
        @Nullable String coder,
        @Nullable String text) {

    public static final AnnotationQuery ALL = new AnnotationQuery(null, null, null, null);
}
