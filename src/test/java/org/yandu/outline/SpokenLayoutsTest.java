package org.yandu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yandu.document.Header;

/** Layouts of whole files of speeches, told again with invented words: scripts, lists of Markdown, sentences that name, numbers glued to titles. */
class SpokenLayoutsTest {

    private static final String SAID = "全县上下一起动手，把该办的事一件一件办好，群众看得见、摸得着，都说日子有了奔头。\n";

    private static final String LONG = SAID.strip().repeat(4) + "\n";

    @Test
    @DisplayName("1. **标签**：…… line by line, and 1. **标签** with bullets below it, are lists of Markdown")
    void labelledLists() {
        String list = "1. **提高效率**：" + SAID + "2. **提高质量**：" + SAID + "3. **队伍活跃：** " + SAID;
        assertThat(words("## 为什么要改\n\n" + list + "\n## 怎样改\n" + SAID)).containsExactly("为什么要改", "怎样改");
        String parents = "1. **本职工作**\n    - " + SAID + "    - " + SAID + "2. **团队协作**\n    - " + SAID;
        assertThat(words("**一、职责**\n\n" + parents + "\n**二、打算**\n\n" + SAID)).containsExactly("一、职责", "二、打算");
    }

    @Test
    @DisplayName("a list of Markdown that is set in as a whole is one, too")
    void setIn() {
        String list = "\n\n  1. 抓学习\n  2. 抓作风\n\n";
        String text = "## 学习" + list + "## 作风" + list.replace("  ", "　　") + "## 打算\n\n" + SAID;
        assertThat(words(text)).containsExactly("学习", "作风", "打算");
    }

    @Test
    @DisplayName("一季度经济运行, 二类区域: what is counted is no title behind a number")
    void counted() {
        for (String counted : List.of("季度经济运行情况", "类区域管控要求", "期工程建设进展")) {
            String text = "一%s\n%s二%s\n%s三%s\n%s".formatted(counted, LONG, counted, LONG, counted, LONG);
            assertThat(words(text))
                    .allMatch(words -> words.endsWith(counted) && words.length() == counted.length() + 1);
        }
    }

    @Test
    @DisplayName("where a text of Markdown has many lists, one with a single item is a list as well")
    void singleItems() {
        String list = "\n\n1. 抓学习\n2. 抓作风\n\n";
        String text = "## 学习" + list + "## 作风" + list + "## 队伍" + list + "## 协作\n\n1. 协助面试\n\n## 打算\n\n" + SAID;
        assertThat(words(text)).containsExactly("学习", "作风", "队伍", "协作", "打算");
    }

    @Test
    @DisplayName(
            "（一）…（八） of an outline that assert count its paragraphs, and short lines part them; of an opinion they head")
    void countedSentences() {
        List<String> said = List.of(
                "修渠是全县的大事。",
                "但是我们早就指出，只修干渠是不够的。",
                "为什么要这样提出问题呢？",
                "水源是有的。",
                "因此，我们主张先易后难。",
                "人手不足的困难，已经看得很清楚了。",
                "我们这样做的目的何在呢？",
                "改造旧渠。",
                "上面说的是修渠。");
        assertThat(words(outline(said))).containsExactly("一 目前的水利形势", "二 往后的任务", "在山区，先修塘后修渠", "在平原，先通渠后打井");
        List<String> done = List.of("健全机制。", "强化保障。", "落实责任。", "加强宣传。", "严格考核。", "优化服务。", "完善设施。", "改造旧渠。", "总结经验。");
        assertThat(words(outline(done))).hasSizeGreaterThan(9);
        List<String> demanded = done.stream().map(each -> "必须" + each).toList();
        assertThat(words(outline(demanded))).hasSizeGreaterThan(9);
    }

    private static String outline(List<String> sentences) {
        StringBuilder text = new StringBuilder("一　目前的水利形势\n\n");
        for (int i = 0; i < sentences.size(); i++) {
            text.append(i == 4 ? "二　往后的任务\n\n在山区，先修塘后修渠\n\n" : i == 7 ? "在平原，先通渠后打井\n\n" : "");
            text.append("　　（")
                    .append("一二三四五六七八九".charAt(i))
                    .append("）")
                    .append(sentences.get(i))
                    .append(SAID)
                    .append("\n");
        }
        return text.toString();
    }

