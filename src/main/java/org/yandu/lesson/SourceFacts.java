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
        @Nullable String pages,
        Volume volume) {

    /**
     * Of a book, or of what stands in one.
     *
     * @param edition as it is cited (7.4), such as {@code 2 版}
     * @param host title of the book it is a part of
     * @param hostBy who is responsible for that book
     * @param others others responsible, with what they did, such as {@code 谢远涛，译}
     */
    public record Volume(
            @Nullable String edition,
            @Nullable String host,
            @Nullable String hostBy,
            @Nullable String others) {

        public static final Volume UNKNOWN = new Volume(null, null, null, null);
    }

    /** Of something that is no book. */
    public SourceFacts(
            String documentId,
            @Nullable SourceKind kind,
            @Nullable String address,
            @Nullable String accessed,
            @Nullable String city,
            @Nullable String publisher,
            @Nullable String pages) {
        this(documentId, kind, address, accessed, city, publisher, pages, Volume.UNKNOWN);
    }

    /** Nothing is known besides. */
    public static SourceFacts none(String documentId) {
        return new SourceFacts(documentId, null, null, null, null, null, null);
    }

    public SourceFacts as(@Nullable SourceKind other) {
        return new SourceFacts(documentId, other, address, accessed, city, publisher, pages, volume);
    }

    public boolean isNone() {
        return equals(none(documentId));
    }
}
