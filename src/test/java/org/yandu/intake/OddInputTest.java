package org.yandu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.bench.Effort;
import org.yandu.document.Header;
import org.yandu.outline.OutlineNode;
import org.yandu.outline.Outliner;

/** Texts nobody would call documents: nothing is made up of them, and none takes long. */
class OddInputTest {

    private static final int LONG = 200_000;

    /** More than enough on a busy machine; twice the length took four times as long where something was wrong. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @ParameterizedTest(name = "{0}")
    @DisplayName(
            "numbers, verses, sheets, chats, lists and foreign letters have no author, issuer, number, source or headings")
    @ValueSource(
            strings = {
                "123↵4567↵89.01↵1,234↵2023↵55",
                "Local credit↵↵This is a note on credit. It is short.↵↵Second paragraph goes here.",
                "信用 credit кредит↵Кредит и доверие↵معلومات↵བོད་ཡིག↵日本語のテキストです。↵한국어 문장입니다.",
                "回乡↵↵春江水暖↵白鹭低飞↵谁在渡口↵等一个归人↵↵雨落青石↵灯火微明↵母亲的手↵捧着一碗粥",
                "序号\t姓名\t单位\t报到时间\t备注↵1\t张伟\t云陂市民政局\t2023-05-06\t无↵2\t李静\t云陂市财政局\t2023-05-07\t有↵3\t王芳\t云陂县委组织部\t2023-05-07\t请假",
                "姓名,单位,日期↵张伟,民政局,2023-05-06↵李静,财政局,2023-05-07",
                "张伟 2023/5/4 10:22:31↵在吗↵李静 2023/5/4 10:23:01↵在的，什么事？↵张伟 2023/5/4 10:23:40↵明天的会议改到下午三点了。",
                "苹果↵香蕉↵橘子↵葡萄↵西瓜",
                "信",
                "。。。！！！↵？？？↵——",
                "作者：作者：作者：作者：作者：",
                "08:30 签到↵09:00 开幕↵09:30 主旨演讲↵12:00 午餐",
            })
    void nothingMadeUp(String lines) {
        Reading reading = read(lines.replace('↵', '\n'));
        Header header = reading.header();
        assertThat(header.author()).isNull();
        assertThat(header.issuer()).isNull();
        assertThat(header.number()).isNull();
        assertThat(header.source()).isNull();
        assertThat(header.date()).isNull();
        assertThat(headings(reading)).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("rows of a sheet and turns of a chat are no titles; what stands above them is")
    @CsvSource(
            delimiter = '|',
            value = {
                "序号\t姓名\t单位↵1\t张伟\t民政局↵2\t李静\t财政局↵3\t王芳\t组织部|文稿",
                "报到名单↵序号\t姓名\t单位↵1\t张伟\t民政局↵2\t李静\t财政局↵3\t王芳\t组织部|报到名单",
                "张伟 2023/5/4 10:22:31↵在吗↵李静 2023/5/4 10:23:01↵在的，什么事？|文稿",
                "校友群的聊天记录↵张伟 10:22↵在吗↵李静 10:23↵在的，什么事？|校友群的聊天记录",
            })
    void titles(String lines, String title) {
        assertThat(read(lines.replace('↵', '\n')).header().title()).isEqualTo(title);
    }

    @ParameterizedTest(name = "{0} again and again in one line")
    @DisplayName("a line of 200,000 characters")
    @ValueSource(
            strings = {
                "今年以来全县上下攻坚克难，",
                "今年以来全县上下攻坚克难。",
                "今",
                "一、",
                "（一）",
                "（",
                "《",
                "“",
                "1.1",
                "第一条",
                "〔2023〕",
                "记者：",
                "来源：",
                "委员会",
                "局 ",
                "李 ",
                "第一，",
                "张三、",
                "a ",
                "【",
                "**",
                "#",
                "附件1",
                "10:20 ",
                "首页>",
                "市局、",
                "（作者系",
                "2023年3月1日"
            })
    void longLines(String words) {
        Effort.within(PATIENCE, () -> headings(read(words.repeat(LONG / words.length()))));
    }

    @ParameterizedTest(name = "{0} again and again, each on its line")
    @DisplayName("tens of thousands of short lines")
    @ValueSource(
            strings = {
                "一、",
                "（一）",
                "1.1",
                "第一条",
                "第一章 总则",
                "李四 王五",
                "问：好吗？",
                "短行标题",
                "《",
                "来源：甲",
                "云陂市民政局",
                "附件1",
                "a\tb\tc",
                "# 题",
                "01",
                "2023-03-01 10:20",
                "目录",
                "12",
                "**甲乙**",
                "张三 10:20"
            })
    void manyLines(String line) {
        String words = line + "\n";
        Effort.within(PATIENCE, () -> headings(read(words.repeat(LONG / words.length()))));
    }

    @Test
    @DisplayName(
            "characters set wide over a whole line of any length are joined; the last that begins a word stays apart")
    void setWide() {
        Reading reading = read("要 持 续 优 化 ".repeat(LONG / 10) + "营商环境");
        assertThat(reading.noise()).hasSizeGreaterThan(LONG / 3);
    }

    private static Reading read(String text) {
        return Intake.read("文稿.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<OutlineNode> headings(Reading reading) {
        return Outliner.outline(reading.text(), reading.noise(), reading.header())
                .nodes()
                .filter(OutlineNode::isHeading)
                .toList();
    }
}