    @Test
    @DisplayName(
            "sentences that a reader marked below a speech of Markdown are no open lines, and its short lines are headings")
    void highlights() {
        String title = "为全县人民都用上放心的自来水而努力奋斗到底";
        String marks = "==抓手：先修干渠，后修支渠。==\n\n".repeat(9);
        String text = "### " + title + "\n\n" + LONG + "水源问题\n" + LONG + LONG + "人手问题\n" + LONG + title + "\n" + LONG
                + "### 高亮摘录\n\n" + marks;
        assertThat(words(text, title)).containsExactly("水源问题", "人手问题", title, "高亮摘录");
        assertThat(Outliner.outline(text, List.of(), Header.titled(title)).roots())
                .hasSize(4);
    }

    @Test
    @DisplayName("**第一，要……。** in bold heads its paragraph below a heading, where without the marks it is a demand")
    void boldDemands() {
        String text = "#### 一、看清形势\n\n%s#### 二、干好今年\n\n%s".formatted(LONG, SAID)
                + "**第一，要抓好春灌。** %s\n**第二，要抓好防汛。** %s\n**第三，要抓好秋修。** %s".formatted(SAID, SAID, SAID);
        assertThat(words(text)).containsExactly("一、看清形势", "二、干好今年", "第一，要抓好春灌", "第二，要抓好防汛", "第三，要抓好秋修");
        assertThat(words(text.replace("**", ""))).containsExactly("一、看清形势", "二、干好今年");
    }

    @Test
    @DisplayName("what a speaker does stands in brackets in a script and heads nothing")
    void directions() {
        String text = SAID + "【翻页】\n" + SAID + "【指向屏幕左栏】\n" + SAID + "【停顿3秒】\n" + SAID + "【翻页】\n" + SAID;
        assertThat(words(text)).isEmpty();
        assertThat(words(SAID + "【活动背景】\n" + SAID + "【活动目的】\n" + SAID + "【活动安排】\n" + SAID))
                .hasSize(3);
        String done = "【播放视频】\n%s（热烈掌声）\n%s【切换到第二页】\n%s（全场起立）\n%s".formatted(SAID, SAID, SAID, SAID);
        assertThat(words(SAID + done)).isEmpty();
        String titles = "【微笑服务】\n%s【热烈庆祝建党百年】\n%s【播放视频的意义】\n%s【转向高质量发展】\n%s".formatted(SAID, SAID, SAID, SAID);
        assertThat(words(SAID + titles)).hasSize(4);
    }

    @Test
    @DisplayName("short paragraphs 第一， that the next sums up as 这三件事 are points below their heading")
    void summedUp() {
        String points = "具体是三件事。\n第一，测试设施。" + SAID + "第二，观测指标。" + SAID + "第三，功能开关。" + SAID;
        assertThat(words("## 一、怎么做\n" + points + "这三件事是基础。\n## 二、谁来做\n" + SAID)).containsExactly("一、怎么做", "二、谁来做");
        assertThat(words("## 一、怎么做\n" + points + "## 二、谁来做\n" + SAID)).hasSize(5);
    }

    @Test
    @DisplayName(
            "calls of two clauses at the head of long paragraphs divide a speech; what somebody says or does there does not")
    void calls() {
        String call = "第%s，深刻把握今后五年农业农村工作面临的新形势，始终保持%s的战略清醒。" + LONG;
        String text =
                "今后要做好以下工作。\n" + call.formatted("一", "全局") + call.formatted("二", "长远") + call.formatted("三", "主动");
        assertThat(words(text)).hasSize(3).first().isEqualTo("第一，深刻把握今后五年农业农村工作面临的新形势，始终保持全局的战略清醒");
        assertThat(words("一、今后的工作\n" + LONG + text)).hasSize(4);
        assertThat(words("一、今后的工作\n" + LONG + text.replace("深刻把握", "要深刻把握"))).hasSize(1);
        assertThat(words(text.replace("深刻把握", "我们在会上讨论了"))).isEmpty();
        assertThat(words(text.replace(LONG, SAID))).isEmpty();
    }

