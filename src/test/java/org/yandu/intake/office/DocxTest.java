package org.yandu.intake.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.yandu.intake.office.OfficeSamples.list;
import static org.yandu.intake.office.OfficeSamples.lvl;
import static org.yandu.intake.office.OfficeSamples.p;
import static org.yandu.intake.office.OfficeSamples.part;
import static org.yandu.intake.office.OfficeSamples.r;
import static org.yandu.intake.office.OfficeSamples.style;
import static org.yandu.intake.office.OfficeSamples.tc;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yandu.document.MarkedHeading.By;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.intake.Intake;
import org.yandu.intake.manuscript.FileBytes;
import org.yandu.intake.manuscript.Manuscript;
import org.yandu.intake.manuscript.Moments;
import org.yandu.intake.manuscript.Remark;

class DocxTest {

    @Test
    @DisplayName("a bit of everything: title, numbered heading, highlight, footnote, comment, table")
    void everything() {
        Manuscript read = read(OfficeSamples.docx());
        assertThat(read.text()).isEqualTo("关于治理的意见\n一、总体要求\n坚持人民至上，〔1〕\n守住底线。\n指标\t数值\n增速\t6%\n〔1〕见《规划》。\n");
        assertThat(read.facts().title()).isEqualTo("关于治理的意见");
        assertThat(read.structure().headings())
                .extracting(h -> h.span().in(read.text()), h -> h.level(), h -> h.by())
                .containsExactly(tuple("一、总体要求", 1, By.STYLE));
        assertThat(read.structure().tables()).extracting(t -> t.in(read.text())).containsExactly("指标\t数值\n增速\t6%");
        assertThat(read.structure().notes()).extracting(t -> t.in(read.text())).containsExactly("〔1〕见《规划》。");
        assertThat(read.remarks())
                .extracting(m -> m.span().in(read.text()), Remark::author, Remark::comment, Remark::colour)
                .containsExactlyInAnyOrder(tuple("人民至上", null, "", "#FFFF00"), tuple("守住底线", "张三", "要点", null));
        assertThat(read.remarks())
                .extracting(m -> m.span().in(read.text()), Remark::made)
                .containsExactlyInAnyOrder(tuple("人民至上", null), tuple("守住底线", Moments.of("2023-04-13T10:05")));
    }

    @Test
    @DisplayName(
            "Word's numbers: three levels, restart below a higher one, another list of the same definition counts on")
    void numbers() {
        String levels = lvl(0, "chineseCounting", "第%1章", "")
                + lvl(1, "chineseCountingThousand", "（%2）", "")
                + lvl(2, "decimal", "%3.", "");
        String numbering = list("1", "0", levels)
                + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/></w:num>"
                + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";
        String body = item(1, 0, "甲")
                + item(1, 1, "乙")
                + item(1, 2, "丙")
                + item(1, 1, "丁")
                + item(1, 2, "戊")
                + item(2, 0, "己")
                + item(2, 1, "庚")
                + item(3, 0, "辛")
                + item(3, 0, "壬");
        assertThat(text(body, Map.of("word/numbering.xml", part("numbering", numbering))))
                .isEqualTo("第一章 甲\n（一）乙\n1. 丙\n（二）丁\n1. 戊\n第二章 己\n（一）庚\n第一章 辛\n第二章 壬\n");
    }

    private static String item(int list, int level, String words) {
        return p("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", r(words));
    }

    @Test
    @DisplayName("insertions are text, deletions are not, and a deleted paragraph mark joins two paragraphs")
    void changes() {
        String body = p(
                        "",
                        r("甲") + "<w:ins w:id=\"1\">" + r("乙")
                                + "</w:ins><w:del w:id=\"2\"><w:r><w:delText>丙</w:delText></w:r></w:del>"
                                + "<w:moveFrom w:id=\"3\">" + r("丁") + "</w:moveFrom>")
                + p("<w:rPr><w:del w:id=\"4\"/></w:rPr>", r("前"))
                + p("", r("后"));
        assertThat(text(body, Map.of())).isEqualTo("甲乙\n前后\n");
    }

