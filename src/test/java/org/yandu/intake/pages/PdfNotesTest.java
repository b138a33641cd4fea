package org.yandu.intake.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yandu.intake.Intake;
import org.yandu.intake.Reading;

class PdfNotesTest {

    private static final String LINE = "考核分为服务和效果两个方面，按季度进行，每站不少于二人，";

    /**
     * No rule, and in the type of the text, as an office program prints them.
     *
     * <pre>
     *   结果向社会公布。¹每季度一次。
     *
     *   1 公布在公开栏。
     *   2 不含走廊。
     * </pre>
     */
    @Test
    @DisplayName("notes without a rule are known by the raised number that calls the first")
    void called() {
        Reading read =
                read(page().at(60, 180, 12, "结果向社会公布。").at(156, 176, 7, "1").at(161, 180, 12, "每季度一次。"));
        assertThat(read.text()).contains("结果向社会公布。〔1〕每季度一次。");
        assertThat(read.structure().notes())
                .extracting(note -> note.in(read.text()))
                .containsExactly("〔1〕 公布在公开栏，公示期七天。", "2 不含走廊。");
    }

    @Test
    @DisplayName("a list at the foot of a page is none, where no number is raised")
    void list() {
        Reading read = read(page().at(60, 180, 12, "结果向社会公布，每季度一次。"));
        assertThat(read.structure().notes()).isEmpty();
    }

    /**
     * A number of the literature is raised in the text, and the next section begins far below it.
     *
     * <pre>
     *   结果向社会公布。¹每季度一次。
     *
     *   1 考核的对象
     *   考核分为服务和效果…
     * </pre>
     */
    @Test
    @DisplayName("a numbered section below a text with a raised number is none, whether or not it is set larger")
    void section() {
        for (int size : new int[] {12, 15}) {
            PdfMaker maker =
                    page().at(60, 180, 12, "结果向社会公布。").at(156, 176, 7, "1").at(161, 180, 12, "每季度一次。");
            maker.at(60, 230, size, "1 考核的对象").at(60, 255, 12, LINE).at(60, 275, 12, "每站不少于二人。");
            Reading read = Intake.read("考核.pdf", maker.bytes());
            assertThat(read.structure().notes()).isEmpty();
            assertThat(read.text()).contains("\n1 考核的对象\n");
        }
    }

    private static PdfMaker page() {
        PdfMaker maker = new PdfMaker().page();
        for (int i = 0; i < 4; i++) {
            maker.at(60, 100 + 20 * i, 12, LINE);
        }
        return maker;
    }

    private static Reading read(PdfMaker maker) {
        byte[] bytes = maker.at(60, 240, 12, "1 公布在公开栏，公示期七天。")
                .at(60, 260, 12, "2 不含走廊。")
                .bytes();
        return Intake.read("考核.pdf", bytes);
    }
}
