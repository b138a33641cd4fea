package org.yandu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yandu.document.Header;
import org.yandu.document.MarkedHeading;
import org.yandu.document.MarkedHeading.By;
import org.yandu.document.Structure;
import org.yandu.document.TextSpan;

/** What a file calls headings: {@code <2 words>} is a line in heading style 2, {@code <b words>} in bold, {@code <t words>} a row. */
class FileHeadingsTest {

    private static final String TEXT = "基层治理是国家治理的基石，必须坚持党建引领、群众参与、法治保障，久久为功。必须坚持稳中求进，统筹发展和安全。\n";

    private static final Pattern MARK = Pattern.compile("<([0-9bkt]) ([^>]*)>");

    @Test
    @DisplayName("styled headings without numbers, nested as the file says; the title of the text is none")
    void styles() {
        String picture = picture("<1 标题>\n" + TEXT + "<2 背景>\n" + TEXT + "<3 缘起>\n" + TEXT + "<2 做法>\n" + TEXT);
        assertThat(picture).isEqualTo("1 背景 file_heading\n2 缘起 file_heading\n1 做法 file_heading\n");
    }

    @Test
    @DisplayName("one without number stands at the level of those numbered that the file gives the same level")
    void reconciled() {
        String picture = picture("标题\n<2 前情>\n" + TEXT + "<2 一、现状>\n" + TEXT + "<3 （一）成绩>\n" + TEXT + "<3 不足之处>\n"
                + TEXT + "<2 二、建议>\n" + TEXT + "（一）加强领导\n" + TEXT + "（二）加强保障\n" + TEXT);
        assertThat(picture).isEqualTo("""
                        1 前情 file_heading
                        1 一、现状 file_heading
                        2 （一）成绩 file_heading
                        2 不足之处 file_heading
                        1 二、建议 file_heading
                        2 （一）加强领导 numbered_in_sequence
                        2 （二）加强保障 numbered_in_sequence
                        """);
    }

    @Test
    @DisplayName("styled lines above a numbering that the file leaves plain")
    void above() {
        String picture = picture("标题\n<1 上半年>\n" + TEXT + "一、成绩\n" + TEXT + "二、不足\n" + TEXT + "<1 下半年>\n" + TEXT
                + "一、任务\n" + TEXT + "二、保障\n" + TEXT);
        assertThat(picture).startsWith("1 上半年 file_heading\n2 一、成绩").contains("1 下半年 file_heading\n2 一、任务");
    }

    @Test
    @DisplayName("a file that styles its text as headings is not believed")
    void abuse() {
        assertThat(picture("标题\n<1 一段并不是标题的普通文字>\n<1 又一段并不是标题的文字>\n<1 再来一段普通文字>\n短短一句话。\n"))
                .isEmpty();
    }

    @Test
    @DisplayName("bold: two short lines alike are headings, one is an emphasis, a bold paragraph is text")
    void bold() {
        assertThat(picture("标题\n" + TEXT + "<b 坚持党建引领>\n" + TEXT + "<b 群众广泛参与>\n" + TEXT))
                .isEqualTo("1 坚持党建引领 type\n1 群众广泛参与 type\n");
        assertThat(picture("标题\n" + TEXT + "<b 坚持党建引领>\n" + TEXT + TEXT)).isEmpty();
        assertThat(picture("标题\n" + TEXT + "<b " + TEXT.strip() + ">\n" + TEXT.repeat(3)))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "a numbered paragraph that is bold up to its end is one heading, also behind a colon; plain text is cut there")
    void wholeLine() {
        String plain = "标题\n一、工作机制：政府主导，社会参与\n" + TEXT + "二、保障措施：经费到位，人员到岗\n" + TEXT;
        String bold = plain.replaceAll("([一二]、.*)\n", "<b $1>\n");
        assertThat(picture(bold)).startsWith("1 一、工作机制：政府主导，社会参与 ").contains("\n1 二、保障措施：经费到位，人员到岗 ");
        assertThat(picture(bold.replace("<b", "<2"))).startsWith("1 一、工作机制：政府主导，社会参与 ");
    }

    @Test
    @DisplayName(
            "第二章 and its title on the next line are one heading, whatever the file calls the title; paragraphs below it are none")
    void divisions() {
        String plain = "讲义\n第一章\n治理的缘起\n" + TEXT + "第二章\n治理的主体\n" + TEXT + "第三章\n附则\n" + TEXT;
        String whole = "1 第一章治理的缘起\n1 第二章治理的主体\n1 第三章附则\n";
        assertThat(picture(plain).replaceAll(" \\S+\n", "\n")).isEqualTo(whole);
        String tagged = plain.replaceAll("(治理.*|附则)\n", "<2 $1>\n");
        assertThat(picture(tagged).replaceAll(" \\S+\n", "\n")).isEqualTo(whole);
        String essay = "随笔\n第一章\n" + TEXT + "第二章\n天还没有亮\n" + TEXT + "第三章\n" + TEXT;
        assertThat(picture(essay)).doesNotContain("天还没有亮");
    }

    @Test
    @DisplayName("a bookmark names its heading; rows of tables and notes are never headings")
    void bookmarksAndTables() {
        String picture = picture("标题\n<k 背景与目标>\n" + TEXT + "<t 一、项目\t金额>\n<t 二、项目\t金额>\n" + TEXT);
        assertThat(picture).isEqualTo("1 背景与目标 bookmark\n");
    }

    private static String picture(String marked) {
        StringBuilder text = new StringBuilder();
        List<MarkedHeading> headings = new ArrayList<>();
        List<TextSpan> tables = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int at = 0;
        while (mark.find()) {
            text.append(marked, at, mark.start());
            int start = text.length();
            text.append(mark.group(2));
            at = mark.end();
            TextSpan span = new TextSpan(start, text.length());
            char kind = mark.group(1).charAt(0);
            switch (kind) {
                case 't' -> tables.add(span);
                case 'b' -> headings.add(new MarkedHeading(span, 0, By.TYPE));
                case 'k' -> headings.add(new MarkedHeading(span, 1, By.BOOKMARK));
                default -> headings.add(new MarkedHeading(span, kind - '0', By.STYLE));
            }
        }
        text.append(marked, at, marked.length());
        Structure structure = new Structure(headings, tables, List.of());
        StringBuilder out = new StringBuilder();
        Outliner.outline(text.toString(), List.of(), Header.titled("标题"), structure, List.of())
                .nodes()
                .filter(OutlineNode::isHeading)
                .forEach(n -> out.append(n.level())
                        .append(' ')
                        .append(n.marker())
                        .append(n.title())
                        .append(' ')
                        .append(n.reason().replace("outline.reason.", ""))
                        .append('\n'));
        return out.toString();
    }
}
