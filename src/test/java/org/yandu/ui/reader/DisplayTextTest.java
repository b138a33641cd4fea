package org.yandu.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yandu.document.Header;
import org.yandu.document.Noise;
import org.yandu.document.Structure;
import org.yandu.document.TextSpan;
import org.yandu.workspace.OpenDocument;

class DisplayTextTest {

    private static final String TITLE = "关于加强基层治理的报告";

    private static DisplayText display(OpenDocument open) {
        return DisplayText.of(open, false, 2);
    }

    private static List<String> kinds(DisplayText display) {
        return display.blocks().stream().map(block -> block.kind().name()).toList();
    }

    @Test
    void paragraphsBeginTwoCharactersInAndOwnIndentsAndEmptyLinesAreNotShownTwice() {
        DisplayText display = display(Sample.open(TITLE, TITLE + "\n\n  第一段文字。\n\u3000\u3000第二段文字。\n"));
        assertThat(display.text()).isEqualTo(TITLE + "\n\u3000\u3000第一段文字。\n\u3000\u3000第二段文字。");
    }

    @Test
    void linesThatOnlyTheLayoutPartedAreOneParagraphEvenWhenNoiseIsShown() {
        String text = TITLE + "\n推进社会信用\n体系广告建设。\n完善制度。";
        int end = text.indexOf("信用") + 2;
        Noise wrap = new Noise(new TextSpan(end, end + 1), Noise.Kind.SPACING, "noise.spacing");
        OpenDocument open = Sample.open(TITLE, text, wrap, Sample.noise(text, "广告"));
        assertThat(DisplayText.of(open, false, 2).text().lines().skip(1))
                .containsExactly("\u3000\u3000推进社会信用体系广告建设。", "\u3000\u3000完善制度。");
        assertThat(DisplayText.of(open, true, 2).text().lines().skip(1))
                .containsExactly("\u3000\u3000推进社会信用体系建设。", "\u3000\u3000完善制度。");
    }

    /** The tabs before a row's first words were no more shown than other blanks: 一季度 stood below 项目. */
    @Test
    void rowsOfATableBeginWithTheirEmptyCells() {
        String rows = "项目\t得分\t\t备注\n\t一季度\t二季度\n服务\t30\t35\t好";
        String text = TITLE + "\n考核分为两个方面，按季度进行。\n" + rows + "\n\t完。\n";
        int from = text.indexOf(rows);
        Structure structure = new Structure(List.of(), List.of(new TextSpan(from, from + rows.length())), List.of());
        DisplayText display = display(Sample.open(TITLE, text, structure));
        assertThat(kinds(display)).containsExactly("TITLE", "BODY", "ROW", "ROW", "ROW", "BODY");
        assertThat(display.text()).endsWith("\n" + rows + "\n\u3000\u3000完。");
        assertThat(display.map().toDisplay(text.indexOf("一季度")))
                .isEqualTo(display.text().indexOf("一季度"));
    }

    /** The title of a text in Markdown was shown as its first paragraph, and the signs of headings stood before them. */
    @Test
    void titleAndHeadingsOfMarkdownStandWithoutTheirSigns() {
        String text = "# " + TITLE + "\n\n作者：李明\n\n治理的难处在小事。\n\n## 一、明确责任\n\n#1号楼 先试行。\n\n## 二、加强检查\n\n每月一次。\n";
        DisplayText display = display(Sample.open(new Header(TITLE, null, "李明", null, null, null, null), text));
        assertThat(kinds(display)).containsExactly("TITLE", "BYLINE", "BODY", "HEADING", "BODY", "HEADING", "BODY");
        assertThat(display.text().lines())
                .contains(TITLE, "一、明确责任", "\u3000\u3000#1号楼 先试行。", "二、加强检查")
                .noneMatch(line -> line.startsWith("# ") || line.startsWith("##"));
        assertThat(display.map().toDisplay(text.indexOf("明确责任")))
                .isEqualTo(display.text().indexOf("明确责任"));
        assertThat(display.map().toDisplay(text.indexOf("## 一")))
                .isBetween(display.text().indexOf("小事。"), display.text().indexOf("一、明确责任"));
    }

