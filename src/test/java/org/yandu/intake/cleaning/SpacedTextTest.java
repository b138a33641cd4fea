package org.yandu.intake.cleaning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Header;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.intake.Intake;
import org.yandu.intake.Reading;

class SpacedTextTest {

    private static final List<String> NOTICE = List.of(
            "云岭市人民政府办公室关于印发云岭市提升机关效能三年行动方案的通知",
            "云政办发〔2023〕27号",
            "各县（市、区）人民政府，市政府各部门、各直属单位：",
            "《云岭市提升机关效能三年行动方案（2023—2025年）》已经市政府同意，现印发给你们，请结合实际认真贯彻执行。",
            "云岭市人民政府办公室",
            "2023年5月16日",
            "一、总体要求",
            "1．推行一件事一次办",
            "取消证明材料5682项，减幅11.1%。按照分工，全程代办工作规范仍有不足，需要财政、审计等部门共同研究，让守信者受益。",
            "（二）集中攻坚阶段（2023年7月至2025年6月）。受理诉求4194起，按期答复率13.9%。");

    private static final String FRAME = "首页  走进云岭  政务公开  政务服务  互动交流\n当前位置：首页 > 政务公开 > 政策文件\n";

    @Test
    @DisplayName(
            "a short paper is known by all its lines, and then a title that is spaced word by word is read without blanks, too")
    void words() {
        Reading read = read("""
                关于 2023 年度 小店 守信 工作 情况 的 报告

                　　市 商 务 局 ：
                　　2023 年 ， 我 店 坚 持 以 守 信 为 本 ， 深 入 推 进 小 店 明 码 标 价 ， 做 到 童 叟 无 欺 。

                一 、 主 要 做 法
                　　（ 一 ） 强 化 组 织 领 导
                　　召 开 会 议 5 次 。
                二 、 存 在 问 题
                　　仍 有 不 足 之 处 。
                """);
        assertThat(read.header().title()).isEqualTo("关于2023年度小店守信工作情况的报告");
        assertThat(lines(read)).contains("一、主要做法", "　　召开会议5次。", "　　2023年，我店坚持以守信为本，深入推进小店明码标价，做到童叟无欺。");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "　", "  "})
    @DisplayName("a blank between every two characters: all of it is read without, digits, numbers and short lines too")
    void everywhere(String blank) {
        Reading read = read(NOTICE.stream().map(line -> wide(line, blank)).collect(Collectors.joining("\n")));

        assertThat(lines(read)).containsExactlyElementsOf(NOTICE);
        Header header = read.header();
        assertThat(header.title()).isEqualTo(NOTICE.getFirst());
        assertThat(header.number()).isEqualTo("云政办发〔2023〕27号");
        assertThat(header.issuer()).isEqualTo("云岭市人民政府办公室");
        assertThat(header.date()).isEqualTo("2023-05-16");
    }

    @Test
    @DisplayName("the frame of a site around it has its own blanks, and is known as ever")
    void withinAFrame() {
        Reading read = read(FRAME + NOTICE.stream().map(line -> wide(line, " ")).collect(Collectors.joining("\n"))
                + "\n【打 印】 【关 闭】\n");

        assertThat(lines(read)).containsSubsequence(NOTICE);
        assertThat(read.noise())
                .filteredOn(n -> n.kind() != Noise.Kind.SPACING)
                .extracting(n -> n.span().in(read.text()))
                .contains("首页  走进云岭  政务公开  政务服务  互动交流", "当前位置：首页 > 政务公开 > 政策文件");
        assertThat(inOrder(read.noise())).isTrue();
    }

    @Test
    @DisplayName(
            "blanks between Chinese characters only: words and numbers stay as they are, and so does the blank between two words")
    void chineseOnly() {
        String line = "调 用 API server 接 口 2023 2024 两 年 ， 全 面 梳 理 政 务 服 务 事 项 清 单 ， 切 实 方 便 群 众 办 事 。";
        Reading read = read(("一 、 总 体 要 求\n" + line + "\n").repeat(3));

        assertThat(lines(read)).contains("一、总体要求", "调用API server接口2023 2024两年，全面梳理政务服务事项清单，切实方便群众办事。");
    }

    @Test
    @DisplayName("where letters are apart, a blank that was there has one on either side")
    void latinWords() {
        String line = wide("各县要用好API server接口，全面梳理政务服务事项清单，切实方便群众办事，2023 2024两年见效。", " ");
        Reading read = read((line + "\n").repeat(3));

        assertThat(lines(read)).contains("各县要用好API server接口，全面梳理政务服务事项清单，切实方便群众办事，2023 2024两年见效。");
    }

    @Test
    @DisplayName("lists of names, verse and a title set wide say nothing of a text")
    void stays() {
        String names = "张 三　李 四　王 五　赵 六　钱 七　孙 八　周 九　吴 十　郑 伟　冯 刚　陈 静　褚 良　卫 国　蒋 平\n".repeat(4);
        String notice = "通　　　知\n" + String.join("\n", NOTICE);

        assertThat(SpacedText.blanks(names)).isEmpty();
        assertThat(SpacedText.blanks(notice)).isEmpty();
        assertThat(SpacedText.blanks("春 眠 不 觉 晓\n处 处 闻 啼 鸟\n夜 来 风 雨 声\n花 落 知 多 少\n"))
                .isEmpty();
    }

    private static Reading read(String text) {
        return Intake.read("12.txt", text.getBytes(UTF_8));
    }

    private static String wide(String line, String blank) {
        return line.chars().mapToObj(c -> String.valueOf((char) c)).collect(Collectors.joining(blank));
    }

    private static List<String> lines(Reading read) {
        DocumentVersion version = new DocumentVersion(
                "v", "d", read.text(), read.noise(), new DocumentVersion.Origin("UTF-8", "", Instant.EPOCH));
        return version.readingLines().stream()
                .map(version::quote)
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static boolean inOrder(List<Noise> noise) {
        int end = 0;
        for (TextSpan span : noise.stream().map(Noise::span).toList()) {
            if (span.start() < end || span.isEmpty()) {
                return false;
            }
            end = span.end();
        }
        return true;
    }
}
