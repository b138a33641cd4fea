package org.yandu.exchange;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Fingerprint;
import org.yandu.document.Problem;
import org.yandu.intake.Reading;

/**
 * What became of one {@link Source}.
 *
 * @param document id, also of the one that was there already; {@code null} when it failed or was only tried
 * @param problem only when it failed
 * @param format short lower-case name; {@code null} when it failed
 * @param characters code points of the text; 0 when it failed
 * @param confidence of the encoding, from 0 to 1
 * @param otherwise as in {@link Reading}
 * @param content the same for all files of one format that say the same, in whatever bytes; {@code null} when it failed
 * @param kin how it stands to what the library has
 */
public record Outcome(
        String path,
        Status status,
        @Nullable String document,
        @Nullable String version,
        @Nullable String title,
        @Nullable String sha256,
        @Nullable String encoding,
        @Nullable Problem problem,
        @Nullable String format,
        int characters,
        double confidence,
        @Nullable String otherwise,
        @Nullable String content,
        Kin kin) {

    public enum Status {
        IMPORTED,
        /** These very bytes are in the library, or the same text in other bytes. */
        DUPLICATE,
        /** A newer text of a document that is there, or the same bytes read in another encoding. */
        NEW_VERSION,
        /** Its words are in the library, or come in with another file, in another format or under another name; it was left. */
        SAME_WORDS,
        FAILED
    }

    public static Outcome failed(String path, Problem problem) {
        return new Outcome(
                path, Status.FAILED, null, null, null, null, null, problem, null, 0, 0, null, null, Kin.NONE);
    }

    /** @param title of the document it is in the library */
    static Outcome of(
            Status status, String path, Reading reading, String sha256, DocumentVersion version, String title) {
        return of(status, path, reading, sha256, version.documentId(), version.id(), title);
    }

    /** It was left, because its words are there. */
    static Outcome same(String path, Reading reading, String sha256, Kin kin) {
        String there = kin.same() == null ? null : kin.same().document();
        return of(
                        Status.SAME_WORDS,
                        path,
                        reading,
                        sha256,
                        there,
                        null,
                        reading.header().title())
                .with(kin);
    }

    Outcome with(Kin other) {
        return new Outcome(
                path,
                status,
                document,
                version,
                title,
                sha256,
                encoding,
                problem,
                format,
                characters,
                confidence,
                otherwise,
                content,
                other);
    }

    private static Outcome of(
            Status status,
            String path,
            Reading reading,
            String sha256,
            @Nullable String document,
            @Nullable String version,
            String title) {
        return new Outcome(
                path,
                status,
                document,
                version,
                title,
                sha256,
                reading.encoding(),
                null,
                reading.format(),
                reading.text().codePointCount(0, reading.text().length()),
                reading.confidence(),
                reading.otherwise(),
                content(reading),
                Kin.NONE);
    }

    /** UTF-8 or GB18030, made yesterday or today: what is read of it is the same, what others left on it included. */
    static String content(Reading reading) {
        return reading.format() + " " + reading.structure().hashCode() + " " + reading.remarks().hashCode() + " "
                + Fingerprint.of(reading.text().getBytes(StandardCharsets.UTF_8));
    }

    /** The same file once more. */
    Outcome again(String otherPath) {
        return new Outcome(
                otherPath,
                Status.DUPLICATE,
                document,
                version,
                title,
                sha256,
                encoding,
                null,
                format,
                characters,
                confidence,
                otherwise,
                content,
                kin);
    }

    /** As it is told when nothing was written: without the ids of what is not in the library. */
    Outcome tried() {
        return switch (status) {
            case DUPLICATE, FAILED -> this;
            case NEW_VERSION -> tried(document);
            case IMPORTED -> tried(null);
            case SAME_WORDS -> this;
        };
    }

    private Outcome tried(@Nullable String there) {
        return new Outcome(
                path,
                status,
                there,
                null,
                title,
                sha256,
                encoding,
                problem,
                format,
                characters,
                confidence,
                otherwise,
                content,
                kin);
    }
}
