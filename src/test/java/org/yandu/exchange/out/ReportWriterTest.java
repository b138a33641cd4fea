package org.yandu.exchange.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;
import org.yandu.codebook.Colour;
import org.yandu.codebook.Pattern;
import org.yandu.workspace.OpenDocument;

/** What is written is read again by other programs' readers, and nothing in it runs. */
class ReportWriterTest {

    /** A formula, a script, characters XML has no room for, half a pair, a character outside the BMP, a link that runs. */
    private static final String HOSTILE =
            "=HYPERLINK(\"http://x\")\n<script>alert(1)</script>&amp;\u0000\u0007\uD842 𠮷 \uFFFE"
                    + " \"><img src=x onerror=alert(1)> [x](javascript:alert(1)) ]]> _x0041_ | `code`";

    @ParameterizedTest
    @EnumSource
    void sameReportSameBytes(ReportFormat format) throws IOException {
        assertThat(bytes(format, hostile())).isEqualTo(bytes(format, hostile()));
    }

    @Test
    void wordReadsHeadingsAndWords() throws IOException {
        try (XWPFDocument word = new XWPFDocument(
                new ByteArrayInputStream(bytes(ReportFormat.DOCX, Reports.report(Grouping.SECTION))))) {
            List<String> lines = word.getParagraphs().stream()
                    .map(p -> p.getStyle() + " " + p.getText())
                    .toList();

            assertThat(lines)
                    .contains(
                            "Title 标注",
                            "Heading1 关于优化环境的报告",
                            "Heading2 二（一） 依法行政",
                            "Quote 法治是𬬻火[1]",
                            "Origin 《关于优化环境的报告》一第2段 · 信用建设 · 王老师",
                            "Remark 批注：对照",
                            "Reference [1]\t某市人民政府. 关于优化环境的报告[R/OL]. 2023-02-24. 某市政府网站.");
            assertThat(word.getStyles()
                            .getStyle("Heading2")
                            .getCTStyle()
                            .getPPr()
                            .getOutlineLvl()
                            .getVal())
                    .isEqualTo(1);
        }
    }

    @Test
    void wordSurvivesHostileWords() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes(ReportFormat.DOCX, hostile())))) {
            String text =
                    word.getParagraphs().stream().map(XWPFParagraph::getText).reduce("", (a, b) -> a + b + "\n");

            assertThat(text).contains("<script>alert(1)</script>&amp;", "𠮷").doesNotContain("\u0007");
            assertThat(word.getAllEmbeddedParts()).isEmpty();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyCellOfASheetIsText() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes(ReportFormat.XLSX, hostile())))) {
            XSSFSheet sheet = book.getSheetAt(0);

            sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isEqualTo(CellType.STRING)));
            String comment = sheet.getRow(1).getCell(ReportRow.COMMENT).getStringCellValue();
            assertThat(comment)
                    .startsWith("=HYPERLINK(")
                    .contains("𠮷", "_x0041_")
                    .doesNotContain("\u0007");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getColumnWidth(ReportRow.QUOTE)).isGreaterThan(10_000);
        }
    }

    @Test
    void whatACellCannotHoldGoesOnInTheNextRow() throws IOException {
        String comment = "𠮷".repeat(20_000);
        OpenDocument open = Reports.open("d", Reports.TEXT);
        MarkReport report = Reports.report(open, List.of(Reports.mark(open, "炼出效能", comment, "law")), Grouping.THEME);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes(ReportFormat.XLSX, report)))) {
            XSSFSheet sheet = book.getSheetAt(0);
            String whole = sheet.getRow(1).getCell(ReportRow.COMMENT).getStringCellValue()
                    + sheet.getRow(2).getCell(ReportRow.COMMENT).getStringCellValue();

            assertThat(whole).isEqualTo(comment);
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
        }
    }

    @Test
    void pageCannotRunAnything() throws IOException {
        Document page = Jsoup.parse(text(ReportFormat.HTML, hostile()));

        assertThat(page.select("script, img, iframe, object, embed, a, link, form, svg"))
                .isEmpty();
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes().asList())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'");
        assertThat(Objects.requireNonNull(page.select(".comment").first()).wholeText())
                .contains("<script>alert(1)</script>&amp;", "𠮷");
    }

    @Test
    void coloursOfALibraryFromElsewhereCannotBreakOut() throws IOException {
        MarkReport report = Reports.report(Grouping.THEME);
        Code odd = Reports.LAW.with(new Colour("red\"><script>", "url(http://x)", ""), Pattern.SOLID);
        MarkReport.Entry entry = report.groups().getFirst().entries().getFirst();
        MarkReport.Entry with = new MarkReport.Entry(
                entry.id(), entry.quote(), entry.document(), entry.place(), entry.section(), List.of(odd), "", "", 1);
        MarkReport changed =
                new MarkReport("t", "", List.of(new MarkReport.Group(1, "h", odd, List.of(with))), report.sources());

        assertThat(text(ReportFormat.HTML, changed)).doesNotContain("<script>", "url(");
        for (ReportFormat format : List.of(ReportFormat.DOCX, ReportFormat.XLSX)) {
            assertThat(bytes(format, changed)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1+1", "－1"})
    void cellsOfACsvAreNoFormulas(String words) {
        assertThat(Safe.csv(words)).startsWith("\"'");
    }

    @Test
    void csvIsReadByExcel() throws IOException {
        String csv = text(ReportFormat.CSV, Reports.report(Grouping.THEME));

        assertThat(csv)
                .startsWith("\uFEFF\"分组\",\"摘录\"")
                .contains("\"法治建设 > 司法公正\"")
                .endsWith("\r\n");
        assertThat(csv.lines().map(line -> line.split("\",\"").length)).containsOnly(11);
    }

    @Test
    void markdownSaysWhatWasWritten() throws IOException {
        assertThat(text(ReportFormat.MD, Reports.report(Grouping.THEME)))
                .contains("# 标注\n\n## 信用建设\n\n> 信用要人人守护 \\[1\\]\n>\n> —— 《关于优化环境的报告》一第1段 · 信用建设 · 王老师\n")
                .contains("### 司法公正");
        assertThat(text(ReportFormat.MD, hostile()))
                .doesNotContainPattern("(?<!\\\\)(<script|\\]\\()")
                .contains("\\<script");
        assertThat(Safe.markdown("# 不是标题\n1. 不是列表 *x*")).isEqualTo("\\# 不是标题\n1\\. 不是列表 \\*x\\*");
    }

    @ParameterizedTest
    @EnumSource
    void tenThousandMarksGoOut(ReportFormat format) throws IOException {
        OpenDocument open = Reports.open("d", Reports.TEXT);
        List<Annotation> marks = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            marks.addAll(Reports.marks(open));
        }
        MarkReport report = Reports.report(open, marks, Grouping.SECTION);

        assertThat(report.size()).isEqualTo(10_000);
        assertThat(bytes(format, report).length).isGreaterThan(20_000);
    }

    private static MarkReport hostile() {
        OpenDocument open = Reports.open("d", Reports.TEXT);
        return Reports.report(open, List.of(Reports.mark(open, "炼出效能", HOSTILE, "law")), Grouping.THEME);
    }

    private static byte[] bytes(ReportFormat format, MarkReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.writer().write(report, Reports.ZH, out);
        return out.toByteArray();
    }

    private static String text(ReportFormat format, MarkReport report) throws IOException {
        return new String(bytes(format, report), StandardCharsets.UTF_8);
    }
}
