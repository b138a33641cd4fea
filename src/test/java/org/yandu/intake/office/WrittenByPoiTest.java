package org.yandu.intake.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMarkupRange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.yandu.intake.manuscript.FileBytes;
import org.yandu.intake.manuscript.Manuscript;
import org.yandu.intake.manuscript.Remark;

/** What another program writes as DOCX is read as well: our own samples know only what we know. */
class WrittenByPoiTest {

    @Test
    @DisplayName("number, footnote, comment, table and properties written by POI")
    void docx() throws IOException {
        Manuscript read = new Docx().read(new FileBytes("a.docx", written()));
        assertThat(read.text()).isEqualTo("（一）总体要求\n守住底线〔1〕\n指标\t数值\n〔1〕见《规划》。\n");
        assertThat(read.facts().title()).isEqualTo("治理研究");
        assertThat(read.structure().tables()).hasSize(1);
        assertThat(read.remarks())
                .extracting(m -> m.span().in(read.text()), Remark::author, Remark::comment)
                .containsExactly(tuple("守住底线", "张三", "要点"));
    }

    private static byte[] written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setTitle("治理研究");
            XWPFParagraph numbered = document.createParagraph();
            numbered.setNumID(list(document));
            numbered.createRun().setText("总体要求");
            commented(document);
            XWPFTable table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("指标");
            table.getRow(0).getCell(1).setText("数值");
            document.write(out);
        }
        return out.toByteArray();
    }

    private static BigInteger list(XWPFDocument document) {
        CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = definition.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.CHINESE_COUNTING);
        level.addNewLvlText().setVal("（%1）");
        XWPFNumbering numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
    }

    private static void commented(XWPFDocument document) {
        XWPFComment comment = document.createComments().createComment(BigInteger.ZERO);
        comment.setAuthor("张三");
        comment.createParagraph().createRun().setText("要点");
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.getCTP().addNewCommentRangeStart().setId(BigInteger.ZERO);
        paragraph.createRun().setText("守住底线");
        CTMarkupRange end = paragraph.getCTP().addNewCommentRangeEnd();
        end.setId(BigInteger.ZERO);
        paragraph.createRun().getCTR().addNewCommentReference().setId(BigInteger.ZERO);
        document.createFootnotes();
        var note = document.createFootnote();
        note.createParagraph().createRun().setText("见《规划》。");
        paragraph.addFootnoteReference(note);
    }
}
