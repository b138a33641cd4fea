package org.yandu.exchange.out;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.yandu.language.Texts;

/** Rows after RFC 4180 in UTF-8, with a byte order mark, without which Excel reads them as GBK. */
final class CsvReport implements ReportWriter {

    @Override
    public void write(MarkReport report, Texts texts, OutputStream out) throws IOException {
        StringBuilder rows = new StringBuilder("\uFEFF");
        row(rows, ReportRow.headings(texts));
        for (ReportRow row : ReportRow.of(report, texts)) {
            row(rows, row.cells());
        }
        out.write(rows.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void row(StringBuilder rows, List<String> cells) {
        rows.append(cells.stream().map(Safe::csv).collect(Collectors.joining(",")))
                .append("\r\n");
    }
}
