package org.yandu.exchange.codebooks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yandu.exchange.out.Safe;

/**
 * Rows of text cells as CSV (RFC 4180): quoted cells may hold separators, quotation marks and line ends. Reads what spreadsheets write:
 * comma, semicolon or tab between cells, whichever the first line has most of; any line end.
 */
final class CsvCells {

    /** What a spreadsheet takes for the beginning of a formula (OWASP, CSV Injection), full-width twins included. */
    private static final String FORMULA = "=+-@\t\r＝＋－＠";

    private final String text;
    private final char between;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int at;

    private CsvCells(String text) {
        this.text = text;
        this.between = separator(text);
    }

    static List<List<String>> read(String text) {
        CsvCells cells = new CsvCells(text.startsWith("\uFEFF") ? text.substring(1) : text);
        cells.read();
        return cells.rows;
    }

    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {',', '\t', ';', '，'}) {
            long count = first.chars().filter(c -> c == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private void read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' && cell.toString().isBlank()) {
                cell.setLength(0);
                quoted();
            } else if (c == between) {
                endCell();
                at++;
            } else if (c == '\n' || c == '\r') {
                at += c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 2 : 1;
                endRow();
            } else {
                cell.append(c);
                at++;
            }
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            endRow();
        }
    }

    private void quoted() {
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                return;
            }
        }
    }

    private void endCell() {
        row.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        rows.add(row);
        row = new ArrayList<>();
    }

    /** With the byte order mark without which Excel reads GBK, and CRLF. */
    static String write(List<List<String>> rows) {
        return "\uFEFF"
                + rows.stream()
                        .map(cells -> cells.stream().map(Safe::csv).collect(Collectors.joining(",")) + "\r\n")
                        .collect(Collectors.joining());
    }

    /** Takes away the apostrophe that keeps a spreadsheet from reckoning. */
    static String unguarded(String words) {
        boolean guarded = words.length() > 1 && words.charAt(0) == '\'' && FORMULA.indexOf(words.charAt(1)) >= 0;
        return guarded ? words.substring(1) : words;
    }
}
