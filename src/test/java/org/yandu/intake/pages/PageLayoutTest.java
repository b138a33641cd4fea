package org.yandu.intake.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.intake.manuscript.Draft;
import org.yandu.intake.manuscript.Facts;
import org.yandu.intake.manuscript.Manuscript;

/** Pages drawn as pictures: a full-width character is ten points wide, a half-width one five, a line twenty high. */
class PageLayoutTest {

    private static List<Ink> ink(String... lines) {
        List<Ink> ink = new ArrayList<>();
        double y = 100;
        for (String line : lines) {
            double x = 50;
            for (int c : line.codePoints().toArray()) {
                double width = c < 0x80 ? 5 : 10;
                if (c != ' ' && c != '　') {
                    ink.add(new Ink(ink.size(), Character.toString(c), x, y, x + width, y, 10, false, false));
                }
                x += width;
            }
            y += 20;
        }
        return ink;
    }

    private static String text(String... lines) {
        return text(List.of(Sheet.of(0, 600, 800, ink(lines), List.of())));
    }

    private static String text(List<Sheet> sheets) {
        Draft draft = new Draft();
        PageText.write(sheets, List.of(), List.of(), 10_000, draft);
        return draft.finish(Facts.NONE, "UTF-8", 1).text();
    }

    @Test
    void anIndentBeginsAParagraph() {
        assertThat(text("　　加强和创新社会治理，完善党委领导、", "政府负责的体制，打造共建共治共享格局。", "　　加强社区治理体系建设，推动重心下移，", "实现良性互动。"))
                .isEqualTo("""
                        加强和创新社会治理，完善党委领导、政府负责的体制，打造共建共治共享格局。
                        加强社区治理体系建设，推动重心下移，实现良性互动。
                        """);
    }

    @Test
    void aLineSetFarInStandsAlone() {
        assertThat(text("　　　　　　　　　　　　何田田　余小满", "本文根据四个村的观察写成，", "是去年写的。")).startsWith("何田田 余小满\n本文");
    }

    @Test
    void theFirstLineThatABracketClosesIsATitle() {
        assertThat(text("渡口县三条小路养护行动方案（二〇二三年）", "为补齐短板，结合我县实际，制定本方案。", "一、总体要求", "修好三条小路，管好三条小路。"))
                .startsWith("渡口县三条小路养护行动方案（二〇二三年）\n为补齐短板");
        assertThat(text("　　渡口村有三条小路，东边一条（通学校）", "最长，西边一条最短。")).isEqualTo("渡口村有三条小路，东边一条（通学校）最长，西边一条最短。\n");
    }

    /** A bold heading that fills its line but for a character, and a paragraph set in like it. */
    @Test
    void aChangeOfWeightBeforeAFirstLineEndsAHeading() {
        List<Ink> ink = new ArrayList<>();
        put(ink, 70, 100, 10, true, "一、充分肯定成绩，切实增强优化营商环境的信心");
        column(ink, 50, 120, "　　过去一年，我们坚持把优化营商环境作为一号改", "革工程，做了大量卓有成效的工作，人民群众满意。");

        assertThat(text(List.of(Sheet.of(0, 600, 800, ink, List.of()))))
                .isEqualTo("一、充分肯定成绩，切实增强优化营商环境的信心\n过去一年，我们坚持把优化营商环境作为一号改革工程，做了大量卓有成效的工作，人民群众满意。\n");
    }

    /** A paragraph that begins bold, its further lines at the margin. */
    @Test
    void aBoldBeginningIsNoHeading() {
        List<Ink> ink = new ArrayList<>();
        put(ink, 70, 100, 10, true, "一是增强优化营商环境的信心和决心，不能急也不");
        column(ink, 50, 120, "能慢，过去一年，我们坚持把优化营商环境作为一号改", "革工程，做了大量卓有成效的工作，人民群众很满意。");

        assertThat(text(List.of(Sheet.of(0, 600, 800, ink, List.of())))).startsWith("一是增强优化营商环境的信心和决心，不能急也不能慢，");
    }

