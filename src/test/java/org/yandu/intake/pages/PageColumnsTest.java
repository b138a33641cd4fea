package org.yandu.intake.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yandu.intake.manuscript.Draft;
import org.yandu.intake.manuscript.Facts;
import org.yandu.intake.manuscript.Manuscript;

/** Pages in columns as journals print them: full-width characters as wide as their size in points, half-width ones half as wide. */
class PageColumnsTest {

    private final List<Ink> ink = new ArrayList<>();

    private void column(double x, double y, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            put(x, y + 20 * i, 10, lines[i]);
        }
    }

    private void put(double x, double y, double size, String words) {
        double at = x;
        for (int c : words.codePoints().toArray()) {
            double width = c < 0x80 ? size / 2 : size;
            if (c != ' ' && c != '　') {
                ink.add(new Ink(ink.size(), Character.toString(c), at, y, at + width, y, size, false, false));
            }
            at += width;
        }
    }

    private Sheet sheet(int number, List<Rule> rules) {
        Sheet sheet = Sheet.of(number, 600, 800, List.copyOf(ink), rules);
        ink.clear();
        return sheet;
    }

    private static Manuscript read(Sheet... sheets) {
        Draft draft = new Draft();
        PageText.write(List.of(sheets), List.of(), List.of(), 10_000, draft);
        return draft.finish(Facts.NONE, "UTF-8", 1);
    }

    /** One line is left for the right column of the last page: where it stands the page before had its gutter. */
    @Test
    void oneLineInTheRightColumnIsAColumn() {
        column(50, 100, "　　党的领导是根本保", "证，人民是治理的主体", "，法治是治理的保障，", "科技是治理的支撑，社");
        column(180, 100, "会治理共同体，人人有", "责、人人尽责、人人享", "有，是社会治理的目标", "，要从小事做起，从身");
        Sheet first = sheet(0, List.of());
        column(50, 100, "边的事做起，让群众看", "得见，摸得着，可感受", "，可参与，可监督，把", "好事办好，把实事办实");
        column(180, 100, "，把难事办成。");

        assertThat(read(first, sheet(1, List.of())).text())
                .isEqualTo("党的领导是根本保证，人民是治理的主体，法治是治理的保障，科技是治理的支撑，社会治理共同体，人人有责、人人尽责、人人享有，"
                        + "是社会治理的目标，要从小事做起，从身边的事做起，让群众看得见，摸得着，可感受，可参与，可监督，把好事办好，把实事办实，把难事办成。\n");
    }

    /**
     * A list of works at the foot of a page is a part of the text, small and numbered as it is; the notes below the short rule are
     * none.
     */
    @Test
    void aListOfWorksIsNoNotes() {
        column(
                50,
                100,
                "　　党的领导是根本保证，人民是治理的主体，法治",
                "是治理的保障，科技是治理的支撑，社会治理共同体，",
                "人人有责、人人尽责、人人享有，是社会治理的目标，",
                "要从小事做起，从身边的事做起，让群众看得见。");
        put(50, 190, 10, "参考文献：");
        put(50, 205, 8, "[1]陈远.县域治理研究[M].江州:江州出版社,2020.");
        put(50, 217, 8, "[2]李敏.机关效能论[J].行政论坛,2021(3):12.");
        put(50, 250, 8, "①见《年鉴》，第3页。");
        Manuscript read = read(sheet(0, List.of(new Rule(50, 235, 150, 235))));

        assertThat(read.text()).contains("\n参考文献：\n[1]陈远");
        assertThat(read.structure().notes()).extracting(n -> n.in(read.text())).containsExactly("①见《年鉴》，第3页。");
    }

    /** The line below the rows of a table in the other column is no rule over notes. */
    @Test
    void aLineOfATableIsNoRuleOverNotes() {
        column(50, 100, "　　党的领导是根本保", "证，人民是治理的主体", "，法治是治理的保障，");
        column(180, 100, "会治理共同体，人人有", "责、人人尽责、人人享", "有，是社会治理的目标", "，要从小事做起。");
        put(55, 167, 8, "指标　　A县　　B县");
        put(55, 177, 8, "归集　　126　　845");
        List<Rule> rules = new ArrayList<>();
        for (double y : new double[] {158, 169, 179}) {
            rules.add(new Rule(50, y, 150, y));
        }
        for (double x : new double[] {50, 82, 115, 150}) {
            rules.add(new Rule(x, 158, x, 179));
        }
        put(180, 175, 8, "注释见文末：资料来源");
        put(180, 187, 8, "于县统计局的年报。");
        Manuscript read = read(sheet(0, rules));

        assertThat(read.structure().notes()).isEmpty();
        assertThat(read.text()).contains("\n指标\tA县\tB县\n归集\t126\t845\n");
    }

    /** Lines of an entry go on although the first ends with a full stop, as titles of works do before the mark of their kind. */
    @Test
    void anEntryGoesOnAfterAFullStop() {
        column(
                50,
                100,
                "参考文献",
                "[1]陈远.县域治理研究的方法[M].",
                "　江州市:江州出版社,2020.",
                "[2]李敏.机关效能建设的理论与实践论",
                "　纲[J].江州行政论坛,2021(3):12.");

        assertThat(read(sheet(0, List.of())).text())
                .endsWith("[1]陈远.县域治理研究的方法[M].江州市:江州出版社,2020.\n[2]李敏.机关效能建设的理论与实践论纲[J].江州行政论坛,2021(3):12.\n");
    }

    /** Most lines of the column are a list in small type; the text above it keeps its wider leading. */
    @Test
    void eachTypeHasItsLeading() {
        column(50, 100, "　　党的领导是根本保证，人民是治理的主体，法治", "是治理的保障，科技是治理的支撑，社会治理共同体，", "人人有责、人人尽责、人人享有，是社会治理的目标，", "要从小事做起。");
        for (int i = 1; i <= 8; i++) {
            put(50, 170 + 10 * i, 8, "[" + i + "]陈远.县域治理研究的方法[M].江州:江州出版社,2020.");
        }

        assertThat(read(sheet(0, List.of())).text()).startsWith("党的领导是根本保证，人民是治理的主体，法治是治理的保障，科技是治理的支撑，社会治理共同体，人人有责");
    }

    /** A title in the width of one column, its last line more than half as long as the first; a subtitle is not its last line. */
    @Test
    void aTitleGoesOnBelow() {
        put(50, 80, 16, "县域社会信用体系建设的实");
        put(74, 104, 16, "践逻辑与优化路径");
        column(50, 140, "　　党的领导是根本保证，人民是治理的", "主体，法治是治理的保障，科技是治理的", "支撑，要从小事做起。");

        assertThat(read(sheet(0, List.of())).text()).startsWith("县域社会信用体系建设的实践逻辑与优化路径\n党的");

        put(50, 80, 16, "县域信用体系的实践与优化");
        put(74, 104, 16, "——以三县为例吧");
        column(50, 140, "　　党的领导是根本保证，人民是治理的", "主体，法治是治理的保障，科技是治理的", "支撑，要从小事做起。");

        assertThat(read(sheet(0, List.of())).text()).startsWith("县域信用体系的实践与优化\n——以三县为例吧\n党的");
    }

    /** Who signs a contract stands side by side; more than half of the lines are too short for columns of text. */
    @Test
    void partiesOfAContractAreNoColumns() {
        column(50, 100, "　　本合同一式两份，双方各执一份，自签字之日起", "生效，未尽事宜另行商定。");
        column(50, 150, "甲方：江州市临溪县人民政府办公室", "代表：", "地址：东门街人民路十八号", "电话：571-886", "日期：");
        column(240, 150, "乙方：江州市更新建设有限公司", "代表：", "地址：滨江路十八号", "电话：571-666", "日期：");

        assertThat(read(sheet(0, List.of())).text()).contains("\n代表：\t代表：\n地址：东门街人民路十八号\t地址：滨江路十八号\n");
    }

    /** A table is set closer than the text above it, in nearly the same type. */
    @Test
    void theLinesOfATableSayNothingOfTheLeading() {
        column(50, 100, "　　党的领导是根本保证，人民是治理的主体，法治", "是治理的保障，科技是治理的支撑，社会治理共同体，", "人人有责、人人尽责、人人享有，是社会治理的目标，", "要从小事做起。");
        List<Rule> rules = new ArrayList<>(List.of(new Rule(50, 170, 250, 170)));
        for (int i = 0; i < 8; i++) {
            put(55, 180 + 11 * i, 9.5, "指标");
            put(155, 180 + 11 * i, 9.5, "归集");
            rules.add(new Rule(50, 182 + 11 * i, 250, 182 + 11 * i));
        }
        for (double x : new double[] {50, 150, 250}) {
            rules.add(new Rule(x, 170, x, 259));
        }

        assertThat(read(sheet(0, rules)).text()).startsWith("党的领导是根本保证，人民是治理的主体，法治是治理的保障，科技是治理的支撑，社会治理共同体，人人有责");
    }

    /** An abstract in small type keeps narrower margins than the text: the end of its lines is not the end of a paragraph. */
    @Test
    void anAbstractHasMarginsOfItsOwn() {
        put(70, 80, 8, "摘要：党的领导是根本保证，人民是治理的主体，法治是");
        put(70, 92, 8, "治理的保障，科技是治理的支撑。");
        column(50, 115, "　　社会治理共同体，人人有责、人人尽责、人人享有", "，是社会治理的目标，要从小事做起，从身边的事做起", "，让群众看得见，摸得着，可感受、可参与、可监督。");

        assertThat(read(sheet(0, List.of())).text()).startsWith("摘要：党的领导是根本保证，人民是治理的主体，法治是治理的保障，科技是治理的支撑。\n社会");
    }

    /** Authors below a title stand beside the first gutter of three; the last line of an abstract does not reach the gutter. */
    @Test
    void shortLinesGoOnWithThoseAcross() {
        put(107, 60, 16, "县域社会信用体系建设的实践与逻辑");
        put(210, 80, 10, "陈远　李敏");
        put(66, 100, 9, "摘要：党的领导是根本保证，人民是治理的主体，法治是治理的保障，科技和数据");
        put(66, 112, 9, "是治理的支撑。");
        String[] lines = {"会治理共同体，人人", "有责、人人尽责、人", "人享有，是社会治理", "的目标，从小事做起", "，从身边的事做起，"};
        for (double x : new double[] {50, 190, 330}) {
            column(x, 140, lines);
        }

        assertThat(read(sheet(0, List.of())).text())
                .startsWith("县域社会信用体系建设的实践与逻辑\n陈远 李敏\n摘要：党的领导是根本保证，人民是治理的主体，法治是治理的保障，科技和数据是治理的支撑。\n会治理");
    }

    /** Few lines of the text stand above a long list in the last column: they keep the leading of the column before. */
    @Test
    void fewLinesKeepTheLeadingOfTheColumnBefore() {
        for (int i = 0; i < 6; i++) {
            put(50, 100 + 28 * i, 10, "会治理共同体，人人有责、人人尽责、人人享有，是社");
        }
        Sheet first = sheet(0, List.of());
        put(50, 100, 10, "会治理的目标，要从小事做起，从身边的事做起，让群");
        put(50, 128, 10, "众看得见。");
        for (int i = 1; i <= 8; i++) {
            put(50, 150 + 10 * i, 8, "[" + i + "]陈远.县域治理研究[M].江州:江州出版社,2020.");
        }

        assertThat(read(first, sheet(1, List.of())).text()).contains("从身边的事做起，让群众看得见。\n[1]陈远");
    }

    /** The frame of a picture is no rule over notes, and its caption no note. */
    @Test
    void aCaptionBelowAPictureIsNoNote() {
        column(50, 100, "　　党的领导是根本保证，人民是治理的主体，法治", "是治理的保障，科技是治理的支撑。");
        put(110, 210, 8, "图1　运行机制");
        List<Rule> frame = List.of(
                new Rule(80, 140, 220, 140),
                new Rule(80, 200, 220, 200),
                new Rule(80, 140, 80, 200),
                new Rule(220, 140, 220, 200));

        assertThat(read(sheet(0, frame)).structure().notes()).isEmpty();
    }
}
