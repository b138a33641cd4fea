package org.yandu.cli;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yandu.document.DocumentVersion;
import org.yandu.document.DocumentVersion.Origin;

/**
 * A version as {@code versions} prints it.
 *
 * @param cause how it came about: taken_in, read_again or corrected
 * @param fileName of the original, without its folder
 * @param annotations how many are on it
 */
record VersionRow(
        String id,
        Instant created,
        String sha256,
        int characters,
        String cause,
        @Nullable String fileName,
        int annotations) {

    static VersionRow of(DocumentVersion version, int annotations) {
        Origin origin = version.origin();
        return new VersionRow(
                version.id(),
                origin.created(),
                origin.sha256(),
                characters(version),
                origin.cause().name().toLowerCase(Locale.ROOT),
                origin.fileName(),
                annotations);
    }

    static int characters(DocumentVersion version) {
        return version.codePoints().fromUtf16(version.text().length());
    }
}