    /** The last line of a centred remark closes what the full line above it opened. */
    @Test
    void aRemarkGoesOnToItsBracket() {
        assertThat(text(
                        "渡口县文明行为促进条例",
                        "（2020年10月29日县人民代表大会常务委员会会议通过",
                        "根据2023年8月31日《关于修改促进条例的若干规定的决",
                        "　　　　　　　　　　定》修正）",
                        "　　第一条　为了培育和践行价值观，促进文明，制定本"))
                .isEqualTo("""
                        渡口县文明行为促进条例
                        （2020年10月29日县人民代表大会常务委员会会议通过根据2023年8月31日《关于修改促进条例的若干规定的决定》修正）
                        第一条 为了培育和践行价值观，促进文明，制定本
                        """);
    }

    @Test
    void aHeadingStandsAlone() {
        assertThat(text("第一章　总则", "第一条　为了规范社会治理工作，根据本法", "第三条规定，制定本条例，自公布之日施行。", "第二条　本条例适用于本市行政区域内全部", "的治理活动。"))
                .isEqualTo("""
                        第一章 总则
                        第一条 为了规范社会治理工作，根据本法第三条规定，制定本条例，自公布之日施行。
                        第二条 本条例适用于本市行政区域内全部的治理活动。
                        """);
    }

    @Test
    void wordsKeepTheirSpacesAndBrokenOnesAreMended() {
        assertThat(text("Social governance is a frame-", "work for public service and", "more."))
                .isEqualTo("Social governance is a framework for public service and more.\n");
    }

    /** Both sides of the gutter are full; the heading reaches across. */
    @Test
    void aGutterPartsColumns() {
        assertThat(text(
                        "　　　　　　　社会治理创新的理论与实践研究",
                        "　　党的领导是根本保　　　会治理共同体，人人",
                        "证，人民是治理的主体　　　有责、人人尽责、人",
                        "，法治是治理的保障，　　　人享有，是社会治理",
                        "科技是治理的支撑，社　　　的目标。"))
                .isEqualTo("""
                        社会治理创新的理论与实践研究
                        党的领导是根本保证，人民是治理的主体，法治是治理的保障，科技是治理的支撑，社会治理共同体，人人有责、人人尽责、人人享有，是社会治理的目标。
                        """);
    }

    /**
     * Below the name of a table the left column is half a line lower than the right one, on the whole page.
     *
     * <pre>
     *     表1 三县主要指标         会治理共同体，人人
     *   党的领导是根本保        有责、人人尽责、人
     *   证，人民是治理的主体    人享有，是社会治理
     * </pre>
     */
    @Test
    void columnsOutOfStepAreColumns() {
        List<Ink> ink = new ArrayList<>();
        put(ink, 80, 92, "表1　三县主要指标");
        column(ink, 50, 109, "　　党的领导是根本保", "证，人民是治理的主体", "，法治是治理的保障，", "科技是治理的支撑，社", "会治理一体推进。", "　　要久久为功，不急", "不躁。");
        column(ink, 180, 100, "会治理共同体，人人有", "责、人人尽责、人人享", "有，是社会治理的目标", "，要从小事做起，从身", "边的事做起。", "　　要让群众看得见。");

        assertThat(text(List.of(Sheet.of(0, 600, 800, ink, List.of())))).isEqualTo("""
                        表1 三县主要指标
                        党的领导是根本保证，人民是治理的主体，法治是治理的保障，科技是治理的支撑，社会治理一体推进。
                        要久久为功，不急不躁。
                        会治理共同体，人人有责、人人尽责、人人享有，是社会治理的目标，要从小事做起，从身边的事做起。
                        要让群众看得见。
                        """);
    }

    /** A table and a list of works are set closer than the text beside them: most of their lines face none, and are short. */
    @Test
    void aColumnSetCloserIsAColumn() {
        List<Ink> ink = new ArrayList<>();
        column(ink, 50, 100, "党的领导是根本保证，", "人民是治理的主体，法", "治是治理的保障，科技", "是治理的支撑，社会治", "理一体推进，久久为功", "，不急不躁，让群众看", "得见。");
        double y = 104;
        for (String row : List.of("指标　　A县　　B县", "归集　　126　　845", "场景　　36　　 52", "修复　　61　　 83")) {
            put(ink, 185, y, 8, false, row);
            y += 11;
        }
        for (int i = 1; i <= 4; i++) {
            put(ink, 180, y, "[" + i + "]陈远：县域治理论");
            put(ink, 180, y + 11, "稿.2020.");
            y += 22;
        }

        assertThat(text(List.of(Sheet.of(0, 600, 800, ink, List.of()))))
                .startsWith("党的领导是根本保证，人民是治理的主体，法治是治理的保障，科技是治理的支撑，社会治理一体推进，久久为功，不急不躁，让群众看得见。\n指标")
                .contains("\n[1]陈远：县域治理论稿.2020.\n[2]");
    }

