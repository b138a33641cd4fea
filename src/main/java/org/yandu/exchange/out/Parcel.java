package org.yandu.exchange.out;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Parts of XML in a zip, as office files are. Carries no time of day: the same parts are the same bytes. */
public final class Parcel implements Closeable {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** The earliest a zip can say. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    public Parcel(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    public void part(String name, String xml) throws IOException {
        part(name, to -> to.write(xml));
    }

    /** Writes what is in a part. */
    @FunctionalInterface
    interface Content {
        void write(Writer to) throws IOException;
    }

    /** For a part that is too long to be put together first. */
    void part(String name, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        writer.write(HEAD);
        content.write(writer);
        writer.flush();
        zip.closeEntry();
    }

    /** Finishes the zip and leaves the stream below open. */
    @Override
    public void close() throws IOException {
        zip.finish();
        zip.flush();
    }
}
