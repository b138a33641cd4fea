package org.yandu.lesson;

import org.jspecify.annotations.Nullable;

/**
 * What a reader knows of a source that its text does not say, for citing it. Absent facts are {@code null}, and left out.
 *
 * @param documentId it is about
 * @param kind of the source; {@code null} for what it says itself to be
 * @param address URL
 * @param accessed when it was looked at there, as ISO 8601
 * @param city of the publisher
 * @param pages it stands on in a volume or issue
 */
public record SourceFacts(
        String documentId,
        @Nullable SourceKind kind,
        @Nullable String address,
        @Nullable String accessed,
        @Nullable String city,
        @Nullable String publisher,
        @Nullable String pages) {

    /** Nothing is known besides. */
    public static SourceFacts none(String documentId) {
        return new SourceFacts(documentId, null, null, null, null, null, null);
    }

    public boolean isNone() {
        return equals(none(documentId));
    }
}
