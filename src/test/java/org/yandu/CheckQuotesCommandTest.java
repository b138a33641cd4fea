package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import tools.jackson.databind.JsonNode;

/** The stable face of {@code check-quotes}. */
class CheckQuotesCommandTest extends CommandLineCase {

    /** One right with marks within marks, one right behind its lead-in and with a note, one wrong, one from nowhere. */
    @Test
    void aManuscriptThatSomebodyWroteByHand() throws IOException {
        Path file = write("讲稿.md", """
                文件强调，“提高依法行政水平是优化‘软环境’的关键举措”。

                > 杭州把社会信用体系建设作为社会治理的重要机制……“一平台四体系”诚信机制。[^1]

                > 他说：“杭州把社会信用体系建设作为社会治理的重要办法”。

                又说“这句话在哪里都找不到，是编出来的”，“三农”除外。

                [^1]: 出处。
                """);

        Terminal.Result result = yandu.run("check-quotes", s(file), "--json");

        assertThat(result.code()).isEqualTo(3);
        JsonNode rows = result.json();
        assertThat(rows.findValuesAsString("verdict")).containsExactly("exact", "shortened", "changed", "not_found");
        assertThat(keys(rows.get(0)))
                .containsExactly("start", "end", "quote", "verdict", "document", "title", "place", "spans", "repaired");
        String text = yandu.run("text", s(file)).out();
        int start = text.offsetByCodePoints(0, rows.get(0).get("start").intValue());
        assertThat(text.substring(start)).startsWith("提高依法行政水平");
        assertThat(rows.get(2).get("repaired").stringValue()).contains("重要机制");
        assertThat(rows.get(3).get("document").isNull()).isTrue();
    }

    /** Put together from two texts; one short word left out; a remark of the writer; a name; and a rich text of LibreOffice. */
    @Test
    void textsOfOtherHands() throws IOException {
        Path file = write("文章.txt", """
                有人说：“提高依法行政水平是优化‘软环境’的关键举措……社会治理重心在城乡社区，关键在体制机制创新。”

                要“巩固党的执政基础”，建设“数字经济第一城”；“社会治理重心在城乡社区（着重号为引者所加）”。
                """);
        assertThat(yandu.run("check-quotes", s(file), "--json").json().findValuesAsString("verdict"))
                .containsExactly("not_found", "exact", "form", "changed", "exact");

        Path rich = write(
                "引文.rtf",
                "{\\rtf1\\ansi{\\fonttbl{\\f0 A;}}{\\stylesheet{\\s0 Normal;}{\\s29\\sbasedon0 Quotations;}}"
                        + "\\pard\\s0 \\u21069?\\u25991?\\u65306?\\par "
                        + "\\pard\\s29 " + rich("社会治理重心在城乡社区,关键在体制机制变革。") + "\\par}");
        assertThat(yandu.run("check-quotes", s(rich), "--json").json().findValuesAsString("verdict"))
                .containsExactly("changed");
    }

    private static String rich(String words) {
        StringBuilder out = new StringBuilder();
        words.chars().forEach(c -> out.append("\\u").append((int) (short) c).append('?'));
        return out.toString();
    }

    /** What we write ourselves: numbers of sources, and in Markdown its strokes and a line that says where it is from. */
    @Test
    void marksThatWentOut() {
        yandu.run("annotate", title(0), "--quote", "习近平总书记历来重视软环境建设与经济发展的密切关系", "--code", "法治建设", "--coder", "王老师");
        for (String format : List.of("docx", "md", "html")) {
            String file = s(folder.resolve("marks." + format));
            yandu.run("export", format, "--out", file);

            Terminal.Result result = yandu.run("check-quotes", file, "--json");

            assertThat(result.json().findValuesAsString("verdict")).as(format).containsExactly("exact");
        }
    }

    /** On the slide and in what is said with it; a line broken for its looks, a table, a box that is called after its quotation. */
    @Test
    void slidesOfAnotherHand() throws IOException {
        Path file = folder.resolve("讲课.pptx");
        try (XMLSlideShow show = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(file)) {
            XSLFSlide slide = show.createSlide();
            XSLFTextParagraph words = slide.createTextBox().addNewTextParagraph();
            words.addNewTextRun().setText("文件强调：“提高依法行政水平是优化");
            words.addLineBreak();
            words.addNewTextRun().setText("‘软环境’的关键举措”。");
            XSLFTextBox box = slide.createTextBox();
            ((CTShape) box.getXmlObject()).getNvSpPr().getCNvPr().setName("引文 2");
            box.setText("社会治理重心在城乡社区，关键在体制机制变革");
            slide.createTable(1, 1).getCell(0, 0).setText("“社会治理重心在城乡社区”");
            for (XSLFTextShape holder : show.getNotesSlide(slide).getPlaceholders()) {
                String said = holder.getTextType() == Placeholder.BODY ? "他说“这句话在哪里都找不到，是编出来的”。" : "“日期和页码不是谁写的话”";
                holder.setText(said);
            }
            show.createSlide();
            show.write(out);
        }
        JsonNode rows = yandu.run("check-quotes", s(file), "--json").json();
        assertThat(rows.findValuesAsString("verdict")).containsExactly("exact", "changed", "exact", "not_found");
        String text = yandu.run("text", s(file)).out();
        assertThat(text).contains("提高依法行政水平是优化‘软环境’的关键举措");
        int start = text.offsetByCodePoints(0, rows.get(1).get("start").intValue());
        assertThat(text.substring(start)).startsWith("社会治理重心在城乡社区");
        assertThat(yandu.run("import", s(file), "--json")
                        .json()
                        .get(0)
                        .get("status")
                        .stringValue())
                .as("slides are not read closely")
                .isEqualTo("failed");
        // Broken off where no zip ends.
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 4000));
        assertThat(yandu.run("check-quotes", s(file)).code()).isEqualTo(3);
    }

    /** Of a PDF only what stands in marks can be told from the rest, which was not said. */
    @Test
    void aPdfSaysThatItHasNoStyles() {
        String pdf = s(folder.resolve("marks.pdf"));
        yandu.run("annotate", title(0), "--quote", "习近平总书记历来重视软环境建设与经济发展的密切关系", "--code", "法治建设", "--coder", "王老师");
        assertThat(yandu.run("export", "pdf", "--doc", title(0), "--out", pdf).code())
                .isZero();
        assertThat(yandu.run("check-quotes", pdf).err()).contains("PDF 里没有样式，只核对引号里的文字");
    }

    @Test
    void aFileOrALesson() throws IOException {
        assertThat(yandu.run("check-quotes").code()).isEqualTo(2);
        assertThat(yandu.run("check-quotes", "x.md", "--lesson", "x").code()).isEqualTo(2);
        assertThat(yandu.run("check-quotes", "--lesson", "没有的备课").code()).isEqualTo(1);
        assertThat(yandu.run("check-quotes", s(write("无.md", "没有引文。"))).code()).isEqualTo(1);
    }
}
