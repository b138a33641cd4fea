package org.yandu.exchange.out;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats a report can have. */
public enum ReportFormat {
    DOCX(new DocxReport()),
    HTML(new HtmlReport()),
    MD(new MarkdownReport()),
    CSV(new CsvReport()),
    XLSX(new XlsxReport());

    private final ReportWriter writer;

    ReportFormat(ReportWriter writer) {
        this.writer = writer;
    }

    public ReportWriter writer() {
        return writer;
    }

    /** Of its files, without the dot; also how it is called on the command line. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReportFormat> named(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equalsIgnoreCase(extension))
                .findFirst();
    }
}
