package org.yandu.intake.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yandu.document.MarkedHeading.By;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.intake.Intake;
import org.yandu.intake.manuscript.Facts;
import org.yandu.intake.manuscript.FileBytes;
import org.yandu.intake.manuscript.Manuscript;
import org.yandu.intake.manuscript.Moments;
import org.yandu.intake.manuscript.Remark;

class OdtTest {

    @Test
    @DisplayName("a bit of everything")
    void everything() {
        Manuscript read = read(OfficeSamples.odt());
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

    @Test
    @DisplayName("lists: two levels, a second paragraph without a number, another list begins anew or goes on")
    void lists() {
        String styles =
                "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" style:num-format=\"一, 二\" style:num-suffix=\"、\"/>"
                        + "<text:list-level-style-number text:level=\"2\" style:num-format=\"1\" style:num-suffix=\")\" text:display-levels=\"2\"/></text:list-style>"
                        + "<text:list-style style:name=\"B\"><text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"\uF0B7\"/></text:list-style>";
        String inner = "<text:list><text:list-item><text:p>乙</text:p></text:list-item></text:list>";
        String body = "<text:list text:style-name=\"L\"><text:list-item><text:p>甲</text:p><text:p>续</text:p>" + inner
                + "</text:list-item><text:list-item><text:p>丙</text:p></text:list-item></text:list>"
                + list("L", "", "丁") + list("L", "text:continue-numbering=\"true\"", "戊") + list("B", "", "己");
        assertThat(read(OfficeSamples.odt("", body, styles)).text()).isEqualTo("一、甲\n续\n一.1) 乙\n二、丙\n一、丁\n二、戊\n• 己\n");
    }

    private static String list(String style, String more, String words) {
        return "<text:list text:style-name=\"" + style + "\" " + more + "><text:list-item><text:p>" + words
                + "</text:p></text:list-item></text:list>";
    }

    @Test
    @DisplayName(
            "blanks as written, boxes after their paragraph, deleted and hidden words not at all, replies in the thread")
    void inside() {
        String body =
                "<text:tracked-changes><text:changed-region><text:deletion><text:p>删</text:p></text:deletion></text:changed-region></text:tracked-changes>"
                        + "<text:p> 甲  \n乙<text:s text:c=\"2\"/>丙<text:tab/>丁<text:line-break/>戊</text:p>"
                        + "<text:p>己<draw:frame><draw:text-box><text:p>框</text:p></draw:text-box></draw:frame>庚<text:span text:style-name=\"H\">藏</text:span></text:p>"
                        + "<text:p>辛<office:annotation office:name=\"a\"><dc:creator>张</dc:creator><text:p>问</text:p></office:annotation>壬<office:annotation-end office:name=\"a\"/>"
                        + "<office:annotation><dc:creator>李</dc:creator><text:p>评</text:p></office:annotation></text:p>";
        Manuscript read = read(OfficeSamples.odt(
                "<style:style style:name=\"H\" style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style>",
                body,
                ""));
        assertThat(read.text()).isEqualTo("甲 乙  丙\t丁\n戊\n己庚\n框\n辛壬\n");
        assertThat(read.remarks())
                .extracting(m -> m.span().in(read.text()), Remark::author, Remark::comment)
                .containsExactly(tuple("壬", "张", "问"), tuple("辛壬", "李", "评"));
    }

    @Test
    @DisplayName("with a password, or a sheet")
    void trouble() {
        byte[] locked = OfficeSamples.zip(
                Map.of(
                        "mimetype",
                        "application/vnd.oasis.opendocument.text",
                        "content.xml",
                        "x",
                        "META-INF/manifest.xml",
                        "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"));
        assertThatThrownBy(() -> Intake.read("a.odt", locked)).satisfies(e -> is(e, Kind.FILE_ENCRYPTED));
        byte[] sheet = OfficeSamples.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet"));
        assertThatThrownBy(() -> Intake.read("a.ods", sheet)).satisfies(e -> is(e, Kind.FORMAT_UNSUPPORTED));
    }

    private static void is(Throwable e, Kind kind) {
        assertThat(((ProblemException) e).problem().kind()).isEqualTo(kind);
    }

    private static Manuscript read(byte[] bytes) {
        FileBytes file = new FileBytes("a.odt", bytes);
        assertThat(new Odt().claims(file)).isTrue();
        return new Odt().read(file);
    }
}
