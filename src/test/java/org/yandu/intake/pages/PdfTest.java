package org.yandu.intake.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.document.MarkedHeading;
import org.yandu.document.MarkedHeading.By;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.intake.Formats;
import org.yandu.intake.manuscript.FileBytes;
import org.yandu.intake.manuscript.Manuscript;
import org.yandu.intake.manuscript.Remark;

class PdfTest {

    private static final String SENTENCE = PageSamples.SENTENCE;

    private static Manuscript read(byte[] bytes) {
        FileBytes file = new FileBytes("文件.pdf", bytes);
        assertThat(Formats.of(file)).isInstanceOf(Pdf.class);
        return new Pdf().read(file);
    }

    private static Kind problem(byte[] bytes) {
        var thrown = new Kind[1];
        assertThatThrownBy(() -> new Pdf().read(new FileBytes("文件.pdf", bytes)))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> thrown[0] = e.problem().kind());
        return thrown[0];
    }

    private static List<String> noise(Manuscript manuscript) {
        return manuscript.noise().stream()
                .map(n -> n.span().in(manuscript.text()))
                .toList();
    }

    private static List<String> headings(Manuscript manuscript) {
        return manuscript.structure().headings().stream()
                .map(h -> h.by() + " " + h.level() + " " + h.span().in(manuscript.text()))
                .toList();
    }

    @Test
    void linesBecomeParagraphs() {
        PdfMaker maker = new PdfMaker().page();
        maker.paragraph(90, 30, SENTENCE).paragraph(90, 30, SENTENCE);

        assertThat(read(maker.bytes()).text()).isEqualTo(SENTENCE + "\n" + SENTENCE + "\n");
    }

    /** Two blanks drawn at the margin set a paragraph in as its place does. */
    @Test
    void blanksDrawnBeforeAParagraphHaveTheirRoom() {
        PdfMaker maker = new PdfMaker().page();
        for (int i = 0; i < 3; i++) {
            double y = 100 + 60.0 * i;
            maker.at(90, y, 12, "　　" + SENTENCE.substring(0, 28)).at(90, y + 20, 12, SENTENCE.substring(28, 58));
            maker.at(90, y + 40, 12, SENTENCE.substring(58));
        }

        assertThat(read(maker.bytes()).text()).isEqualTo((SENTENCE + "\n").repeat(3));
    }

    /** LibreOffice, where no face has Chinese characters: one empty box is drawn for each, and the words are said beside. */
    @Test
    void whatAPieceIsSaidToReadCountsAndNotItsPictures() {
        PdfMaker maker = new PdfMaker().page();
        maker.spoken("临江市信用建设", 90, 100, "作作作作作作作")
                .spoken("办fi法", 90, 130, "办ﬁ法")
                .spoken("\u00AD", 90, 160, "-");

        assertThat(read(maker.bytes()).text()).isEqualTo("临江市信用建设办fi法\n-\n");
    }

    /**
     * <pre>
     *   社会治理读本        社会治理读本
     *     坚持以人民……      更有保障、更可持续。
     *   ……更加充实、
     *       — 1 —             — 2 —
     * </pre>
     */
    @Test
    void aSentenceRunsOverThePageEndAndWhatThePageAddsComesAfterIt() {
        PdfMaker maker = new PdfMaker();
        maker.page().at(260, 50, 9, "社会治理读本").at(290, 800, 9, "— 1 —");
        maker.down(700).at(114, 640, 12, SENTENCE.substring(0, 28));
        maker.at(90, 660, 12, SENTENCE.substring(28, 58));
        maker.page().at(260, 50, 9, "社会治理读本").at(290, 800, 9, "— 2 —");
        maker.at(90, 100, 12, SENTENCE.substring(58)).down(120).paragraph(90, 30, SENTENCE);

        Manuscript read = read(maker.bytes());

        assertThat(read.text()).isEqualTo("""
                社会治理读本
                %s
                — 1 —
                社会治理读本
                %s
                — 2 —
                """.formatted(SENTENCE, SENTENCE));
        assertThat(noise(read)).containsExactly("社会治理读本", "— 1 —", "社会治理读本", "— 2 —");
    }

    /**
     * A sentence in the last two lines of a page; its last line is the first of the next one, which begins at its own margin.
     * <pre>
     *     坚持以人民……         更有保障、更可持续。
     *   ……更加充实、
     * </pre>
     */
    private static PdfMaker overPages(double margin, double nextMargin) {
        PdfMaker maker = new PdfMaker().page();
        maker.paragraph(margin, 30, SENTENCE).paragraph(margin, 30, SENTENCE);
        maker.at(margin + 24, 640, 12, SENTENCE.substring(0, 28)).at(margin, 660, 12, SENTENCE.substring(28, 58));
        return maker.page().at(nextMargin, 240, 12, SENTENCE.substring(58));
    }

    private static String sentences(int many) {
        return (SENTENCE + "\n").repeat(many);
    }

    @ParameterizedTest
    @CsvSource({"90, 90", "90, 120", "120, 90"})
    void aSentenceRunsOntoALastPageOfOneLineWhateverItsMargin(double margin, double nextMargin) {
        assertThat(read(overPages(margin, nextMargin).bytes()).text()).isEqualTo(sentences(3));
    }

    @Test
    void aRemarkAtTheEdgeOfOnePageComesAfterTheSentenceItStandsIn() {
        PdfMaker maker = overPages(90, 90).at(90, 50, 9, "内部资料，请勿外传");
        maker.down(260).paragraph(90, 30, SENTENCE);
        assertThat(read(maker.bytes()).text()).isEqualTo(sentences(3) + "内部资料，请勿外传\n" + sentences(1));
    }

    @Test
    void aTableAtTheHeadOfAPageComesAfterTheSentenceItStandsIn() {
        PdfMaker maker = overPages(90, 90);
        for (int i = 0; i < 4; i++) {
            maker.at(100, 100 + 20 * i, 12, "指标").at(260, 100 + 20 * i, 12, "10" + i);
        }
        for (int y = 84; y <= 164; y += 20) {
            maker.rule(95, y, 500, y);
        }
        maker.rule(95, 84, 95, 164).rule(250, 84, 250, 164).rule(500, 84, 500, 164);
        maker.down(260).paragraph(90, 30, SENTENCE);

        Manuscript read = read(maker.bytes());
        String table = "指标\t100\n指标\t101\n指标\t102\n指标\t103";
        assertThat(read.text()).isEqualTo(sentences(3) + table + "\n" + sentences(1));
        assertThat(read.structure().tables()).extracting(t -> t.in(read.text())).containsExactly(table);
    }

    /** The paragraph has ended with the page; the next one begins below the table, and a heading stays one. */
    @Test
    void whatHasEndedAboveATableDoesNotGoOnBelowIt() {
        PdfMaker maker = new PdfMaker().page().paragraph(90, 30, SENTENCE).paragraph(90, 30, SENTENCE);
        maker.page().at(90, 50, 9, "内部资料，请勿外传").at(90, 100, 12, "二、主要任务");
        maker.down(120).paragraph(90, 30, SENTENCE);
        assertThat(read(maker.bytes()).text()).isEqualTo(sentences(2) + "内部资料，请勿外传\n二、主要任务\n" + sentences(1));
    }

    @Test
    void latinLinesRunOverAPageEndWithTheirBlank() {
        PdfMaker maker = new PdfMaker().page();
        maker.at(90, 620, 12, "Whoever reads a policy text for the first time sees headings and");
        maker.at(90, 640, 12, "slogans, and hardly ever the argument. It helps to go through the");
        maker.at(90, 660, 12, "text twice: once for what is asked of whom, and once for the very");
        maker.at(90, 680, 12, "words by which it is asked of them. The second reading takes much");
        maker.page().at(90, 100, 12, "longer, as everybody knows who has tried.");

        assertThat(read(maker.bytes()).text().lines())
                .hasSize(1)
                .first()
                .asString()
                .contains("takes much longer, as");
    }

    /**
     * <pre>
     *         全宽的标题
     *     左栏第一段    右栏接着
     *   左栏……        右栏……
     * </pre>
     */
    @Test
    void twoColumnsAreReadOneAfterTheOther() {
        PdfMaker maker = new PdfMaker().page().at(190, 90, 18, "基层社会治理的两种路径");
        maker.down(130).paragraph(60, 18, SENTENCE).paragraph(60, 18, SENTENCE);
        maker.down(134).paragraph(310, 18, SENTENCE).paragraph(310, 18, SENTENCE);

        assertThat(read(maker.bytes()).text()).isEqualTo("基层社会治理的两种路径\n" + (SENTENCE + "\n").repeat(4));
    }

    /**
     * <pre>
     *     左栏第一段    右栏接着
     *   左栏……        ┌───┬───┬──
     *     ……          └───┴───┴──   too wide for its column and its page
     * </pre>
     *
     * What a program cuts off at the edge of the page it cuts by a path round the page, which draws nothing.
     */
    @Test
    void aTableThatHangsOverItsColumnLeavesTheColumnsAlone() {
        PdfMaker maker = new PdfMaker().page();
        maker.draw(stream -> {
            stream.addRect(0, 0, (float) PdfMaker.WIDTH, (float) PdfMaker.HEIGHT);
            stream.clip();
        });
        maker.down(130).paragraph(60, 18, SENTENCE).paragraph(60, 18, SENTENCE).paragraph(60, 18, SENTENCE);
        maker.down(134).paragraph(310, 18, SENTENCE);
        for (int i = 0; i < 3; i++) {
            maker.rule(310, 240 + i * 30, 595, 240 + i * 30).rule(310 + i * 110, 240, 310 + i * 110, 300);
        }
        maker.at(320, 260, 12, "指标").at(430, 260, 12, "二〇二〇").at(540, 260, 12, "二〇二五");
        maker.at(320, 290, 12, "就业").at(430, 290, 12, "95").at(540, 290, 12, "98");
        maker.down(324).paragraph(310, 18, SENTENCE);

        assertThat(read(maker.bytes()).text())
                .isEqualTo((SENTENCE + "\n").repeat(4) + "指标\t二〇二〇\t二〇二五\n就业\t95\t98\n" + SENTENCE + "\n");
    }

    @Test
    void bookmarksAreHeadings() {
        Manuscript read = read(PageSamples.pdf());

        assertThat(headings(read)).containsExactly("BOOKMARK 1 第一章 总则", "BOOKMARK 1 第二章 总则", "BOOKMARK 1 第三章 总则");
        assertThat(read.structure().notes())
                .extracting(n -> n.in(read.text()))
                .containsOnly("①见《中国共产党章程》。")
                .hasSize(3);
    }

    /**
     * The number of a note became part of the sentence: 公布1。
     *
     * <pre>
     *   结果向社会公布¹，面积不少于30m²，不到一万米²。
     *   ————
     *   1 公布在公开栏。
     * </pre>
     */
    @Test
    void raisedNumbersOfNotesStandInBrackets() {
        PdfMaker maker = new PdfMaker().page();
        for (int i = 0; i < 3; i++) {
            maker.at(60, 100 + 20 * i, 12, "考核分为服务和效果两个方面，按季度进行，每站不少于二人，");
        }
        maker.at(60, 160, 12, "结果向社会公布").at(144, 156, 7, "1").at(149, 160, 12, "，面积不少于30m");
        maker.at(244, 156, 7, "2")
                .at(249, 160, 12, "，不到一万米")
                .at(321, 156, 7, "2")
                .at(326, 160, 12, "。");
        maker.rule(60, 700, 200, 700).at(60, 716, 9, "1 公布在公开栏，公示期七天。").at(60, 732, 9, "2 不含走廊。");

        Manuscript read = read(maker.bytes());
        assertThat(read.text()).contains("结果向社会公布〔1〕，面积不少于30m2，不到一万米2。");
        assertThat(read.structure().notes())
                .extracting(n -> n.in(read.text()))
                .containsExactly("〔1〕 公布在公开栏，公示期七天。", "2 不含走廊。");
    }

    /**
     * The number stood in the text as a page number would.
     *
     * <pre>
     *   …每站不少于二人，结果公布。
     *   ¹
     *   第二段……
     * </pre>
     */
    @Test
    void aNumberOfANoteThatFoundNoRoomOnItsLineStandsInBracketsToo() {
        PdfMaker maker = new PdfMaker().page();
        maker.at(60, 100, 12, "考核分为服务和效果两个方面，按季度进行，每站不少于二人，");
        maker.at(60, 120, 12, "考核分为服务和效果两个方面，按季度进行，结果向社会公布。").at(60, 137, 7, "1");
        maker.at(60, 160, 12, "考核分为服务和效果两个方面，按季度进行，每站不少于二人，");
        maker.rule(60, 700, 200, 700).at(60, 716, 9, "1 公布在公开栏，公示期七天。");

        Manuscript read = read(maker.bytes());
        assertThat(read.text()).contains("公布。\n〔1〕");
        assertThat(read.structure().notes()).extracting(n -> n.in(read.text())).containsExactly("〔1〕 公布在公开栏，公示期七天。");
    }

    @Test
    void largerTypeOnALineOfItsOwnIsAHeading() {
        PdfMaker maker = new PdfMaker().page().at(90, 90, 16, "一、总体要求");
        maker.down(130).paragraph(90, 30, SENTENCE).paragraph(90, 30, SENTENCE);

        assertThat(read(maker.bytes()).structure().headings())
                .extracting(MarkedHeading::by, MarkedHeading::level)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(By.TYPE, 0));
    }

    @Test
    void highlightsAndNotesComeAlong() {
        PdfMaker maker = new PdfMaker().page();
        maker.paragraph(90, 30, SENTENCE);
        PageSamples.highlight(maker, 138, 100, 60, "根本立场", "王老师")
                .getCOSObject()
                .setString(COSName.M, "D:20230413100500+08'00'");
        PageSamples.note(maker, 80, 118, "可提问");
        Manuscript read = read(maker.bytes());

        assertThat(read.remarks())
                .extracting(r -> r.span().in(read.text()), Remark::author, Remark::comment, Remark::colour)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("以人民为中", "王老师", "根本立场", "#FFCC00"),
                        org.assertj.core.groups.Tuple.tuple(SENTENCE.substring(28, 58), null, "可提问", null));
        assertThat(read.remarks())
                .extracting(Remark::made)
                .containsExactly(Instant.parse("2023-04-13T02:05:00Z"), null);
    }

    @Test
    void whatIsDrawnTwiceToLookBoldIsReadOnce() {
        PdfMaker maker = new PdfMaker().page();
        maker.at(90, 100, 12, "重点工作").at(90.4, 100, 12, "重点工作");
        maker.down(140).paragraph(90, 30, SENTENCE);

        Manuscript read = read(maker.bytes());
        assertThat(read.text()).isEqualTo("重点工作\n" + SENTENCE + "\n");
        assertThat(headings(read)).containsExactly("TYPE 0 重点工作");
    }

    @Test
    void justificationIsNoSpaceButTheOneAfterANumberIs() {
        PdfMaker maker = new PdfMaker().page();
        maker.at(90, 100, 12, "党 的 十 九 大 报 告 提 出")
                .at(90, 120, 12, "第一章 总 则")
                .at(90, 140, 12, "在 2020 年 GDP per capita");

        assertThat(read(maker.bytes()).text()).isEqualTo("党的十九大报告提出\n第一章 总则\n在 2020 年 GDP per capita\n");
    }

    @Test
    void watermarksAreNoise() {
        PdfMaker maker = new PdfMaker();
        for (int i = 0; i < 3; i++) {
            maker.page().turned(150, 600, 60, 45, "内部资料").paragraph(90, 30, SENTENCE.substring(i));
        }
        Manuscript read = read(maker.bytes());

        assertThat(read.text())
                .isEqualTo(SENTENCE + "\n内部资料\n" + SENTENCE.substring(1) + "\n内部资料\n" + SENTENCE.substring(2)
                        + "\n内部资料\n");
        assertThat(noise(read)).containsExactly("内部资料", "内部资料", "内部资料");
    }

    /**
     * <pre>
     *   ┌────┬────┐
     *   │指标│2025│
     *   ├────┼────┤
     *   │就业│100 │
     *   └────┴────┘
     * </pre>
     */
    @Test
    void ruledTablesAreRowsOfCells() {
        PdfMaker maker = new PdfMaker().page().down(100).paragraph(90, 30, SENTENCE);
        for (int i = 0; i < 4; i++) {
            maker.rule(100, 200 + i * 30, 400, 200 + i * 30).rule(100 + i * 100, 200, 100 + i * 100, 290);
        }
        maker.at(110, 220, 12, "指标").at(210, 220, 12, "2020年").at(310, 220, 12, "2025年");
        maker.at(110, 245, 12, "城镇就业").at(210, 250, 12, "95%").at(310, 250, 12, "98%");
        maker.at(110, 257, 12, "人数").at(310, 280, 12, "12");

        Manuscript read = read(maker.bytes());
        String table = "指标\t2020年\t2025年\n城镇就业人数\t95%\t98%\n\t\t12";
        assertThat(read.text()).isEqualTo(SENTENCE + "\n" + table + "\n");
        assertThat(read.structure().tables()).extracting(t -> t.in(read.text())).containsExactly(table.strip());
    }

    @Test
    void turnedPagesAreReadAsTheyAreShown() {
        PdfMaker maker = new PdfMaker().page();
        maker.turned(100, 700, 12, 90, SENTENCE.substring(0, 40)).turned(120, 700, 12, 90, SENTENCE.substring(40));

        assertThat(read(maker.bytes()).text()).isEqualTo(SENTENCE + "\n");
    }

    @Test
    void aPasswordKeepsTheTextShut() {
        PdfMaker maker = new PdfMaker().page().at(90, 100, 12, "内部");

        assertThat(problem(maker.locked("o", "u").bytes())).isEqualTo(Kind.FILE_ENCRYPTED);
    }

    @Test
    void anEmptyPasswordOpens() {
        PdfMaker maker = new PdfMaker().page().at(90, 100, 12, "公开");

        assertThat(read(maker.locked("o", "").bytes()).text()).isEqualTo("公开\n");
    }

    @Test
    void picturesOfPagesHaveNoText() {
        PdfMaker maker = new PdfMaker().page().rule(90, 100, 300, 100);

        assertThat(problem(maker.bytes())).isEqualTo(Kind.FILE_NO_TEXT);
    }

    @Test
    void pagesThatArePicturesAreCounted() {
        String words = "机关效能建设要从群众反映最集中的问题改起，一件一件抓到底，抓出成效来，让群众看得见、摸得着、得实惠。";
        PdfMaker maker = new PdfMaker().page().at(90, 100, 12, "前言");
        // as one picture, with what the scanning program puts below
        maker.page().picture(0, 0, PdfMaker.WIDTH, PdfMaker.HEIGHT).at(250, 820, 9, "全能扫描 第2页");
        // in strips
        maker.page();
        for (int i = 0; i < 10; i++) {
            maker.picture(0, 84 * i, PdfMaker.WIDTH, 84);
        }
        // a photograph on a page of words; a page recognised, its words over the picture; a blank one
        maker.page().picture(90, 400, 300, 200).paragraph(90, 20, words);
        maker.page().picture(0, 0, PdfMaker.WIDTH, PdfMaker.HEIGHT).paragraph(90, 20, words);
        maker.page();

        assertThat(read(maker.bytes()).pictures()).containsExactly(2, 3);
    }

    @Test
    void rubbishIsDamaged() {
        assertThat(problem("%PDF-1.7\nnothing of the kind".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Kind.FILE_DAMAGED);
    }
}
