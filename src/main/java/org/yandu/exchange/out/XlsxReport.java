package org.yandu.exchange.out;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.yandu.codebook.Code;
import org.yandu.exchange.out.MarkReport.Entry;
import org.yandu.language.Texts;

/**
 * One sheet of text cells (ECMA-376 part 1, 18.3). Every cell is an inline string, which no program reckons with. The headings stay in
 * view, rows can be filtered, and a passage with one theme has the theme's tint.
 */
final class XlsxReport implements ReportWriter {

    /** What a cell holds at most, in UTF-16 units (Excel specifications and limits); more goes on in the row below. */
    private static final int CELL = 32_767;

    /** In widths of a digit. */
    private static final int[] WIDTHS = {18, 60, 28, 16, 24, 18, 40, 12, 48, 10, 48};

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** Height of a line, and of the highest row there may be, in points. */
    private static final int LINE = 15;

    private static final int HIGHEST = 409;

    /** Styles that are always there: plain text, heading; those of the tints follow. */
    private static final int TEXT = 0;

    private static final int HEADING = 1;
    private static final int FIRST_TINT = 2;

    @Override
    public void write(MarkReport report, Texts texts, OutputStream out) throws IOException {
        Map<String, Integer> tints = tints(report);
        write(texts.get("report.sheet"), List.copyOf(tints.keySet()), sheet(report, texts, tints), out);
    }

    /**
     * A sheet of words whose first row and first column stay in view.
     *
     * @param rows the first is the head
     * @param widths of the columns, in widths of a digit
     */
    static void table(String name, List<List<String>> rows, int[] widths, OutputStream out) throws IOException {
        StringBuilder cells = new StringBuilder();
        int number = 1;
        for (List<String> row : rows) {
            int head = number == 1 ? HEADING : TEXT;
            number = row(cells, number, row, widths, c -> c == 0 ? HEADING : head);
        }
        write(name, List.of(), sheet(cells, widths, number - 1), out);
    }

    private static void write(String name, List<String> tints, String sheet, OutputStream out) throws IOException {
        try (Parcel parcel = new Parcel(out)) {
            parcel.part("[Content_Types].xml", types());
            parcel.part(
                    "_rels/.rels",
                    "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            parcel.part("xl/workbook.xml", workbook(name));
            parcel.part(
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
                            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\""
                            + OFFICE
                            + "/styles\" Target=\"styles.xml\"/></Relationships>");
            parcel.part("xl/styles.xml", styles(tints));
            parcel.part("xl/worksheets/sheet1.xml", sheet);
        }
    }

    private static String types() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + TYPE + "worksheet+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/></Types>";
    }

    private static String workbook(String name) {
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets><sheet name=\"" + Safe.xml(name)
                + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    }

    /** Light tints of the themes that stand alone on a passage, as RRGGBB, with their style. */
    private static Map<String, Integer> tints(MarkReport report) {
        Map<String, Integer> tints = new LinkedHashMap<>();
        report.groups().stream()
                .flatMap(group -> group.entries().stream())
                .filter(entry -> entry.themes().size() == 1)
                .map(entry -> rgb(entry.themes().getFirst()))
                .forEach(rgb -> tints.computeIfAbsent(rgb, each -> FIRST_TINT + tints.size()));
        return tints;
    }

    private static String rgb(Code theme) {
        String light = theme.colour().light();
        return light.matches("#[0-9A-Fa-f]{6}") ? light.substring(1).toUpperCase(java.util.Locale.ROOT) : "FFFFFF";
    }

    private static String styles(List<String> tints) {
        StringBuilder fills =
                new StringBuilder(fill("none", "")).append(fill("gray125", "")).append(fill("solid", "E6E2D8"));
        tints.forEach(rgb -> fills.append(fill("solid", rgb)));
        String wrap = "<alignment vertical=\"top\" wrapText=\"1\"/></xf>";
        // 49 is "@", text: typing into such a cell makes no formula either.
        String form =
                "<xf numFmtId=\"49\" fontId=\"%d\" fillId=\"%d\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\""
                        + " applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\">";
        StringBuilder forms = new StringBuilder(form.formatted(0, 0) + wrap)
                .append(form.formatted(1, 2))
                .append(wrap);
        for (int i = 0; i < tints.size(); i++) {
            forms.append(form.formatted(0, 3 + i)).append(wrap);
        }
        return "<styleSheet xmlns=\"" + MAIN + "\"><fonts count=\"2\">" + font("") + font("<b/>")
                + "</fonts><fills count=\""
                + (3 + tints.size()) + "\">" + fills
                + "</fills><borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\""
                + (2 + tints.size()) + "\">" + forms + "</cellXfs></styleSheet>";
    }

