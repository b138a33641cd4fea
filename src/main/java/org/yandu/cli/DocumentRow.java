package org.yandu.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Header;

/** A document as {@code list} prints it. */
record DocumentRow(
        String id,
        String title,
        @Nullable String author,
        @Nullable String issuer,
        @Nullable String number,
        @Nullable String date,
        @Nullable String source,
        String format,
        int characters,
        int versions,
        int annotations) {

    /** @param versions oldest first */
    static DocumentRow of(Document document, List<DocumentVersion> versions, int annotations) {
        Header header = document.header();
        DocumentVersion current = versions.stream()
                .filter(version -> version.id().equals(document.currentVersion()))
                .findFirst()
                .orElseThrow();
        return new DocumentRow(
                document.id(),
                header.title(),
                header.author(),
                header.issuer(),
                header.number(),
                header.date(),
                header.source(),
                document.format(),
                VersionRow.characters(current),
                versions.size(),
                annotations);
    }
}