    @Test
    @DisplayName("a text box once, after its paragraph; a field by its result; content controls, links, breaks, signs")
    void inside() {
        String box = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>"
                + p("", r("框中"))
                + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
                + p("", r("框中"))
                + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGEREF x</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("12")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        String body = p("", r("甲") + box + r("乙"))
                + p("", r("见第") + field + r("页"))
                + "<w:sdt><w:sdtContent>" + p("", "<w:hyperlink>" + r("链接") + "</w:hyperlink>")
                + "</w:sdtContent></w:sdt>"
                + p(
                        "",
                        "<w:r><w:t>上</w:t><w:br/><w:t>下</w:t><w:softHyphen/><w:noBreakHyphen/><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>")
                + p("", r("<w:vanish/>", "藏") + r("露"));
        assertThat(text(body, Map.of())).isEqualTo("甲乙\n框中\n见第12页\n链接\n上\n下-☑\n露\n");
    }

    @Test
    @DisplayName("levels by a style based on a heading, by the paragraph alone, by bold type; a title is none of them")
    void headings() {
        String styles = style("2", "heading 2", "")
                + "<w:style w:type=\"paragraph\" w:styleId=\"x\"><w:name w:val=\"小节\"/><w:basedOn w:val=\"2\"/></w:style>";
        String body = p("<w:pStyle w:val=\"x\"/>", r("由样式"))
                + p("<w:outlineLvl w:val=\"2\"/>", r("由级别"))
                + p("", r("<w:b/>", "由粗体"))
                + p("", r("<w:rFonts w:eastAsia=\"黑体\"/>", "由黑体"))
                + p("", r("<w:sz w:val=\"36\"/>", "由字号"))
                + p("", r("<w:sz w:val=\"32\"/>", "正文正文正文正文正文正文正文正文正文正文正文。"));
        Manuscript read = read(OfficeSamples.docx(body, Map.of("word/styles.xml", part("styles", styles))));
        assertThat(read.structure().headings())
                .extracting(h -> h.span().in(read.text()), h -> h.level(), h -> h.by())
                .containsExactly(
                        tuple("由样式", 2, By.STYLE),
                        tuple("由级别", 3, By.OUTLINE_LEVEL),
                        tuple("由粗体", 0, By.TYPE),
                        tuple("由黑体", 0, By.TYPE),
                        tuple("由字号", 0, By.TYPE));
    }

    @Test
    @DisplayName("a thread is one remark on the stretch of its first comment; one without a stretch is on its line")
    void comments() {
        String comments = "<w:comment w:id=\"0\" w:author=\"张三\"><w:p w14:paraId=\"A\">" + r("为何*？")
                + "</w:p></w:comment>"
                + "<w:comment w:id=\"1\" w:author=\"李四\"><w:p w14:paraId=\"B\">" + r("见前文") + "</w:p></w:comment>"
                + "<w:comment w:id=\"2\"><w:p>" + r("好") + "</w:p></w:comment>";
        String extended = "<w15:commentEx w15:paraId=\"A\"/><w15:commentEx w15:paraId=\"B\" w15:paraIdParent=\"A\"/>";
        String body = "<w:commentRangeStart w:id=\"0\"/>" + p("", r("甲甲"))
                + p("", r("乙乙") + "<w:commentRangeEnd w:id=\"0\"/>" + r("丙"))
                + p("", r("丁丁") + "<w:r><w:commentReference w:id=\"2\"/></w:r>");
        Manuscript read = read(OfficeSamples.docx(
                body,
                Map.of(
                        "word/comments.xml",
                        part("comments", comments),
                        "word/commentsExtended.xml",
                        part("commentsEx", extended))));
        assertThat(read.remarks())
                .extracting(m -> m.span().in(read.text()), Remark::author, Remark::comment)
                .containsExactly(tuple("甲甲\n乙乙", "张三", "为何\\*？\n\n**李四**：见前文"), tuple("丁丁", null, "好"));
    }

    @Test
    @DisplayName("highlights run over run boundaries; a fill is one when it is a colour")
    void highlights() {
        String body = p(
                "",
                r("<w:highlight w:val=\"green\"/>", "甲")
                        + r("<w:b/><w:highlight w:val=\"green\"/>", "乙")
                        + r("<w:highlight w:val=\"none\"/>", "丙")
                        + r("<w:shd w:val=\"clear\" w:fill=\"FFE599\"/>", "丁")
                        + r("<w:shd w:val=\"clear\" w:fill=\"F2F2F2\"/>", "戊"));
        Manuscript read = read(OfficeSamples.docx(body, Map.of()));
        assertThat(read.remarks())
                .extracting(m -> m.span().in(read.text()), Remark::colour)
                .containsExactly(tuple("甲乙", "#00FF00"), tuple("丁", "#FFE599"));
    }

