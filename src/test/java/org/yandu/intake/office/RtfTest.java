package org.yandu.intake.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.document.MarkedHeading.By;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.intake.manuscript.Facts;
import org.yandu.intake.manuscript.FileBytes;
import org.yandu.intake.manuscript.Manuscript;
import org.yandu.intake.manuscript.Moments;
import org.yandu.intake.manuscript.Remark;

class RtfTest {

    private static final String HEAD =
            "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 \\'cb\\'ce\\'cc\\'e5;}"
                    + "{\\f1\\fcharset0 Arial;}{\\f2\\fcharset136 Ming;}{\\f3\\fcharset2 Wingdings;}}"
                    + "{\\colortbl;\\red255\\green255\\blue0;\\red242\\green242\\blue242;}"
                    + "{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 heading 1;}{\\s2 Title;}}"
                    + "{\\info{\\title \\'b8\\'b4}{\\author x}{\\creatim\\yr2023\\mo4\\dy3\\hr1}}";

    @Test
    @DisplayName("a bit of everything")
    void everything() {
        Manuscript read = read(OfficeSamples.rtf());
        assertThat(read.text()).isEqualTo("关于治理的意见\n一、总体要求\n坚持人民至上，〔1〕守住底线。\n指标\t数值\n增速\t6%\n〔1〕见《规划》。\n");
        assertThat(read.facts()).isEqualTo(new Facts("关于治理的意见", null, null, null));
        assertThat(read.structure().headings())
                .extracting(h -> h.span().in(read.text()), h -> h.level(), h -> h.by())
                .containsExactly(tuple("一、总体要求", 1, By.STYLE));
        assertThat(read.structure().tables()).extracting(t -> t.in(read.text())).containsExactly("指标\t数值\n增速\t6%");
        assertThat(read.remarks())
                .extracting(m -> m.span().in(read.text()), Remark::author, Remark::comment, Remark::colour)
                .containsExactlyInAnyOrder(tuple("人民至上", null, "", "#FFFF00"), tuple("守住底线", "张三", "要点", null));
        assertThat(read.remarks())
                .extracting(m -> m.span().in(read.text()), Remark::made)
                .containsExactlyInAnyOrder(tuple("人民至上", null), tuple("守住底线", Moments.of("2023-04-13T10:05")));
    }

    /** LibreOffice writes its own file so: the name of an author who is not Latin is lost in it. */
    @Test
    void aLostNameLeavesTheInitials() {
        Manuscript read =
                read(("{\\rtf1\\ansi{\\*\\atrfstart 0}duty{\\*\\atrfend 0}{\\*\\atnid W}{\\*\\atnauthor ???}\\chatn"
                                + "{\\*\\annotation{\\*\\atnref 0}why} first.\\par}")
                        .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(read.remarks()).extracting(Remark::author).containsExactly("W");
    }

    /** A cell over two columns counted as one: whatever followed it stood a column too far to the left. */
    @Test
    void cellsOverSeveralColumns() {
        String wide = "\\trowd\\trleft0\\cellx2000\\cellx6000\\cellx8000\\pard\\intbl a\\cell b\\cell c\\cell\\row";
        String narrow =
                "\\trowd\\trleft0\\cellx2000\\cellx4010\\cellx5990\\cellx8000\\pard\\intbl d\\cell e\\cell f\\cell g\\cell\\row";
        String late = "\\trowd\\trleft2000\\cellx4000\\cellx8000\\pard\\intbl h\\cell i\\cell\\row";
        Manuscript read = read((HEAD + wide + narrow + late + "\\pard x\\par}").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(read.text()).isEqualTo("a\tb\t\tc\nd\te\tf\tg\n\th\ti\nx\n");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\\'d6\\'d0\\'b9\\'fa|中国",
                "\\f1 \\'d6\\'d0 abc|中 abc",
                "\\f1 caf\\'e9|café",
                "\\f2 \\'a4\\'a4|中",
                "\\loch\\f1\\hich\\f1\\dbch\\f0 \\'d6\\'d0|中",
                "\\u20013\\'d6\\u22269?|中国",
                "\\uc2\\u20013\\'d6\\'d0 x|中 x",
                "{\\uc0\\u20013 }x|中x",
                "\\u-10174?\\u-8265?|𠮷",
                "\\u134071?|𠮷",
                "{\\upr{\\'3f}{\\*\\ud{\\u20013?}}}|中",
                "a\\~b\\_c\\-d|a\u00A0b-cd",
                "\\f3 \\'fe\\f0 x|☑x",
                "{\\v hidden}x{\\deleted gone}|x",
                "{\\field{\\*\\fldinst PAGEREF}{\\fldrslt 12}}|12",
                "{\\*\\unknown{\\b x}}y{\\pict\\bin3 }}}z}|y",
                "\\{\\\\\\}|{\\}",
                "{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt box\\par}}{\\shprslt{\\*\\do{\\dptxbxtext box\\par}}}}x|x\\nbox",
                "{\\listtext\\f3 \\'d8\\tab}x|➢ x",
                "{\\pntext\\f0 \\'a3\\'a8\\'d2\\'bb\\'a3\\'a9\\tab}x|（一）x",
            })
    void words(String rtf, String text) {
        assertThat(read((HEAD + "\\f0 " + rtf + "\\par}").getBytes(StandardCharsets.ISO_8859_1))
                        .text())
                .isEqualTo(text.replace("\\n", "\n") + "\n");
    }

    @Test
    @DisplayName("bytes as they are, also where the second half of a pair is a sign of the format")
    void rawBytes() {
        // 乗 81 5C, 亄 81 7B, 亇 81 7D in GBK
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(HEAD.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes("\\f0 中国".getBytes(Charset.forName("GB18030")));
        out.writeBytes(new byte[] {(byte) 0x81, 0x5C, (byte) 0x81, 0x7B, (byte) 0x81, 0x7D, '\\', 'p', 'a', 'r', '}'});
        String expected = "中国"
                + new String(
                        new byte[] {(byte) 0x81, 0x5C, (byte) 0x81, 0x7B, (byte) 0x81, 0x7D},
                        Charset.forName("GB18030"));
        assertThat(read(out.toByteArray()).text()).isEqualTo(expected + "\n");
    }

    @Test
    @DisplayName("cut off in the middle or nested without end, a file is damaged; a last brace may be missing")
    void trouble() {
        assertThat(read((HEAD + "x").getBytes(StandardCharsets.ISO_8859_1)).text())
                .isEqualTo("x\n");
        for (String broken : new String[] {HEAD + "{\\b x", "{\\rtf1" + "{".repeat(100_000)}) {
            assertThatThrownBy(() -> read(broken.getBytes(StandardCharsets.ISO_8859_1)))
                    .satisfies(e ->
                            assertThat(((ProblemException) e).problem().kind()).isEqualTo(Kind.FILE_DAMAGED));
        }
    }

    private static Manuscript read(byte[] bytes) {
        FileBytes file = new FileBytes("a.rtf", bytes);
        assertThat(new Rtf().claims(file)).isTrue();
        return new Rtf().read(file);
    }
}
