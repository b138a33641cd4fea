package org.yandu.exchange.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yandu.annotation.Annotation;
import org.yandu.exchange.Progress;
import org.yandu.exchange.out.Reports;
import org.yandu.workspace.OpenDocument;

class TypesetterTest {

    private static final PaperOptions GREY = new PaperOptions(false, true, PaperOptions.Numbers.PARAGRAPHS);

    @Test
    void theWholeTextIsOnThePagesWithoutItsNoise() {
        OpenDocument open = Reports.open("d", Reports.TEXT);

        assertThat(text(set(open, PaperOptions.USUAL)))
                .contains("关于优化环境的报告", "信用是根本，信用要人人守护。", "说明𠮷祥之由来", "法治是𬬻火")
                .doesNotContain("赌");
    }

    @Test
    void commentsStandBesideTheirLinesWithTheSameNumber() {
        OpenDocument bare = Reports.open("d", Reports.TEXT);
        OpenDocument open = Reports.open(
                "d",
                Reports.TEXT,
                Reports.mark(bare, "守信者一路绿灯", "第一条", "credit"),
                Reports.mark(bare, "炼出效能", "第二条", "law"));
        Page page = set(open, PaperOptions.USUAL).getFirst();

        assertThat(word(page, "第二条").x()).isGreaterThan(word(page, "守信者").x() + 300);
        assertThat(word(page, "第二条").y()).isGreaterThan(word(page, "第一条").y());
        assertThat(words(page)
                        .filter(words -> words.text().equals("2") && words.face() == Face.BOLD && words.size() < 7))
                .as("raised number")
                .hasSize(1);
        assertThat(set(open, new PaperOptions(true, false, PaperOptions.Numbers.NONE))
                        .getFirst()
                        .shapes())
                .noneMatch(shape ->
                        shape instanceof Shape.Words words && words.text().contains("第二条"));
    }

    @Test
    void aCommentIsPrintedWithoutItsMarkup() {
        OpenDocument bare = Reports.open("d", Reports.TEXT);
        OpenDocument open =
                Reports.open("d", Reports.TEXT, Reports.mark(bare, "守信者一路绿灯", "与**三张清单**对照：\n- 信用", "credit"));

        assertThat(text(set(open, PaperOptions.USUAL))).contains("与三张清单对照：").doesNotContain("*");
    }

    @Test
    void withoutColourThereIsNone() {
        OpenDocument bare = Reports.open("d", Reports.TEXT);
        OpenDocument open = Reports.open("d", Reports.TEXT, Reports.mark(bare, "守信者一路绿灯", "看", "credit", "law"));
        Page page = set(open, GREY).getFirst();

        assertThat(page.shapes())
                .allSatisfy(shape -> assertThat(isGrey(colour(shape))).isTrue());
        // told apart by sign and by one line each
        assertThat(words(page).map(Shape.Words::text)).contains("信", "法");
        assertThat(page.shapes().stream().filter(shape -> shape instanceof Shape.Rule rule && rule.y1() == rule.y2()))
                .hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void headingIsNeverLastOnItsPage() {
        StringBuilder text = new StringBuilder("某报告\n");
        for (int i = 1; i <= 60; i++) {
            text.append("第")
                    .append(i)
                    .append("条 标题\n")
                    .append("正文".repeat(17 * (i % 5 + 1)))
                    .append("。\n");
        }
        List<Page> pages = set(Reports.open("d", text.toString()), PaperOptions.USUAL);

        assertThat(pages.size()).isGreaterThan(3);
        for (Page page : pages) {
            double foot = Page.HEIGHT - Geometry.BOTTOM;
            Shape.Words last = words(page)
                    .filter(words -> words.y() <= foot && words.size() > 10)
                    .reduce((a, b) -> b.y() >= a.y() ? b : a)
                    .orElseThrow();
            assertThat(last.face()).isEqualTo(Face.SERIF);
        }
    }

    @Test
    void nothingLeavesThePageAndNoCommentIsLost() {
        OpenDocument bare = Reports.open("d", Reports.TEXT.repeat(6));
        List<Annotation> marks = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            marks.add(Reports.mark(bare, "守信者一路绿灯", "批注" + "很长".repeat(i * 5) + "终" + i + "止", "credit"));
        }
        OpenDocument open = Reports.open("d", Reports.TEXT.repeat(6), marks.toArray(Annotation[]::new));
        List<Page> pages = set(open, PaperOptions.USUAL);

        String all = text(pages);
        for (int i = 0; i < 40; i++) {
            assertThat(all).contains("终" + i + "止");
        }
        pages.forEach(page -> assertThat(words(page)).allSatisfy(words -> {
            assertThat(words.x()).isBetween(0.0, Page.WIDTH);
            assertThat(words.y()).isBetween(20.0, Page.HEIGHT - 20);
        }));
    }

