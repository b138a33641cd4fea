package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yandu.Terminal.Result;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.intake.Intake;
import org.yandu.outline.Correction;
import org.yandu.store.Access;
import org.yandu.store.SqliteStore;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Workspace;
import tools.jackson.databind.JsonNode;

/** The stable face of {@code text} and {@code outline}. */
class TextCommandsTest extends CommandLineCase {

    @Test
    void aFileIsReadWithoutTouchingAnyLibrary() {
        assertThat(yandu.run("text", HANGZHOU).code()).isZero();
        assertThat(yandu.run("outline", HANGZHOU, "--json").code()).isZero();
        assertThat(yandu.library()).doesNotExist();
    }

    /** The command went on telling the headings that were found, and places by them, whatever the reader had said. */
    @Test
    void whatTheReaderSaysOfAHeadingIsSoOnTheCommandLineToo() throws IOException {
        Path file = write("报告.txt", "治理报告\n\n一、基层治理\n\n正文从这里开始，说明情况。\n\n二、信用建设\n\n第二部分的正文。\n");
        String id = yandu.run("import", file.toString(), "--json")
                .json()
                .get(0)
                .get("document")
                .stringValue();
        yandu.run("annotate", id, "--quote", "第二部分", "--code", "信用");
        assertThat(texts(yandu.run("annotations", "--json").json(), "place")).allMatch(place -> place.startsWith("二"));
        try (Workspace library =
                new Workspace(SqliteStore.open(yandu.library(), Access.READ_WRITE), Clock.systemUTC())) {
            DocumentVersion version = library.open(id).version();
            int at = version.text().indexOf("二、信用建设");
            Correction none = new Correction("c", id, version.id(), new TextSpan(at, at + 6), 0, null, Instant.EPOCH);
            library.apply(Change.of("change.outline", List.of(), List.of(new Edit.OfCorrection(null, none))));
        }
        assertThat(texts(yandu.run("outline", id, "--json").json().get("nodes"), "title"))
                .containsExactly("基层治理");
        assertThat(texts(yandu.run("annotations", "--json").json(), "place")).allMatch(place -> place.startsWith("一"));
    }

    @Test
    void placesCountTheCodePointsOfTheText() throws IOException {
        // 𠮷 and 𬬻 are one character each, and two UTF-16 units
        Path file = write("吉.txt", "𠮷县𬬻桥镇治理报告\n\n一、基层治理𠮷\n\n正文从这里开始，说明情况。\n\n二、信用建设\n\n第二部分的正文。\n");
        String text = yandu.run("text", file.toString()).out();
        JsonNode outline = yandu.run("outline", file.toString(), "--json").json();

        assertThat(keys(outline))
                .containsExactly(
                        "title",
                        "subtitle",
                        "author",
                        "issuer",
                        "number",
                        "date",
                        "source",
                        "encoding",
                        "nodes",
                        "noise",
                        "order",
                        "slips");
        JsonNode node = outline.get("nodes").get(0);
        assertThat(keys(node))
                .containsExactly(
                        "level",
                        "kind",
                        "marker",
                        "title",
                        "place",
                        "start",
                        "end",
                        "bodyEnd",
                        "confidence",
                        "children");
        assertThat(cut(text, node.get("start").intValue(), node.get("end").intValue()))
                .isEqualTo("一、基层治理𠮷");
        assertThat(outline.get("order").get("outOfOrder").booleanValue()).isFalse();
        assertThat(outline.get("order").get("proposal").size()).isZero();
    }

    @Test
    void headingsOutOfOrderAreSaidToBeSo() {
        JsonNode outline =
                yandu.run("outline", "seeds/001_06438de2f09206a5.txt", "--json").json();
        assertThat(outline.get("order").get("outOfOrder").booleanValue()).isTrue();
        JsonNode proposal = outline.get("order").get("proposal");
        assertThat(proposal.size()).isEqualTo(5);
        assertThat(proposal.get(0).get("node").stringValue()).startsWith("第一,以提高人民群众满意度为目标");
        JsonNode first = proposal.get(0).get("paragraphs").get(0);
        String text = Intake.read(Path.of("seeds/001_06438de2f09206a5.txt")).text();
        assertThat(cut(text, first.get("start").intValue(), first.get("end").intValue())
                        .strip())
                .startsWith("党的十九大强调");
    }

