package org.yandu.intake.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.intake.manuscript.FileBytes;
import org.yandu.intake.manuscript.Manuscript;

/** Articles and reports of a page or two, where nothing is said often enough to show the layout. */
class PdfArticleTest {

    private static final String SENTENCE = PageSamples.SENTENCE;

    private static Manuscript read(byte[] bytes) {
        return new Pdf().read(new FileBytes("文件.pdf", bytes));
    }

    private static List<String> noise(Manuscript manuscript) {
        return manuscript.noise().stream()
                .map(n -> n.span().in(manuscript.text()))
                .toList();
    }

    private static List<String> headings(Manuscript manuscript) {
        return manuscript.structure().headings().stream()
                .map(h -> h.span().in(manuscript.text()))
                .toList();
    }

    /**
     * The only page of an article: what the journal prints over it said no other page, and stood in its title.
     *
     * <pre>
     *   江州学刊 2022年第3期
     *   基层治理效能的三重逻辑        (bold)
     * </pre>
     */
    @Test
    void theIssueOverTheFirstPageIsFurniture() {
        PdfMaker maker = new PdfMaker().page().at(90, 60, 12, "江州学刊 2022年第3期");
        maker.at(90, 80, 12, "基层治理效能的三重逻辑").at(90.4, 80, 12, "基层治理效能的三重逻辑");
        maker.down(120).paragraph(90, 30, SENTENCE).paragraph(90, 30, SENTENCE);

        Manuscript read = read(maker.bytes());
        assertThat(noise(read)).containsExactly("江州学刊 2022年第3期");
        assertThat(headings(read)).containsExactly("基层治理效能的三重逻辑");
    }

    /** A bulletin called by its issue, a sentence and the entry of a list of works name years and issues too. */
    @ParameterizedTest
    @CsvSource({"20, 工作简报2022年第3期", "12, 2022年第3期《江州学刊》刊发调研报告。", "12, '[5] 陈远.清单的边界[J].江州学刊,2022年第3期'"})
    void whatIsLargerOrASentenceIsNoRunningHead(double size, String words) {
        PdfMaker maker = new PdfMaker().page().at(90, 60, size, words);
        maker.down(120).paragraph(90, 30, SENTENCE).paragraph(90, 30, SENTENCE);

        assertThat(noise(read(maker.bytes()))).isEmpty();
    }

    /**
     * Digits are set in 12 points, Chinese characters in 10.5, as word processors leave them: nothing is larger here, and the entries
     * go on over the ends of their lines.
     *
     * <pre>
     *   ［1］费孝通．乡土中国［M］．北京：三联书店，
     *   1985．
     *   ［2］韩雪梅．清单制度的边界［J］．江州学
     *   刊，2021（4）：12-18．
     * </pre>
     */
    @Test
    void digitsInASizeOfTheirOwnMakeNoHeading() throws IOException {
        PdfMaker maker = new PdfMaker().page();
        for (int y = 100; y < 280; y += 20) {
            maker.at(90, y, 10.5, SENTENCE.substring(0, 24));
        }
        maker.at(90, 280, 10.5, "形成有效的社会治理。");
        mixed(maker, 300, "［1］费孝通．乡土中国［M］．北京：三联书店重印，");
        mixed(maker, 320, "1985．");
        mixed(maker, 340, "［2］韩雪梅．清单制度的边界与效能［J］．江州学");
        mixed(maker, 360, "刊，2021（4）：12-18．");
        mixed(maker, 380, "［3］沈一诺．村庄的信用．2020．");
        mixed(maker, 400, "（2023年6月）");

        Manuscript read = read(maker.bytes());
        assertThat(headings(read)).isEmpty();
        assertThat(read.text().lines().skip(1))
                .containsExactly(
                        "［1］费孝通．乡土中国［M］．北京：三联书店重印，1985．",
                        "［2］韩雪梅．清单制度的边界与效能［J］．江州学刊，2021（4）：12-18．",
                        "［3］沈一诺．村庄的信用．2020．",
                        "（2023年6月）");
    }