    /** 第一条 stood on a line of its own, far from its text. */
    @Test
    void lawsAreSetAsTheyArePrinted() {
        String text = """
                江州市信用条例
                第一章　总则
                第一条　为了规范信用管理，制定本条例。
                第二条　本条例适用于本市。
                （一）第一项内容；
                第二章　附则
                第三条【施行】　本条例自公布之日起施行。
                """;
        OpenDocument open = Sample.open("江州市信用条例", text);
        DisplayText display = display(open);
        assertThat(kinds(display)).containsExactly("TITLE", "HEADING", "BODY", "BODY", "BODY", "HEADING", "BODY");
        assertThat(display.text()).contains("\n\u3000\u3000第一条　为了规范").contains("\n\u3000\u3000第三条【施行】　本");
        Painter painter = new Painter(open, org.yandu.ui.shell.Look.DEFAULT);
        assertThat(java.util.stream.IntStream.range(0, 7)
                        .mapToObj(i -> painter.lineStyle(display, i).alignment().name()))
                .containsExactly("CENTER", "CENTER", "LEFT", "LEFT", "LEFT", "CENTER", "LEFT");
        assertThat(painter.runs(display, 2).stream().map(run -> run.style().face()))
                .contains(RunStyle.Face.SANS_BOLD, RunStyle.Face.SERIF);
    }

    @Test
    void titleBylineHeadingsAndTextAreToldApart() {
        String text = TITLE + "\n发布时间:2023-04-13\n一、主要举措\n去年以来做了不少工作。\n二、下一步安排\n今年还要继续做好工作。\n";
        assertThat(kinds(display(Sample.open(TITLE, text))))
                .containsExactly("TITLE", "BYLINE", "HEADING", "BODY", "HEADING", "BODY");
    }

    /** Its year has three figures at most, as offices in Taiwan count. */
    @Test
    void aDayOfTheRepublicIsOneOfTheHead() {
        String text = "數位治理推動情形報告\n高雄市政府研究發展考核委員會\n中華民國112年3月15日\n壹、前言\n本府自去年起推動各項數位服務。\n貳、結語\n今後將持續辦理。\n";
        Header header = new Header("數位治理推動情形報告", null, null, "高雄市政府研究發展考核委員會", null, null, null);
        assertThat(kinds(display(Sample.open(header, text)))).startsWith("TITLE", "BYLINE", "BYLINE", "HEADING");
    }

    /** Of a paper with three lines of title, what is above it is an aside and not the beginning of the text. */
    @Test
    void aTitleOverSeveralLinesIsOneBelowItsLetterhead() {
        String text = "石桥市人民政府文件\n石政发〔2023〕5号\n石桥市人民政府\n关于加强基层治理\n工作的通知\n——讨论稿\n各县、区人民政府：\n现就有关事项通知如下。\n";
        assertThat(kinds(display(Sample.open("石桥市人民政府关于加强基层治理工作的通知", text))))
                .containsExactly("BYLINE", "BYLINE", "TITLE", "TITLE", "TITLE", "BODY", "BODY", "BODY");
    }

    /** The line with the author has no year; it and the date below it were shown as text. */
    @Test
    void whoWroteItStandsBelowTheSubtitleAsByline() {
        String text = "以制度建设推进治理\n——在研修班上的报告\n\n王志远\n（2020年3月2日）\n同志们：\n今天讲三个问题。\n";
        Header header = new Header("以制度建设推进治理", "在研修班上的报告", "王志远", null, null, "2020-03-02", null);
        assertThat(kinds(display(Sample.open(header, text))))
                .containsExactly("TITLE", "TITLE", "BYLINE", "BYLINE", "ADDRESS", "BODY");
    }

    /** It begins with its year, as a fact of the head may. */
    @Test
    void theFirstParagraphOfAReportIsText() {
        String text = TITLE + "\n\n2023年1月18日\n\n2022年，我市坚持守信为本，扎实推进小店建设。现将有关情况报告如下：\n一、主要做法\n店主守信。\n";
        assertThat(kinds(display(Sample.open(TITLE, text)))).startsWith("TITLE", "BYLINE", "BODY");
    }

