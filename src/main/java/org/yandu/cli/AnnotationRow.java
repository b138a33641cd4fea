package org.yandu.cli;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;

/**
 * An annotation as {@code annotations} prints it.
 *
 * @param start in code points of the text, as {@code end}
 * @param codes ids of the themes, in the order of the codebook
 * @param codeNames their names, in the same order
 * @param place such as 三（二）第4段
 */
record AnnotationRow(
        String id,
        String document,
        String version,
        int start,
        int end,
        String quote,
        List<String> codes,
        @Nullable String comment,
        String coder,
        String place,
        Instant created,
        Instant modified,
        List<String> codeNames) {

    static AnnotationRow of(Annotation annotation, DocumentVersion version, String place, Codebook codebook) {
        TextSpan span = version.codePoints().fromUtf16(annotation.span());
        List<Code> codes = codebook.pick(annotation.codes());
        return new AnnotationRow(
                annotation.id(),
                annotation.documentId(),
                annotation.versionId(),
                span.start(),
                span.end(),
                annotation.anchor().quote().exact(),
                codes.stream().map(Code::id).toList(),
                annotation.comment().isEmpty() ? null : annotation.comment(),
                annotation.coder(),
                place,
                annotation.created(),
                annotation.modified(),
                codes.stream().map(Code::name).toList());
    }
}
