package org.yandu.cli;

import org.jspecify.annotations.Nullable;
import org.yandu.document.Document;
import org.yandu.document.Header;
import org.yandu.workspace.Extent;

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

    static DocumentRow of(Document document, Extent extent, int annotations) {
        Header header = document.header();
        return new DocumentRow(
                document.id(),
                header.title(),
                header.author(),
                header.issuer(),
                header.number(),
                header.date(),
                header.source(),
                document.format(),
                extent.characters(),
                extent.versions(),
                annotations);
    }
}