    /** Chinese characters in 10.5 points, all else in 12. */
    private static void mixed(PdfMaker maker, double y, String words) throws IOException {
        double x = 90;
        for (int c : words.codePoints().toArray()) {
            double size = Wide.is(c) ? 10.5 : 12;
            maker.at(x, y, size, Character.toString(c));
            x += size * maker.font.getStringWidth(Character.toString(c)) / 1000;
        }
    }

    /**
     * The end of an article in two columns: lines too short and too few to show a gutter by themselves.
     *
     * <pre>
     *   page 2   参考文献                  [2] 李敏.机关效能建设的边界[J].江州学
     *            [1] 陈远.治理[M].江州：   刊,2021(3).
     *            江州大学出版社,2020.      收稿日期：2022年4月
     * </pre>
     */
    @ParameterizedTest
    @ValueSource(doubles = {0, 30})
    void balancedColumnsAtTheEndAreNoTable(double shift) {
        PdfMaker maker = new PdfMaker().page();
        maker.down(100).paragraph(60, 18, SENTENCE).paragraph(60, 18, SENTENCE);
        maker.down(100).paragraph(310, 18, SENTENCE).paragraph(310, 18, SENTENCE);
        maker.page();
        balanced(maker, shift);

        Manuscript read = read(maker.bytes());
        assertThat(read.structure().tables()).isEmpty();
        assertThat(read.text()).endsWith("""
                参考文献
                [1] 陈远.治理[M].江州：江州大学出版社,2020.
                [2] 李敏.机关效能建设的边界[J].江州学刊,2021(3).
                收稿日期：2022年4月
                """);
    }

    private static void balanced(PdfMaker maker, double shift) {
        String[] left = {"参考文献", "[1] 陈远.治理[M].江州：江州大学", "出版社,2020."};
        String[] right = {"[2] 李敏.机关效能建设的边界[J].江州学", "刊,2021(3).", "收稿日期：2022年4月"};
        for (int i = 0; i < left.length; i++) {
            maker.at(60 + shift, 100 + 20 * i, 12, left[i]).at(310 + shift, 100 + 20 * i, 12, right[i]);
        }
    }

    /** The same lines with nothing in columns before them, and a table below a text in columns. */
    @Test
    void aTableOfTextsOnAPageWithoutGutterStaysOne() {
        PdfMaker maker = new PdfMaker().page();
        balanced(maker, 0);
        assertThat(read(maker.bytes()).structure().tables()).hasSize(1);

        maker = new PdfMaker().page();
        maker.down(100).paragraph(60, 18, SENTENCE).paragraph(60, 18, SENTENCE);
        maker.down(100).paragraph(310, 18, SENTENCE).paragraph(310, 18, SENTENCE);
        maker.page();
        for (int i = 0; i < 3; i++) {
            maker.at(60, 100 + 20 * i, 12, "清溪县").at(160, 100 + 20 * i, 12, "9" + i);
            maker.at(310, 100 + 20 * i, 12, "白石县").at(410, 100 + 20 * i, 12, "8" + i);
        }
        assertThat(read(maker.bytes()).structure().tables()).hasSize(1);
    }

    /**
     * A short report whose headings happen to be equally long: where they end is no margin, and head, title and author stay lines.
     */
    @Test
    void equallyLongHeadingsAreNoMargin() {
        PdfMaker maker = new PdfMaker().page();
        String[] lines = {
            "江州市委党校决策参考",
            "江州市“一件事一次办”改革评估报告",
            "江州市委党校课题组",
            "（2023年6月）",
            "摘要：本报告评估江州市两年来推进改革的成效与问题。",
            "关键词：政务服务；效能；改革评估",
            "一、改革的背景",
            "江州市自2021年起推进改革，将群众眼中的一件事作为改革的基本单元。改",
            "革的基本单元由此确立。",
            "二、主要成效如下所述",
            "统计显示，一次办成率大幅提高，投诉件数减少过半，见下。",
            "资料来源：江州市政务服务中心。",
            "（二）部门协同增强了",
            "跨部门事项由牵头部门统一受理、并联审批，推诿明显减少。",
            "一要打通数据，二要稳定队伍，三要完善评价。"
        };
        for (int i = 0; i < lines.length; i++) {
            maker.at(90, 100 + 20 * i, 12, lines[i]);
        }

        assertThat(read(maker.bytes()).text().lines())
                .startsWith(Arrays.copyOf(lines, 7))
                .contains(lines[7] + lines[8]);
    }

