package org.yandu.exchange.out;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;

/**
 * A table that leaves the program.
 *
 * @param name of the sheet
 * @param widths of the columns, in digits
 * @param rows {@link Number}s and whatever else says itself in words
 */
public record TableFile(
        String name, List<String> headings, List<Integer> widths, Iterable<? extends List<? extends Object>> rows) {

    /** What a sheet has room for, headings included (ECMA-376 part 1, 18.3.1.73). */
    private static final int MOST_ROWS = 1_048_576;

    public TableFile {
        headings = List.copyOf(headings);
        widths = List.copyOf(widths);
    }

    /** Whether a name ends as one of the forms does. */
    public static boolean isForm(String fileName) {
        return isSheet(fileName) || fileName.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private static boolean isSheet(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /**
     * As XLSX when the name ends so, as CSV otherwise: RFC 4180 in UTF-8 with a byte order mark, without which Excel reads GBK.
     *
     * @param unwanted asked now and then; what was begun is thrown away when it says yes
     * @return whether the file is there now
     * @throws ProblemException FILE_UNWRITABLE, FILE_TOO_LARGE when a sheet has no room for so many rows; the file that was there before is
     *     untouched
     */
    public boolean write(Path file, BooleanSupplier unwanted) {
        boolean sheet = isSheet(file.toString());
        return OutFile.write(file, out -> {
            if (sheet) {
                List<List<? extends Object>> all = new ArrayList<>(List.of(headings));
                for (List<? extends Object> row : rows) {
                    all.add(row);
                    if (unwanted.getAsBoolean()) {
                        return false;
                    }
                }
                if (all.size() > MOST_ROWS) {
                    throw new ProblemException(Problem.of(Problem.Kind.FILE_TOO_LARGE, file.getFileName()));
                }
                XlsxTable.write(out, name, widths, all);
                return true;
            }
            return csv(out, unwanted);
        });
    }

    private boolean csv(OutputStream out, BooleanSupplier unwanted) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write("\uFEFF" + line(headings));
        for (List<? extends Object> row : rows) {
            if (unwanted.getAsBoolean()) {
                return false;
            }
            writer.write(line(row));
        }
        writer.flush();
        return true;
    }

    private static String line(List<? extends Object> cells) {
        return cells.stream().map(TableFile::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A number is no formula, even when it begins with a minus. */
    private static String cell(Object value) {
        return value instanceof BigDecimal number
                ? number.toPlainString()
                : value instanceof Number ? value.toString() : Safe.csv(value.toString());
    }
}