    @Test
    @DisplayName(
            "第一个问题是服务意识问题。 divides a speech where paragraphs stand below it, and not where such sentences follow each other")
    void spoken() {
        String text = SAID + "第一个问题是服务意识。" + SAID + SAID + "第二是质量意识问题。" + SAID + SAID + "第三个问题是群体意识。" + SAID + SAID;
        assertThat(words(text)).hasSize(3);
        assertThat(words(SAID + "第一是看得清。" + SAID + "第二是记得住。" + SAID + "第三是用得上。" + SAID))
                .isEmpty();
    }

    @Test
    @DisplayName("# 第 1 页 and # 要求 are sections where others like them come, though the first was taken for the title")
    void firstSections() {
        String pages = "# 第 1 页：封面\n" + SAID + "# 第 2 页：目录\n" + SAID + "# 第 3 页：成果\n" + SAID;
        assertThat(words(pages, "第 1 页：封面")).hasSize(3);
        String parts = "# 第一部分　会前\n" + SAID + "# 第二部分　会中\n" + SAID;
        assertThat(words(parts, "第一部分　会前")).hasSize(2);
        assertThat(words("# 要求\n" + SAID + "# 正文\n" + SAID, "要求")).containsExactly("要求", "正文");
        assertThat(words("# 述职\n" + SAID + "## 业绩\n" + SAID + "## 不足\n" + SAID, "述职"))
                .containsExactly("业绩", "不足");
    }

    @Test
    @DisplayName(
            "numbers glued to titles count through a text where all titles name the same kind of thing, or are short lines")
    void glued() {
        String text = "下面讲三个问题。\n一农业和工业的关系农业是基础。\n" + SAID + SAID + "二沿海和内地的关系过去偏在沿海。\n" + SAID + SAID
                + "三中央和地方的关系地方也要有积极性。\n" + SAID;
        assertThat(words(text)).hasSize(3).last().asString().endsWith("中央和地方的关系");
        String lines = "劳动力\n" + LONG + "二工人的工资\n" + LONG + "三劳动组织\n" + LONG + "四经济核算问题\n" + LONG;
        assertThat(words(lines)).hasSize(3).last().asString().endsWith("经济核算问题");
        assertThat(words(SAID + "一方面的关系很多。\n" + SAID + SAID + "二手房的问题很多，要管。\n" + SAID))
                .isEmpty();
    }

    @Test
    @DisplayName("a sentence of clauses at the end of a row of titles says what was done, and is an item")
    void lastSentence() {
        String text = "一、业务\n1、配合做好客户工作\n" + SAID + "2、严格落实各项制度\n" + SAID
                + "3、理赔部把送赔款上门的工作做细做新，积极为拓展业务做好铺垫，真正体现人性化的服务。\n二、队伍\n" + SAID;
        assertThat(words(text)).containsExactly("一、业务", "1、配合做好客户工作", "2、严格落实各项制度", "二、队伍");
        assertThat(words(text.replace("服务。\n", "服务。\n" + SAID))).hasSize(5);
        assertThat(words(text.replace("服务。\n", "服务。\n工作有成绩也有不足，现将今后的打算汇报如下：\n")))
                .hasSize(4);
    }

    @Test
    @DisplayName("notes in brackets stand aside where short lines divide a speech, and 第一句话， names like 第一点，")
    void asides() {
        String text = "（根据记录整理，未经本人审阅）\n关于当前形势\n" + LONG + "（掌声）\n" + LONG + "关于农业生产\n" + LONG + "大家好！（鞠躬）\n" + LONG
                + "关于干部作风\n" + LONG;
        assertThat(words(text)).containsExactly("关于当前形势", "关于农业生产", "关于干部作风");
        String spoken = "第一句话，向大家表示感谢。" + LONG + "第二句话，向大家表示祝贺。" + LONG + "第三句话，向大家提点希望。" + LONG;
        assertThat(words(SAID + spoken)).hasSize(3);
    }

    private static List<String> words(String text) {
        return words("标题\n" + text, "标题");
    }

    private static List<String> words(String text, String title) {
        return Outliner.outline(text, List.of(), Header.titled(title))
                .nodes()
                .filter(OutlineNode::isHeading)
                .map(OutlineNode::words)
                .toList();
    }
}