    private static String font(String bold) {
        return "<font>" + bold + "<sz val=\"11\"/><name val=\"宋体\"/><charset val=\"134\"/></font>";
    }

    private static String fill(String pattern, String rgb) {
        String colour = rgb.isEmpty() ? "" : "<fgColor rgb=\"FF" + rgb + "\"/><bgColor indexed=\"64\"/>";
        return "<fill><patternFill patternType=\"" + pattern + "\">" + colour + "</patternFill></fill>";
    }

    private static String sheet(MarkReport report, Texts texts, Map<String, Integer> tints) {
        StringBuilder rows = new StringBuilder();
        int number = row(rows, 1, ReportRow.headings(texts), WIDTHS, c -> HEADING);
        for (ReportRow row : ReportRow.of(report, texts)) {
            Entry entry = row.entry();
            List<Code> themes = entry == null ? List.of() : entry.themes();
            int tint = themes.size() == 1 ? tints.getOrDefault(rgb(themes.getFirst()), TEXT) : TEXT;
            number = row(rows, number, row.cells(), WIDTHS, c -> c == ReportRow.QUOTE ? tint : TEXT);
        }
        return sheet(rows, WIDTHS, number - 1);
    }

    private static String sheet(StringBuilder rows, int[] widths, int last) {
        StringBuilder columns = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            columns.append(
                    "<col min=\"%d\" max=\"%d\" width=\"%d\" customWidth=\"1\"/>".formatted(i + 1, i + 1, widths[i]));
        }
        return "<worksheet xmlns=\"" + MAIN
                + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView"
                + " workbookViewId=\"0\"><pane xSplit=\"1\" ySplit=\"1\" topLeftCell=\"B2\" activePane=\"bottomRight\" state=\"frozen\"/>"
                + "</sheetView></sheetViews><cols>" + columns + "</cols><sheetData>" + rows
                + "</sheetData><autoFilter ref=\"A1:"
                + column(widths.length - 1) + last
                + "\"/><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>";
    }

    /**
     * A row, or more where a cell holds too much for one.
     *
     * @param widths of the columns
     * @param looks style of each column
     * @return the number of the next row
     */
    private static int row(StringBuilder rows, int first, List<String> cells, int[] widths, IntUnaryOperator looks) {
        List<List<String>> parts = cells.stream().map(XlsxReport::parts).toList();
        int height = parts.stream().mapToInt(List::size).max().orElse(1);
        for (int i = 0; i < height; i++) {
            rows.append("<row r=\"")
                    .append(first + i)
                    .append("\" customHeight=\"1\" ht=\"")
                    .append(points(parts, i, widths))
                    .append("\">");
            for (int c = 0; c < parts.size(); c++) {
                String words = i < parts.get(c).size() ? parts.get(c).get(i) : "";
                rows.append("<c r=\"")
                        .append(column(c))
                        .append(first + i)
                        .append("\" s=\"")
                        .append(looks.applyAsInt(c));
                rows.append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                        .append(Safe.xml(escaped(words)))
                        .append("</t></is></c>");
            }
            rows.append("</row>");
        }
        return first + height;
    }

    /** Not every program fits the height of a row to words that are wrapped. */
    private static int points(List<List<String>> cells, int part, int[] widths) {
        int lines = 1;
        for (int c = 0; c < cells.size(); c++) {
            if (part < cells.get(c).size()) {
                int width = widths[c] - 1;
                lines = Math.max(
                        lines,
                        cells.get(c)
                                .get(part)
                                .lines()
                                .mapToInt(line -> 1 + (digits(line) - 1) / width)
                                .sum());
            }
        }
        return Math.min(HIGHEST, lines * LINE);
    }

    /** How wide words are, in widths of a digit; a Chinese character has two. */
    private static int digits(String line) {
        return Math.max(1, line.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum());
    }

    /** Never cuts a pair in two. */
    private static List<String> parts(String words) {
        String plain = Safe.plain(words);
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (plain.length() - from > CELL) {
            int to = Character.isLowSurrogate(plain.charAt(from + CELL)) ? from + CELL - 1 : from + CELL;
            parts.add(plain.substring(from, to));
            from = to;
        }
        parts.add(plain.substring(from));
        return parts;
    }

    /** _x000D_ would be read as a character by its number (ECMA-376 part 1, 22.9.2.19): its underscore is written that way itself. */
    private static String escaped(String words) {
        return words.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
    }

    /** The first 26 columns have one letter, as many as anybody reads side by side; from then on two. */
    private static String column(int index) {
        return index < 26 ? String.valueOf((char) ('A' + index)) : column(index / 26 - 1) + column(index % 26);
    }
}
