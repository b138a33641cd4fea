package org.yandu.exchange.out;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.yandu.language.Texts;
import org.yandu.retrieval.parallel.Comparison;

/** The formats a comparison of documents can have. */
public enum ComparisonFormat {
    DOCX(ComparisonFiles::docx),
    XLSX(ComparisonFiles::xlsx),
    HTML(ComparisonFiles::html),
    CSV(ComparisonFiles::csv);

    @FunctionalInterface
    interface Writer {
        void write(ComparisonTable table, OutputStream out) throws IOException;
    }

    private final Writer writer;

    ComparisonFormat(Writer writer) {
        this.writer = writer;
    }

    /** Leaves the stream open. The same comparison is the same bytes. */
    public void write(String title, Comparison comparison, Texts texts, OutputStream out) throws IOException {
        writer.write(ComparisonTable.of(title, comparison, texts), out);
    }

    /** Of its files, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ComparisonFormat> named(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equalsIgnoreCase(extension))
                .findFirst();
    }
}
