package org.yandu.document;

import java.time.Instant;

/**
 * A reading.
 *
 * @param format short lower-case name of the file format it came in, such as {@code txt}
 * @param added when it was taken in
 * @param currentVersion id of the version that is shown
 */
public record Document(String id, Header header, String format, Instant added, String currentVersion) {

    public String title() {
        return header.title();
    }

    /** With other facts about it. */
    public Document with(Header other) {
        return new Document(id, other, format, added, currentVersion);
    }

    /** Showing another of its versions. */
    public Document showing(DocumentVersion version) {
        return new Document(id, header, format, added, version.id());
    }
}