    /** What was noise above a title and is none any more (key N) leaves the title a title. */
    @Test
    void aLineOfNavigationThatIsTextAgainLeavesTheTitleATitle() {
        String text = "首页 > 政务公开 > 文件\n" + TITLE + "\n发布时间:2023-04-13\n第一段文字。\n";
        assertThat(kinds(display(Sample.open(TITLE, text, Sample.noise(text, "首页 > 政务公开 > 文件")))))
                .containsExactly("NOISE", "TITLE", "BYLINE", "BODY");
        assertThat(kinds(display(Sample.open(TITLE, text)))).containsExactly("BYLINE", "TITLE", "BYLINE", "BODY");
    }

    @Test
    void headingsInsideAWallOfTextStandOnTheirOwn() {
        String body = "要从全局看问题,把握方向,统筹推进各项工作。各级各部门都要落实责任,把任务分解到岗到人,抓好督促检查。";
        String text = "前面的话已经说完。 一、提高认识 " + body.repeat(3) + " 二、狠抓落实 " + body.repeat(3);
        DisplayText display = display(Sample.open(TITLE, text));
        assertThat(kinds(display)).containsExactly("BODY", "HEADING", "BODY", "HEADING", "BODY");
        assertThat(display.text().lines().skip(1).findFirst()).contains("一、提高认识");
    }

    @Test
    void longParagraphsAreCutAtSentenceEnds() {
        String sentence = "这是一个用来凑成很长很长段落的普通句子，没有别的意思。";
        DisplayText display = display(Sample.open(TITLE, sentence.repeat(200)));
        assertThat(display.blocks())
                .hasSizeGreaterThan(2)
                .allMatch(block -> block.source().length() <= 1600);
        assertThat(display.text().lines()).allMatch(line -> line.endsWith("。"));
        assertThat(display.text().replaceAll("[\\n\u3000]", "")).isEqualTo(sentence.repeat(200));
    }

    @Test
    void hiddenNoiseLeavesTheWordWhole() {
        String text = "虽然出现过反弹,但始某某彩票(abc.cc)终以城乡统筹为抓手。";
        Noise advertisement = Sample.noise(text, "某某彩票(abc.cc)");
        DisplayText hidden = DisplayText.of(Sample.open(TITLE, text, advertisement), true, 2);
        assertThat(hidden.text()).isEqualTo("\u3000\u3000虽然出现过反弹,但始终以城乡统筹为抓手。");
        int shown = hidden.text().indexOf("终");
        assertThat(hidden.map().toText(shown)).isEqualTo(text.indexOf("终"));
        assertThat(hidden.map().endToText(shown)).isEqualTo(text.indexOf("始") + 1);
    }

    /** What is shown of the text maps back to where it came from, and what is only shown maps to what follows. */
    @Test
    void everyShownCharacterMapsToItsPlaceInTheTextAndBack() {
        Random random = new Random(20260102);
        for (int round = 0; round < 200; round++) {
            String text = randomText(random);
            DisplayText display = display(Sample.open(TITLE, text));
            int last = 0;
            for (int shown = 0; shown <= display.text().length(); shown++) {
                int place = display.map().toText(shown);
                assertThat(place).isBetween(last, text.length());
                last = place;
                boolean own = shown < display.text().length()
                        && "\n\u3000".indexOf(display.text().charAt(shown)) < 0;
                if (own) {
                    assertThat(text.charAt(place)).isEqualTo(display.text().charAt(shown));
                    assertThat(display.map().toDisplay(place)).isEqualTo(shown);
                    assertThat(display.map().endToText(shown + 1)).isEqualTo(place + 1);
                    assertThat(display.map().endToDisplay(place + 1)).isEqualTo(shown + 1);
                }
            }
        }
    }

    static String randomText(Random random) {
        String[] parts = {"一、改革", "文字", "，", "。", "\n", "\n\n", " ", "𠮷", "（二）要点。", "2023年", "“引文”"};
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            text.append(parts[random.nextInt(parts.length)]);
        }
        return text.toString();
    }

    @Test
    void anEmptyTextShowsNothing() {
        DisplayText display = display(Sample.open(TITLE, " \n "));
        assertThat(display.blocks()).isEmpty();
        assertThat(display.map().toText(0)).isZero();
        assertThat(display.map().toDisplay(1)).isZero();
        assertThat(display.map().in(0, 5)).isEmpty();
        assertThat(new TextSpan(0, 0).isEmpty()).isTrue();
    }
}
