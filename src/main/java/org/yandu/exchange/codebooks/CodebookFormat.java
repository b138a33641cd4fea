package org.yandu.exchange.codebooks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yandu.codebook.Book;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.exchange.out.XlsxTable;
import org.yandu.language.Texts;

/** How a codebook is written. Only JSON keeps samples, tints and the codebook's own name. */
public enum CodebookFormat {
    JSON,
    CSV,
    XLSX;

    private static final List<String> COLUMNS = List.of(
            "codebook.column.path",
            "codebook.column.sign",
            "codebook.column.colour",
            "codebook.column.pattern",
            "codebook.column.key",
            "codebook.column.definition",
            "codebook.column.when",
            "codebook.column.when_not",
            "codebook.column.samples",
            "codebook.column.retired",
            "codebook.column.id");

    private static final List<Integer> WIDTHS = List.of(36, 6, 10, 10, 8, 48, 36, 36, 48, 8, 38);

    /** By the end of a file's name. */
    public static Optional<CodebookFormat> of(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        for (CodebookFormat format : values()) {
            if (lower.endsWith("." + format.extension())) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public byte[] write(Codebook codebook, Book book, Texts texts) {
        return switch (this) {
            case JSON -> JsonThemes.write(codebook, book).getBytes(StandardCharsets.UTF_8);
            case CSV -> CsvCells.write(rows(codebook, book, texts)).getBytes(StandardCharsets.UTF_8);
            case XLSX -> sheet(texts.get("codebook.sheet"), rows(codebook, book, texts));
        };
    }

    private static byte[] sheet(String name, List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XlsxTable.write(bytes, name, WIDTHS, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<List<String>> rows(Codebook codebook, Book book, Texts texts) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream().map(key -> texts.get(key)).toList());
        codebook.in(book.id()).forEach(code -> rows.add(row(codebook, code, texts)));
        return rows;
    }

    private static List<String> row(Codebook codebook, Code code, Texts texts) {
        return List.of(
                Paths.write(codebook.path(code.id()).stream().map(Code::name).toList()),
                code.sign(),
                code.colour().full(),
                texts.get("codebook.pattern." + code.pattern().name().toLowerCase(Locale.ROOT)),
                code.key() == null ? "" : code.key().toString(),
                code.definition(),
                code.meaning().when(),
                code.meaning().whenNot(),
                SampleCell.write(code.meaning().samples()),
                code.retired() ? texts.get("codebook.yes") : "",
                code.id());
    }
}
