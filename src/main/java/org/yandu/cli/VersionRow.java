package org.yandu.cli;

import java.time.Instant;
import org.yandu.document.DocumentVersion;

/** A version as {@code versions} prints it. */
record VersionRow(String id, Instant created, String sha256, int characters) {

    static VersionRow of(DocumentVersion version) {
        return new VersionRow(
                version.id(), version.origin().created(), version.origin().sha256(), characters(version));
    }

    static int characters(DocumentVersion version) {
        return version.codePoints().fromUtf16(version.text().length());
    }
}