    private static void column(List<Ink> ink, double x, double y, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            put(ink, x, y + 20 * i, lines[i]);
        }
    }

    private static void put(List<Ink> ink, double x, double y, String words) {
        put(ink, x, y, 10, false, words);
    }

    private static void put(List<Ink> ink, double x, double y, double size, boolean bold, String words) {
        double at = x;
        for (int c : words.codePoints().toArray()) {
            double width = c < 0x80 ? size / 2 : size;
            if (c != ' ' && c != '　') {
                ink.add(new Ink(ink.size(), Character.toString(c), at, y, at + width, y, size, bold, false));
            }
            at += width;
        }
    }

    /** The last page of an article: the right column is two lines long, and the left one says where the gutter is. */
    @Test
    void aShortRightColumnIsAColumn() {
        assertThat(text(
                        "摘要：党的领导是根本保证，人民是治理主体，法治。",
                        "一、引言　　　　　　　　　随机回访；给基层留出",
                        "效能建设已经走过了二　　　空间。",
                        "十年，早期以明察暗访",
                        "为主，近年以来数据归",
                        "集，指数化成为又一个",
                        "新工具，它把看不见的",
                        "作风变成看得见的数字"))
                .isEqualTo("""
                        摘要：党的领导是根本保证，人民是治理主体，法治。
                        一、引言
                        效能建设已经走过了二十年，早期以明察暗访为主，近年以来数据归集，指数化成为又一个新工具，它把看不见的作风变成看得见的数字随机回访；给基层留出空间。
                        """);
    }

    /** 点， may not be parted from its comma: the line above has room for one character and a half more, and no paragraph ends there. */
    @Test
    void whatMayNotBePartedLeavesRoom() {
        assertThat(text("制定年度工作要点和任务的分工表并且", "分解任务，全年一共办结了行政处罚", "案”，行政复议纠错率降到百分之三。"))
                .isEqualTo("制定年度工作要点和任务的分工表并且分解任务，全年一共办结了行政处罚案”，行政复议纠错率降到百分之三。\n");
    }

    /** Two names with room for one character between them, just over the gutter: one line, and the room stays. */
    @Test
    void namesOverTheGutterAreOneLine() {
        assertThat(text(
                        "　　　　　　　　　陈远　李敏",
                        "　　党的领导是根本保　　　会治理共同体，人人",
                        "证，人民是治理的主体　　　有责、人人尽责、人",
                        "，法治是治理的保障，　　　人享有，是社会治理",
                        "科技是治理的支撑，社　　　的目标。"))
                .startsWith("陈远 李敏\n党的领导是根本保证");
    }

    /** The further lines of an entry are set in below its first. */
    @Test
    void theLinesOfAnEntryHang() {
        assertThat(text(
                        "参考文献",
                        "[1] 陈远.县域基层治理研究[M].江州:江州省出版",
                        "   集团公司,2020.",
                        "[2] 李敏.机关效能建设论纲[J].江州的行政论坛,",
                        "   2021(3):12."))
                .endsWith("[1] 陈远.县域基层治理研究[M].江州:江州省出版集团公司,2020.\n[2] 李敏.机关效能建设论纲[J].江州的行政论坛, 2021(3):12.\n");
    }

    /** Entries of a list of works are a line each, although full stops end them within one column. */
    @Test
    void entriesOfAListOfWorksStandAlone() {
        assertThat(text("参考文献", "[1] 陈远.基层治理研究[M].江州:江州出版社,2020.", "[2] 李敏.机关效能论[J].行政论坛,2021(3):12."))
                .endsWith("[1] 陈远.基层治理研究[M].江州:江州出版社,2020.\n[2] 李敏.机关效能论[J].行政论坛,2021(3):12.\n");
    }

    /**
     * Notes that say the same but for their numbers are no running feet: their numbers count on from note to note.
     *
     * <pre>
     *   page 1   ……                          page 2   ……
     *            4 参见《年鉴》，第15页。              10 参见《年鉴》，第45页。
     *            江州学报 3                            江州学报 4
     * </pre>
     */
    @Test
    void numberedNotesAreNoRunningFeet() {
        List<Sheet> sheets = new ArrayList<>();
        int[] first = {4, 10};
        for (int page = 0; page < 2; page++) {
            List<Ink> ink = page == 0
                    ? ink(
                            "　　党的领导是根本保证，人民是治理的主体，法治是治理的保障，",
                            "科技是治理的支撑，要一体推进，系统集成，协同高效，久久为功，不能急于求",
                            "成，也不能等待观望，要把群众满意作为根本标准。")
                    : ink(
                            "　　人人有责、人人尽责、人人享有，是社会治理共同体的目标，",
                            "要从小事做起，从身边的事做起，让群众看得见、摸得着，可感受、可参与",
                            "，可监督，把好事办好，把实事办实，把难事办成。");
            int n = first[page];
            small(ink, 760, page, n + " 参见《年鉴》2024年卷，第" + (n * 3 + 3) + "页。");
            small(ink, 772, page, n + 1 + " 参见《年鉴》2024年卷，第" + (n * 3 + 8) + "页");
            small(ink, 790, page, page + 3 + " 江州学报");
            sheets.add(Sheet.of(page, 600, 800, ink, List.of()));
        }
        Draft draft = new Draft();
        PageText.write(sheets, List.of(), List.of(), 10_000, draft);
        Manuscript read = draft.finish(Facts.NONE, "UTF-8", 1);

        assertThat(read.noise()).extracting(n -> n.span().in(read.text())).containsExactly("3 江州学报", "4 江州学报");
        assertThat(read.structure().notes()).hasSize(4);
    }

    /**
     * 附件1 and 附件2, each alone at the head of its page, count on like page numbers and are none: they are headings. The line before
     * the first is full, and ends a sentence.
     */
    @Test
    void annexesAreNoRunningHeads() {
        List<Sheet> sheets = List.of(
                Sheet.of(0, 600, 800, ink("　　本方案自印发之日起施行，由县发改局负责解释", "和修订，有效期到二〇二六年年底。"), List.of()),
                Sheet.of(1, 600, 800, ink("附件1", "　　　　　　　重点项目表", "项目由各乡镇人民政府负责，每月报送进度的情况。"), List.of()),
                Sheet.of(2, 600, 800, ink("附件2", "　　　　　　　责任分工表", "分工由各乡镇人民政府负责，每月报送进度的情况。"), List.of()));
        Draft draft = new Draft();
        PageText.write(sheets, List.of(), List.of(), 10_000, draft);
        Manuscript read = draft.finish(Facts.NONE, "UTF-8", 1);

        assertThat(read.noise()).isEmpty();
        assertThat(read.text()).contains("年底。\n附件1\n重点项目表\n项目").contains("情况。\n附件2\n责任分工表\n分工");
    }

    /** A table in small type at the foot of a page, its rows numbered and below rules as notes are; its cells have two lines. */
    @Test
    void aTableAtTheFootOfAPageIsNoNotes() {
        List<Ink> ink = new ArrayList<>();
        column(ink, 50, 100, "　　项目由各乡镇人民政府负责，每月报送进度情况", "，由县发改局负责解释和修订，年底进行总结。");
        String[][] cells = {
            {"序号", "项目", "单位"}, {"1", "老街综合", "城东镇"}, {"", "更新", ""}, {"2", "排水管网", "城管局"}, {"", "改造", ""}
        };
        for (int i = 0; i < cells.length; i++) {
            for (int j = 0; j < 3; j++) {
                put(ink, 55 + 60 * j, 149 + 10 * i, 8, false, cells[i][j]);
            }
        }
        List<Rule> rules = new ArrayList<>();
        for (double y : new double[] {140, 151, 171, 191}) {
            rules.add(new Rule(50, y, 230, y));
        }
        for (double x : new double[] {50, 110, 170, 230}) {
            rules.add(new Rule(x, 140, x, 191));
        }
        Draft draft = new Draft();
        PageText.write(List.of(Sheet.of(0, 600, 800, ink, rules)), List.of(), List.of(), 1000, draft);
        Manuscript read = draft.finish(Facts.NONE, "UTF-8", 1);

        assertThat(read.text()).endsWith("序号\t项目\t单位\n1\t老街综合更新\t城东镇\n2\t排水管网改造\t城管局\n");
        assertThat(read.structure().notes()).isEmpty();
    }

    /** 附件1 over every page of the annex is a running head. */
    @Test
    void anAnnexOverAllItsPagesIsARunningHead() {
        List<Sheet> sheets = List.of(
                Sheet.of(0, 600, 800, ink("附件1", "　　项目由各乡镇人民政府负责，每月报送进度的"), List.of()),
                Sheet.of(1, 600, 800, ink("附件1", "情况，由县发改局负责解释和修订，年底再总结。"), List.of()));
        Draft draft = new Draft();
        PageText.write(sheets, List.of(), List.of(), 10_000, draft);

        assertThat(draft.finish(Facts.NONE, "UTF-8", 1).noise()).hasSize(2);
    }

    /**
     * Notes in the type of the text, as a short rule tells.
     *
     * <pre>
     *   党的领导是根本保证¹……
     *   ————
     *   1 参见《年鉴》，第3页。
     * </pre>
     */
    @Test
    void aShortRuleTellsNotesInTheTypeOfTheText() {
        String[] lines = {"　　党的领导是根本保证1，人民是治理的主体，", "法治是治理的保障2。", "1 参见《年鉴》，第3页。", "2 参见《年鉴》，第5页。"};
        Draft draft = new Draft();
        List<Rule> rules = List.of(new Rule(50, 126, 150, 126));
        PageText.write(List.of(Sheet.of(0, 600, 800, ink(lines), rules)), List.of(), List.of(), 1000, draft);
        Manuscript read = draft.finish(Facts.NONE, "UTF-8", 1);

        assertThat(read.structure().notes())
                .extracting(n -> n.in(read.text()))
                .containsExactly("1 参见《年鉴》，第3页。", "2 参见《年鉴》，第5页。");
    }

    private static void small(List<Ink> ink, double y, int page, String words) {
        double x = 50;
        for (int c : words.codePoints().toArray()) {
            double width = c < 0x80 ? 4 : 8;
            if (c != ' ') {
                ink.add(new Ink(page * 1000 + ink.size(), Character.toString(c), x, y, x + width, y, 8, false, false));
            }
            x += width;
        }
    }

    @Test
    void alignedPiecesAreATable() {
        Draft draft = new Draft();
        PageText.write(
                List.of(Sheet.of(
                        0, 600, 800, ink("指标　　　　二〇二〇　　二〇二五", "就业　　　　95%　　　 98%", "养老　　　　80%　　　 90%"), List.of())),
                List.of(),
                List.of(),
                1000,
                draft);
        Manuscript read = draft.finish(Facts.NONE, "UTF-8", 1);

        assertThat(read.text()).isEqualTo("指标\t二〇二〇\t二〇二五\n就业\t95%\t98%\n养老\t80%\t90%\n");
        assertThat(read.structure().tables()).hasSize(1);
    }

    @Test
    void aTextFromTopToBottomIsReadFromTheRight() {
        List<Ink> ink = new ArrayList<>();
        String[] columns = {"共建共治共享", "人民至上"};
        for (int i = 0; i < columns.length; i++) {
            for (int j = 0; j < columns[i].length(); j++) {
                double x = 300 - i * 20;
                double y = 100 + j * 10;
                ink.add(new Ink(ink.size(), columns[i].substring(j, j + 1), x, y, x + 10, y, 10, false, true));
            }
        }

        assertThat(text(List.of(Sheet.of(0, 600, 800, ink, List.of())))).isEqualTo("共建共治共享人民至上\n");
    }

    @ParameterizedTest
    @CsvSource({"⼈⺠,人民", "⻓⻋⻅⻔,长车见门", "⸺,——", "ﬁn,fin", "︵一︶,（一）", "樂,樂"})
    void radicalsBecomeIdeographs(String drawn, String text) {
        assertThat(Radicals.unified(drawn)).isEqualTo(text);
    }
}
