package org.yandu.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Transfer;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;

/**
 * What became of an annotation, as {@code reanchor} prints it; or of a heading the reader had set, of which no place was found.
 *
 * @param annotation its id, or that of what was said about the heading
 * @param grade exact, moved, edited, doubtful or orphan
 * @param newQuote the words it is on in the current version, or that are suggested; {@code null} when there are none
 * @param start in code points of the current version, as {@code end}; {@code null} when there is no place
 * @param decision open, accepted or rejected
 * @param score from 0 to 1
 * @param reason why this grade, in words
 */
record ReanchorRow(
        String annotation,
        String grade,
        String oldQuote,
        @Nullable String newQuote,
        @Nullable Integer start,
        @Nullable Integer end,
        String decision,
        double score,
        String reason) {

    /** @param annotation {@code null} for a heading */
    static ReanchorRow of(
            Transfer transfer,
            @Nullable Annotation annotation,
            DocumentVersion from,
            DocumentVersion to,
            String reason) {
        TextSpan place =
                annotation != null && annotation.versionId().equals(to.id()) ? annotation.span() : transfer.after();
        if (place == null || place.isEmpty()) {
            return row(transfer, from, null, null, reason);
        }
        return row(transfer, from, to.quote(place), to.codePoints().fromUtf16(place), reason);
    }

    private static ReanchorRow row(
            Transfer transfer, DocumentVersion from, @Nullable String quote, @Nullable TextSpan place, String reason) {
        return new ReanchorRow(
                transfer.annotationId(),
                lower(transfer.grade()),
                from.quote(transfer.before()),
                quote,
                place == null ? null : place.start(),
                place == null ? null : place.end(),
                lower(transfer.decision()),
                transfer.score(),
                reason);
    }

    /** One that was made on the current version. */
    static ReanchorRow here(Annotation annotation, DocumentVersion version, String reason) {
        TextSpan place = version.codePoints().fromUtf16(annotation.span());
        String quote = version.quote(annotation.span());
        return new ReanchorRow(
                annotation.id(), "exact", quote, quote, place.start(), place.end(), "accepted", 1, reason);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
