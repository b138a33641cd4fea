package org.yandu.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Header;

/**
 * What {@code metadata} prints. What the text does not say is null.
 *
 * @param sha256 of the original; empty for a file that is not in a library
 * @param characters code points of the text
 */
record MetadataSheet(
        String title,
        @Nullable String subtitle,
        @Nullable String author,
        @Nullable String issuer,
        @Nullable String number,
        @Nullable String date,
        @Nullable String source,
        @Nullable String fileName,
        String encoding,
        String sha256,
        int characters) {

    static MetadataSheet of(Header header, DocumentVersion version) {
        return new MetadataSheet(
                header.title(),
                header.subtitle(),
                header.author(),
                header.issuer(),
                header.number(),
                header.date(),
                header.source(),
                version.origin().fileName(),
                version.origin().encoding(),
                version.origin().sha256(),
                version.codePoints().fromUtf16(version.text().length()));
    }

    /** In the order they are printed, by the last part of their text key. */
    Map<String, @Nullable String> facts() {
        Map<String, @Nullable String> facts = new LinkedHashMap<>();
        facts.put("title", title);
        facts.put("subtitle", subtitle);
        facts.put("author", author);
        facts.put("issuer", issuer);
        facts.put("number", number);
        facts.put("date", date);
        facts.put("source", source);
        facts.put("file_name", fileName);
        facts.put("encoding", encoding);
        facts.put("characters", String.valueOf(characters));
        return facts;
    }
}
