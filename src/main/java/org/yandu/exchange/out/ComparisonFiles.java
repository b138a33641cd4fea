package org.yandu.exchange.out;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yandu.exchange.out.ComparisonTable.Box;
import org.yandu.exchange.out.ComparisonTable.Line;
import org.yandu.exchange.out.ComparisonTable.Said;

/** Writes comparisons: tables whose head stands over every page, gaps hatched, doubtful cells in a broken frame. */
final class ComparisonFiles {

    /** Printable width of A4 across, in twentieths of a point. */
    private static final int WIDTH = 14_000;

    /** Of the first column, which holds headings only. */
    private static final int HEADINGS = 1_900;

    private static final String STYLE = """
            body { margin: 2em; color: #22242a; background: #fff; font: 15px/1.7 "Noto Serif SC", "Songti SC", SimSun, serif; }
            table { border-collapse: collapse; } th, td { border: 1px solid #cfcabd; padding: .5em .7em; vertical-align: top; text-align: left; min-width: 9em; max-width: 30em; }
            thead th { position: sticky; top: 0; background: #f3f0e9; z-index: 2; } tbody th { position: sticky; left: 0; background: #f3f0e9; z-index: 1; }
            .place, .note { font-size: .8em; color: #5b5e66; } p { margin: 0 0 .4em; white-space: pre-wrap; }
            .gap { background: repeating-linear-gradient(45deg, #fff 0 6px, #eceae4 6px 8px); print-color-adjust: exact; } .doubtful { border-style: dashed; }
            @page { size: A4 landscape; margin: 1.5cm; } @media print { body { margin: 0; font-size: 9pt; } thead { display: table-header-group; } }
            """;

    private ComparisonFiles() {}

    static void csv(ComparisonTable table, OutputStream out) throws IOException {
        String rows = rows(table).stream()
                .map(row -> row.stream().map(Safe::csv).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
        out.write(("\uFEFF" + rows).getBytes(StandardCharsets.UTF_8));
    }

    static void xlsx(ComparisonTable table, OutputStream out) throws IOException {
        List<Integer> widths = new ArrayList<>(List.of(22));
        table.head().stream().skip(1).forEach(column -> widths.add(60));
        XlsxReport.table(
                table.title(),
                rows(table),
                widths.stream().mapToInt(Integer::intValue).toArray(),
                out);
    }

    private static List<List<String>> rows(ComparisonTable table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.head());
        for (Line line : table.lines()) {
            List<String> row = new ArrayList<>(List.of(line.heading()));
            line.boxes().forEach(box -> row.add(box.words()));
            rows.add(row);
        }
        return rows;
    }

    static void html(ComparisonTable table, OutputStream out) throws IOException {
        StringBuilder page = new StringBuilder(
                        "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
                .append("<title>")
                .append(Safe.xml(table.title()))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<table>\n<thead><tr>");
        table.head()
                .forEach(title -> page.append("<th>").append(Safe.xml(title)).append("</th>"));
        page.append("</tr></thead>\n<tbody>\n");
        for (Line line : table.lines()) {
            page.append("<tr><th>").append(Safe.xml(line.heading())).append("</th>");
            line.boxes().forEach(box -> html(page, box));
            page.append("</tr>\n");
        }
        page.append("</tbody>\n</table>\n</body>\n</html>\n");
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void html(StringBuilder page, Box box) {
        page.append(box.gap() ? "<td class=\"gap\">" : box.doubtful() ? "<td class=\"doubtful\">" : "<td>");
        for (Said said : box.passages()) {
            page.append("<p class=\"place\">").append(Safe.xml(said.place())).append("</p><p>");
            page.append(Safe.xml(said.quote())).append("</p>");
        }
        page.append("<p class=\"note\">").append(Safe.xml(box.note())).append("</p></td>");
    }

    static void docx(ComparisonTable table, OutputStream out) throws IOException {
        int columns = table.head().size() - 1;
        int width = (WIDTH - HEADINGS) / Math.max(1, columns);
        StringBuilder body = new StringBuilder(DocxReport.paragraph("Title", "", DocxReport.run(table.title())));
        body.append("<w:tbl><w:tblPr><w:tblW w:w=\"" + WIDTH + "\" w:type=\"dxa\"/><w:tblBorders>");
        for (String edge : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            body.append("<w:" + edge + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"B9B5AA\"/>");
        }
        body.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"" + HEADINGS
                + "\"/>");
        body.append(("<w:gridCol w:w=\"" + width + "\"/>").repeat(columns)).append("</w:tblGrid>");
        body.append("<w:tr><w:trPr><w:tblHeader/></w:trPr>");
        for (int i = 0; i <= columns; i++) {
            String title = i == 0 ? "" : table.head().get(i);
            body.append(cell(i == 0 ? HEADINGS : width, "<w:shd w:val=\"clear\" w:fill=\"F3F0E9\"/>", strong(title)));
        }
        body.append("</w:tr>");
        for (Line line : table.lines()) {
            body.append("<w:tr>").append(cell(HEADINGS, "", strong(line.heading())));
            line.boxes().forEach(box -> body.append(docx(box, width)));
            body.append("</w:tr>");
        }
        body.append("</w:tbl>");
        try (Parcel parcel = new Parcel(out)) {
            DocxParts.write(parcel, table.title());
            parcel.part(
                    "word/document.xml",
                    DocxReport.document(body, "w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\""));
        }
    }

    private static String docx(Box box, int width) {
        StringBuilder words = new StringBuilder();
        for (Said said : box.passages()) {
            words.append(DocxReport.paragraph("Origin", "<w:ind w:left=\"0\"/>", DocxReport.run(said.place())));
            ReportLines.lines(said.quote())
                    .forEach(line -> words.append(DocxReport.paragraph("Reference", FLUSH, DocxReport.run(line))));
        }
        box.note()
                .lines()
                .forEach(line ->
                        words.append(DocxReport.paragraph("Origin", "<w:ind w:left=\"0\"/>", DocxReport.run(line))));
        if (words.isEmpty()) {
            // A cell of Word holds a paragraph, whatever there is to say.
            words.append(DocxReport.paragraph("Origin", "", ""));
        }
        // A pattern, because a copier knows no colours.
        String look = box.gap() ? "<w:shd w:val=\"thinDiagStripe\" w:color=\"D8D4C8\" w:fill=\"FFFFFF\"/>" : "";
        return cell(width, look, words.toString());
    }

    private static final String FLUSH = "<w:ind w:left=\"0\" w:hanging=\"0\"/>";

    private static String strong(String words) {
        return DocxReport.paragraph("Reference", FLUSH, DocxReport.run("<w:b/>", words));
    }

    private static String cell(int width, String look, String paragraphs) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>" + look + "</w:tcPr>" + paragraphs
                + "</w:tc>";
    }
}