    @Test
    @DisplayName("cells over several columns keep the columns; a frame around text is no table")
    void tables() {
        String wide = "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + p("", r("宽")) + "</w:tc>";
        String body = "<w:tbl><w:tr>" + wide + tc("右") + "</w:tr><w:tr><w:tc>" + p("", r("一")) + p("", r("二"))
                + "</w:tc>" + tc("") + tc("三") + "</w:tr></w:tbl>" + "<w:tbl><w:tr><w:tc>" + p("", r("框内一"))
                + p("", r("框内二")) + "</w:tc></w:tr></w:tbl>";
        Manuscript read = read(OfficeSamples.docx(body, Map.of()));
        assertThat(read.text()).isEqualTo("宽\t\t右\n一 二\t\t三\n框内一\n框内二\n");
        assertThat(read.structure().tables()).hasSize(1);
    }

    @Test
    @DisplayName("the plan of a lesson in a form: a field that holds a text is no cell, the others stay a table")
    void lessonPlan() {
        String said = "我们在走访中看到，不少老人更愿意到熟悉的窗口办事，而不是在手机上操作。";
        String body =
                "<w:tbl><w:tr>" + tc("课题") + tc("基层协商民主") + "</w:tr><w:tr>" + tc("教学过程") + "<w:tc>" + p("", r("一、导入"))
                        + p("", r(said)) + p("", r("二、讲授")) + p("", r(said)) + p("", r("三、讨论")) + p("", r(said))
                        + "</w:tc></w:tr><w:tr>" + tc("作业") + tc("写一篇短文。") + "</w:tr></w:tbl>";
        Manuscript read = read(OfficeSamples.docx(body, Map.of()));
        assertThat(read.text())
                .isEqualTo(
                        "课题\t基层协商民主\n教学过程\n一、导入\n" + said + "\n二、讲授\n" + said + "\n三、讨论\n" + said + "\n作业\t写一篇短文。\n");
        assertThat(read.structure().tables())
                .extracting(span -> span.in(read.text()).strip())
                .containsExactly("课题\t基层协商民主", "作业\t写一篇短文。");
    }

    @Test
    @DisplayName("a table of offices and what each has to do stays a table")
    void duties() {
        String said = p("", r("负责全县便民服务站的建设和日常管理工作。")).repeat(6);
        String row = "<w:tr>" + tc("县发改局") + "<w:tc>" + said + "</w:tc></w:tr>";
        Manuscript read = read(OfficeSamples.docx(
                "<w:tbl><w:tr>" + tc("部门") + tc("职责") + "</w:tr>" + row.repeat(3) + "</w:tbl>", Map.of()));
        assertThat(read.text().lines()).hasSize(4);
        assertThat(read.structure().tables()).hasSize(1);
    }

    @Test
    @DisplayName("sheets are refused with a way out, broken files as damaged, entities are never fetched")
    void trouble() {
        byte[] sheet = OfficeSamples.zip(
                Map.of(
                        "[Content_Types].xml",
                        "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"));
        assertThatThrownBy(() -> Intake.read("a.xlsx", sheet)).satisfies(e -> is(e, Kind.FORMAT_UNSUPPORTED));
        byte[] whole = OfficeSamples.docx();
        assertThatThrownBy(() -> Intake.read("a.docx", java.util.Arrays.copyOf(whole, whole.length / 2)))
                .satisfies(e -> is(e, Kind.FILE_DAMAGED));
        byte[] open = OfficeSamples.docx("<w:p>", Map.of());
        assertThatThrownBy(() -> Intake.read("a.docx", open)).satisfies(e -> is(e, Kind.FILE_DAMAGED));
        byte[] foreign = OfficeSamples.docx(
                "",
                Map.of(
                        "word/document.xml",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                                + part("document", "<w:body>" + p("", r("甲&e;乙")) + "</w:body>")
                                        .substring(38)));
        assertThatThrownBy(() -> Intake.read("a.docx", foreign)).satisfies(e -> is(e, Kind.FILE_DAMAGED));
    }

    private static void is(Throwable e, Kind kind) {
        assertThat(((ProblemException) e).problem().kind()).isEqualTo(kind);
    }

    private static String text(String body, Map<String, String> others) {
        return read(OfficeSamples.docx(body, others)).text();
    }

    private static Manuscript read(byte[] bytes) {
        FileBytes file = new FileBytes("a.docx", bytes);
        assertThat(new Docx().claims(file)).isTrue();
        return new Docx().read(file);
    }
}