    @Test
    void aTextOfNothingButNoiseIsAnEmptyPage() {
        assertThat(set(Reports.open("d", "(赌.com)\n"), PaperOptions.USUAL)).hasSize(1);
    }

    @Test
    void canBeStopped() {
        assertThat(new Typesetter(new EvenMetrics(), Reports.CODEBOOK)
                        .set(Reports.open("d", Reports.TEXT), PaperOptions.USUAL, (done, all, name) -> false))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void numbers(PaperOptions.Numbers numbers) {
        Page page = set(Reports.open("d", Reports.TEXT), new PaperOptions(true, true, numbers))
                .getFirst();

        assertThat(words(page)
                        .filter(words -> words.size() == 6)
                        .map(Shape.Words::text)
                        .toList())
                .isEqualTo(
                        switch (numbers) {
                            case NONE -> List.of();
                            case PARAGRAPHS -> List.of("1", "1", "2", "1", "1");
                            case LINES -> List.of("5", "10");
                        });
    }

    /** A class is sent to line 85; numbers that begin anew on every page name it on each of them. */
    @Test
    void linesAreCountedThroughAllPages() {
        List<Page> pages = set(
                Reports.open("d", Reports.TEXT.repeat(12)), new PaperOptions(true, false, PaperOptions.Numbers.LINES));
        List<Integer> numbers = pages.stream()
                .flatMap(TypesetterTest::words)
                .filter(words -> words.size() == 6 && words.text().matches("\\d+"))
                .map(words -> Integer.valueOf(words.text()))
                .toList();
        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size())
                        .map(i -> i * 5)
                        .boxed()
                        .toList());
    }

    @Test
    void tenThousandMarks() {
        String text = Reports.TEXT.repeat(400);
        OpenDocument bare = Reports.open("d", text);
        List<Annotation> marks = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            int start = i * 2 % (text.length() - 20);
            marks.add(Reports.at(
                    bare, start, start + 7 + i % 9, i % 20 == 0 ? "批注" + i : "", i % 2 == 0 ? "credit" : "law"));
        }
        List<Page> pages = set(Reports.open("d", text, marks.toArray(Annotation[]::new)), PaperOptions.USUAL);

        assertThat(text(pages)).contains("批注9980");
    }

    @Test
    void pdfHoldsTheWordsAndIsTheSameEachTime() throws IOException {
        OpenDocument bare = Reports.open("d", Reports.TEXT);
        OpenDocument open = Reports.open("d", Reports.TEXT, Reports.mark(bare, "法治是𬬻火", "批注里也有𠮷", "law"));
        ShippedFaces faces = new ShippedFaces();
        List<Page> pages = new Typesetter(faces, Reports.CODEBOOK)
                .set(open, PaperOptions.USUAL, Progress.NONE)
                .orElseThrow();
        byte[] first = pdf(faces, pages);

        assertThat(pdf(faces, pages)).isEqualTo(first);
        try (PDDocument pdf = Loader.loadPDF(first)) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("法治是𬬻火", "1 / 1")
                    .containsPattern("说明[𠮷〓]祥之由来");
        }
    }

    private static byte[] pdf(ShippedFaces faces, List<Page> pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfFile(faces).write(pages, "题", Progress.NONE, out);
        return out.toByteArray();
    }

    private static List<Page> set(OpenDocument open, PaperOptions options) {
        return new Typesetter(new EvenMetrics(), Reports.CODEBOOK)
                .set(open, options, Progress.NONE)
                .orElseThrow();
    }

    private static Stream<Shape.Words> words(Page page) {
        return page.shapes().stream().filter(Shape.Words.class::isInstance).map(Shape.Words.class::cast);
    }

    private static Shape.Words word(Page page, String part) {
        return words(page)
                .filter(words -> words.text().contains(part))
                .findFirst()
                .orElseThrow();
    }

    private static String text(List<Page> pages) {
        return pages.stream()
                .flatMap(TypesetterTest::words)
                .map(Shape.Words::text)
                .collect(Collectors.joining());
    }

    private static String colour(Shape shape) {
        return switch (shape) {
            case Shape.Words words -> words.colour();
            case Shape.Box box -> box.colour();
            case Shape.Rule rule -> rule.colour();
        };
    }

    /** The quiet tones of foot and hairlines lean to one side by a hair. */
    private static boolean isGrey(String colour) {
        int red = Integer.parseInt(colour, 1, 3, 16);
        int green = Integer.parseInt(colour, 3, 5, 16);
        int blue = Integer.parseInt(colour, 5, 7, 16);
        return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue)) < 16;
    }
}
