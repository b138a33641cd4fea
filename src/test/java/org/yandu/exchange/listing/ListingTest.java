package org.yandu.exchange.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.yandu.annotation.Annotation;
import org.yandu.exchange.Progress;
import org.yandu.exchange.out.Grouping;
import org.yandu.exchange.out.MarkReport;
import org.yandu.exchange.out.ReportMaker;
import org.yandu.exchange.out.Reports;
import org.yandu.exchange.paper.Book;
import org.yandu.exchange.paper.Page;
import org.yandu.exchange.paper.PaperOptions;
import org.yandu.exchange.paper.PaperOptions.Numbers;
import org.yandu.exchange.paper.PdfFile;
import org.yandu.exchange.paper.Shape;
import org.yandu.exchange.paper.ShippedFaces;
import org.yandu.workspace.OpenDocument;

/** What was retrieved, on paper: read back as any other program reads it. */
class ListingTest {

    private static final ShippedFaces FACES = new ShippedFaces();
    private static final PaperOptions GREY = new PaperOptions(false, true, Numbers.NONE);

    private static MarkReport report(Grouping grouping, String text, String... quotes) {
        OpenDocument open = Reports.open("d", text);
        List<Annotation> marks = new ArrayList<>();
        for (String quote : quotes) {
            marks.add(Reports.mark(open, quote, "见**上文**", marks.isEmpty() ? "credit" : "law", "court"));
        }
        return new ReportMaker((document, version) -> open, Reports.CODEBOOK, Reports.ZH)
                .make(new ReportMaker.Wish("检索所得", "信用", grouping, Set.of()), marks, Progress.NONE)
                .orElseThrow();
    }

    private static Book pages(MarkReport report, PaperOptions options) {
        return Listing.pages(report, options, FACES, Reports.ZH, Progress.NONE).orElseThrow();
    }

    private static String read(Book book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfFile(FACES).write(book, "检索所得", Progress.NONE, out);
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(pdf.getPages())
                    .allMatch(page -> Math.round(page.getMediaBox().getHeight()) == 842);
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void everyPassageNamesPlaceThemesCoderCommentAndSource() throws IOException {
        MarkReport report = report(Grouping.SECTION, Reports.TEXT, "守信者一路绿灯", "说明𠮷祥");
        String text = read(pages(report, PaperOptions.USUAL));

        assertThat(text)
                .startsWith("检索所得")
                .contains("信用", "关于优化环境的报告", "一 信用建设", "守信者一路绿灯", "说明")
                .contains("《关于优化环境的报告》一第2段 · 王老师", "信 信用建设", "司 司法公正", "批注：见上文")
                .contains("[1]", "引用文献", "某市人民政府. 关于优化环境的报告[R/OL]. 2023-02-24. 某市政府网站.", "1 / 1")
                .doesNotContain("**");
        assertThat(text.indexOf("说明")).as("in the order of the text").isLessThan(text.indexOf("守信者"));
    }

    @Test
    void headingsAreEntriesBesideThePages() {
        Book book = pages(report(Grouping.THEME, Reports.TEXT, "守信者一路绿灯"), PaperOptions.USUAL);
        assertThat(book.marks().stream().map(Book.Mark::words)).contains("信 信用建设", "司 司法公正", "引用文献");
    }

    @Test
    void inBlackAndWhiteNothingHasAColourAndTheLegendIsThere() throws IOException {
        Book book = pages(report(Grouping.DOCUMENT, Reports.TEXT, "守信者一路绿灯"), GREY);
        assertThat(colours(book)).allMatch(ListingTest::isGrey);
        assertThat(colours(pages(report(Grouping.DOCUMENT, Reports.TEXT, "守信者一路绿灯"), PaperOptions.USUAL)))
                .anyMatch(colour -> !isGrey(colour));
        // Below the passage, and in the legend at the foot.
        assertThat(read(book).split("信用建设", -1)).hasSize(3);
    }

    private static List<String> colours(Book book) {
        return book.pages().stream()
                .map(Page::shapes)
                .flatMap(List::stream)
                .map(shape -> switch (shape) {
                    case Shape.Words words -> words.colour();
                    case Shape.Box box -> box.colour();
                    case Shape.Rule rule -> rule.colour();
                })
                .toList();
    }

    /** Hardly any colour: the quiet ink is a blue grey. */
    private static boolean isGrey(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        int red = rgb >> 16;
        int green = rgb >> 8 & 255;
        int blue = rgb & 255;
        return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue)) <= 17;
    }

    @Test
    void commentsAreLeftOutWhenNotWanted() throws IOException {
        PaperOptions without = new PaperOptions(true, false, Numbers.NONE);
        assertThat(read(pages(report(Grouping.NONE, Reports.TEXT, "守信者一路绿灯"), without)))
                .contains("守信者一路绿灯")
                .doesNotContain("批注");
    }

    @Test
    void manyPassagesFillPagesThatAreNumberedAndNoneIsLost() throws IOException {
        StringBuilder text = new StringBuilder("关于优化环境的报告\n");
        String[] quotes = new String[120];
        for (int i = 0; i < quotes.length; i++) {
            quotes[i] = "第" + (1000 + i) + "件事要" + "认真办好".repeat(i % 30) + "。";
            text.append(quotes[i]).append('\n');
        }
        Book book = pages(report(Grouping.SECTION, text.toString(), quotes), PaperOptions.USUAL);
        String read = read(book);
        assertThat(book.pages()).hasSizeGreaterThan(10);
        for (int i = 0; i < quotes.length; i++) {
            assertThat(read).contains("第" + (1000 + i) + "件事要");
        }
        assertThat(read).contains(book.pages().size() + " / " + book.pages().size());
    }

    @Test
    void canBeStopped() {
        Optional<Book> stopped = Listing.pages(
                report(Grouping.SECTION, Reports.TEXT, "守信者一路绿灯"),
                PaperOptions.USUAL,
                FACES,
                Reports.ZH,
                (done, all, name) -> done < 2);
        assertThat(stopped).isEmpty();
    }
}
