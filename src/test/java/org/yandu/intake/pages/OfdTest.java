package org.yandu.intake.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.yandu.document.MarkedHeading.By;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.intake.Formats;
import org.yandu.intake.manuscript.Facts;
import org.yandu.intake.manuscript.FileBytes;
import org.yandu.intake.manuscript.Manuscript;
import org.yandu.intake.manuscript.Moments;
import org.yandu.intake.manuscript.Remark;

class OfdTest {

    private static final String SENTENCE = PageSamples.SENTENCE;

    private static Manuscript read(byte[] bytes) {
        FileBytes file = new FileBytes("公文.ofd", bytes);
        assertThat(Formats.of(file)).isInstanceOf(Ofd.class);
        return new Ofd().read(file);
    }

    private static Kind problem(byte[] bytes) {
        var thrown = new Kind[1];
        assertThatThrownBy(() -> new Ofd().read(new FileBytes("公文.ofd", bytes)))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> thrown[0] = e.problem().kind());
        return thrown[0];
    }

    /**
     * <pre>
     *   内部刊物              内部刊物
     *     坚持以人民……        更有保障、更可持续。
     * </pre>
     */
    @Test
    void aSentenceRunsOverThePageEnd() {
        OfdMaker maker = new OfdMaker().template(OfdMaker.text(90, 15, 3, "内部刊物"));
        maker.page().at(38, 265, 4, SENTENCE.substring(0, 28)).at(30, 272, 4, SENTENCE.substring(28, 58));
        maker.page().at(30, 40, 4, SENTENCE.substring(58)).paragraph(30, 47, 30, SENTENCE);

        Manuscript read = read(maker.bytes());

        assertThat(read.text()).isEqualTo(SENTENCE + "\n内部刊物\n" + SENTENCE + "\n内部刊物\n");
        assertThat(read.noise()).extracting(n -> n.span().in(read.text())).containsExactly("内部刊物", "内部刊物");
        assertThat(read.facts()).isEqualTo(new Facts("社会治理读本", "张三", null, null));
    }

    /** Two blanks drawn at the margin set a paragraph in as its place does: without them the first line began outside its column and stood alone. */
    @Test
    void blanksDrawnBeforeAParagraphHaveTheirRoom() {
        OfdMaker maker = new OfdMaker().page();
        for (int i = 0; i < 3; i++) {
            double y = 40 + 21.0 * i;
            maker.at(30, y, 4, "　　" + SENTENCE.substring(0, 28)).at(30, y + 7, 4, SENTENCE.substring(28, 58));
            maker.at(30, y + 14, 4, SENTENCE.substring(58));
        }

        assertThat(read(maker.bytes()).text()).isEqualTo((SENTENCE + "\n").repeat(3));
    }

    /** The layout of the file's elements is nothing that is drawn. */
    @Test
    void lineEndsAroundARunAreNotDrawn() {
        OfdMaker maker = new OfdMaker().page();
        maker.raw(
                "<ofd:TextObject Boundary=\"30 30 100 6\" Size=\"4\"><ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"4 4 20\">\n  共同富裕\n </ofd:TextCode></ofd:TextObject>");

        assertThat(read(maker.bytes()).text()).isEqualTo("共同富 裕\n");
    }

    @Test
    void outlinesAndHighlightsComeAlong() {
        Manuscript read = read(PageSamples.ofd());

        assertThat(read.structure().headings())
                .extracting(h -> h.span().in(read.text()), h -> h.level(), h -> h.by())
                .containsExactly(Tuple.tuple("第一章 总则", 1, By.BOOKMARK));
        assertThat(read.remarks())
                .extracting(r -> r.span().in(read.text()), Remark::author, Remark::comment, Remark::colour)
                .containsExactly(Tuple.tuple("以人民为中", "王老师", "根本立场", "#FFFF00"));
        assertThat(read.remarks()).extracting(Remark::made).containsExactly(Moments.of("2023-04-13T00:00"));
    }

    @Test
    void advancesAreWrittenShort() {
        assertThat(OfdPen.deltas("3 g 4 5.2 2", 10)).containsExactly(3, 5.2, 5.2, 5.2, 5.2, 2);
        assertThat(OfdPen.deltas("g 999999999 1", 3)).containsExactly(1, 1, 1);
        assertThat(OfdPen.deltas("", 3)).isEmpty();
    }

    @Test
    void aMatrixTurnsObjectUnitsIntoMillimetres() {
        OfdMaker maker = new OfdMaker().page();
        maker.raw("<ofd:TextObject CTM=\"0.3527 0 0 0.3527 0 0\" Boundary=\"30 30 100 6\" Size=\"12\">"
                + "<ofd:TextCode X=\"0\" Y=\"12\" DeltaX=\"g 3 12\">共同富裕</ofd:TextCode></ofd:TextObject>");

        assertThat(read(maker.bytes()).text()).isEqualTo("共同富裕\n");
    }

    /** Frames of cells are drawn along three sides and closed, as ofdrw does: without the fourth the first cell had no left side. */
    @Test
    void closedFramesAreCells() {
        OfdMaker maker = new OfdMaker().page();
        String[][] cells = {{"任务", "2025年"}, {"归集率", "92%"}};
        for (int i = 0; i < cells.length; i++) {
            for (int j = 0; j < cells[i].length; j++) {
                maker.raw(
                        "<ofd:PathObject Boundary=\"%d %d 30 12\"><ofd:AbbreviatedData>M 0.1 0.1 L 29.5 0.1 L 29.5 11.5 L 0.1 11.5 C</ofd:AbbreviatedData></ofd:PathObject>"
                                .formatted(30 + 30 * j, 30 + 12 * i));
                maker.at(34 + 30 * j, 38 + 12 * i, 4, cells[i][j]);
            }
        }

        Manuscript read = read(maker.bytes());

        assertThat(read.text()).isEqualTo("任务\t2025年\n归集率\t92%\n");
        assertThat(read.structure().tables()).hasSize(1);
    }

    @Test
    void pagesThatArePicturesAreCounted() {
        OfdMaker maker = new OfdMaker().page().at(30, 30, 4, "第一页有字");
        maker.page().raw("<ofd:ImageObject ID=\"5\" Boundary=\"0 0 210 297\" ResourceID=\"6\"/>");
        maker.page().at(30, 30, 4, "第三页有印章").raw("<ofd:ImageObject ID=\"5\" Boundary=\"120 200 42 42\"/>");

        assertThat(read(maker.bytes()).pictures()).containsExactly(2);
    }

    @Test
    void whatCannotBeReadIsSaid() {
        OfdMaker locked = new OfdMaker().page().at(30, 30, 4, "密文");
        locked.files.put("Encryptions.xml", "<ofd:Encryptions/>");
        OfdMaker empty = new OfdMaker();
        empty.files.put("OFD.xml", "<ofd:OFD/>");

        assertThat(List.of(
                        problem(locked.bytes()),
                        problem(new OfdMaker().page().raw("<ofd:ImageObject/>").bytes()),
                        problem(empty.bytes())))
                .containsExactly(Kind.FILE_ENCRYPTED, Kind.FILE_NO_TEXT, Kind.FILE_DAMAGED);
    }

    @Test
    void nothingOutsideTheFileIsReached() {
        OfdMaker maker = new OfdMaker().page().at(30, 30, 4, "正文");
        maker.files.put(
                "OFD.xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><OFD><DocBody><DocInfo><Title>&e;读本的题目</Title></DocInfo><DocRoot>/Doc_0/Document.xml</DocRoot></DocBody></OFD>");

        assertThat(read(maker.bytes()).facts().title()).doesNotContain("root");
    }
}
