package org.yandu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Header;

/** The reading that hot paths are measured with: a real one of 11,000 characters, with headings of several levels. */
public final class HotText {

    public static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    public static final Document DOCUMENT = new Document("d", Header.titled("软环境建设"), "txt", NOW, "v");

    private HotText() {}

    public static String read() {
        try {
            return Files.readString(Path.of("seeds/000_9ac79440601f8240.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static DocumentVersion version(String text) {
        return new DocumentVersion("v", "d", text, List.of(), new DocumentVersion.Origin("UTF-8", "00", NOW));
    }
}