    @Test
    void slipsOfTheNumberingAreListedAndMarked() throws IOException {
        Path file = write("漏号.txt", """
                关于加强集体资产管理的实施意见
                一、明确目标
                各村要提高认识，压实责任，把各项任务落到实处，让群众得到实惠。
                三、规范流程
                各村要规范流程，公开透明，把各项任务落到实处，让群众得到实惠。
                四、加强监督
                各村要加强监督，严肃纪律，把各项任务落到实处，让群众得到实惠。
                """);
        JsonNode slips = yandu.run("outline", file.toString(), "--json").json().get("slips");
        assertThat(slips.size()).isEqualTo(1);
        assertThat(slips.get(0).get("node").stringValue()).isEqualTo("三、规范流程");
        assertThat(slips.get(0).get("kind").stringValue()).isEqualTo("gap");
        assertThat(slips.get(0).get("before").stringValue()).isEqualTo("一、");
        assertThat(yandu.run("outline", file.toString()).out())
                .contains("三、规范流程  ← 序号与前面的 一、 不相连")
                .contains("序号有缺漏、重复或颠倒（1 处）");
    }

    @Test
    void headingsOfTheProposalAreNamedAsTheyAreShown() throws IOException {
        String marked = Files.readString(Path.of("src/test/resources/org/yandu/outline/order/first_sight_book.txt"));
        Path file = write("新城.txt", marked.replaceAll("(?m)^\\[\\w+]", ""));
        JsonNode outline = yandu.run("outline", file.toString(), "--json").json();
        JsonNode first = outline.get("order").get("proposal").get(0);
        assertThat(first.get("node").stringValue()).isEqualTo("第一章 历史沿革");
    }

    /** 1 1 . 1 % began headings, and every blank was a row of its own. */
    @Test
    void aTextWhoseCharactersAreApartHasItsHeadingsAndOneRowForAllBlanks() throws IOException {
        String close = """
                云岭市提升机关效能三年行动方案
                一、总体要求
                取消证明材料5682项，减幅11.1%。按照分工，全程代办工作规范仍有不足，需要财政、审计等部门共同研究，让守信者受益。
                二、实施步骤
                （一）集中攻坚阶段（2023年7月至2025年6月）
                受理诉求4194起，按期答复率13.9%。各县（市、区）政府要结合实际，逐项抓好落实，切实方便群众办事。
                （二）总结提升阶段（2025年7月至12月）
                全面梳理政务服务事项清单，主动公开办理结果，按期答复率达到93.9%。
                """;
        Path file = write("方案.txt", close.replaceAll("(?<=.)(?=.)", " "));

        JsonNode nodes = yandu.run("outline", file.toString(), "--json").json().get("nodes");
        assertThat(texts(nodes, "title")).containsExactly("总体要求", "实施步骤");
        assertThat(texts(nodes.get(1).get("children"), "title"))
                .containsExactly("集中攻坚阶段（2023年7月至2025年6月）", "总结提升阶段（2025年7月至12月）");
        assertThat(yandu.run("outline", file.toString()).out().lines().filter(line -> line.contains("排版空白")))
                .hasSize(1);
    }

    @Test
    void cleanTextLeavesNoiseOut() {
        String all = yandu.run("text", HANGZHOU).out();
        String clean = yandu.run("text", HANGZHOU, "--clean").out();
        assertThat(all).contains("点击率");
        assertThat(clean).doesNotContain("点击率").contains("提高依法行政水平");
    }

    @Test
    void anOutlineForPeople() {
        assertThat(yandu.run("outline", HANGZHOU).out())
                .contains("软环境")
                .contains("  (一)")
                .contains("非正文");
    }

    @Test
    void traditionalCharactersComeOutAsTheyStand() {
        assertThat(yandu.run("text", REPORT).out()).contains("年度報告");
    }

    @Test
    void aFolderIsNoText() {
        for (String command : new String[] {"text", "outline"}) {
            Result refused = yandu.run(command, s(folder));
            assertThat(refused.code()).isEqualTo(3);
            assertThat(refused.err()).contains("无法读取：" + folder);
        }
    }
}