    /**
     * A paper as offices print it: the title fills its first line, and who signs ends at the right margin, as the day does.
     *
     * <pre>
     *   江州市人民政府关于推进乡村治理积分制的意
     *                    见
     *     坚持以人民为中心…
     *                          江州市人民政府
     *                      二〇二三年五月四日
     * </pre>
     */
    @Test
    void aTitleOverTwoLinesIsOneAndASignatureIsTwo() {
        PdfMaker maker =
                new PdfMaker().page().at(90, 80, 20, "江州市人民政府关于推进乡村治理积分制的意").at(284, 120, 20, "见");
        maker.down(160);
        for (int i = 0; i < 3; i++) {
            maker.paragraph(90, 34, SENTENCE);
        }
        maker.at(414, 460, 12, "江州市人民政府").at(390, 480, 12, "二〇二三年五月四日");

        List<String> lines = read(maker.bytes()).text().lines().toList();
        assertThat(lines.getFirst()).isEqualTo("江州市人民政府关于推进乡村治理积分制的意见");
        assertThat(lines.subList(4, lines.size())).containsExactly("江州市人民政府", "二〇二三年五月四日");
    }

    /** Dots lead to the page of each part, so that every line is full. */
    @Test
    void theLinesOfATableOfContentsStayApart() {
        PdfMaker maker = new PdfMaker().page();
        String[] lines = {"一、研究背景", "二、主要做法", "三、存在问题"};
        for (int i = 0; i < lines.length; i++) {
            lines[i] += "…".repeat(27) + (i + 1);
            maker.at(90, 80 + 20 * i, 12, lines[i]);
        }
        maker.down(180).paragraph(90, 34, SENTENCE).paragraph(90, 34, SENTENCE);

        assertThat(read(maker.bytes()).text().lines().limit(3)).containsExactly(lines);
    }

    /** Abstract and keywords of an article stand at the margin, however full the line above is. */
    @Test
    void keywordsBelowAFullLineAreTheirOwn() {
        String filled = "摘　要：" + SENTENCE.substring(0, 63) + "。";
        PdfMaker maker =
                new PdfMaker().page().at(90, 80, 12, filled.substring(0, 34)).at(90, 100, 12, filled.substring(34));
        maker.at(90, 120, 12, "关键词：积分制；乡村治理").down(160);
        maker.paragraph(90, 34, SENTENCE).paragraph(90, 34, SENTENCE);

        assertThat(read(maker.bytes()).text().lines()).contains("关键词：积分制；乡村治理");
    }

    /** Notes over the whole width of a page whose text stands in two columns. */
    @Test
    void notesBelowTwoColumnsAreNotes() {
        PdfMaker maker = new PdfMaker().page();
        for (int column = 0; column < 2; column++) {
            for (int i = 0; i < 20; i++) {
                int from = i * 3 % 60;
                maker.at(90 + 215 * column, 80 + 20 * i, 12, SENTENCE.substring(from, from + 16));
            }
        }
        String note = "1参见王建国：《乡村治理研究》，江州大学出版社，第45页。";
        maker.rule(90, 640, 200, 640).at(90, 655, 9, note);

        Manuscript read = read(maker.bytes());
        assertThat(read.structure().notes())
                .extracting(each -> each.in(read.text()))
                .containsExactly(note);
    }
}
