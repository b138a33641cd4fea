package org.yandu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yandu.document.Header;

/** What speeches showed at first sight, told again with invented words. */
class SpeechesAsTheyComeTest {

    private static final String SAID = "全县上下一起动手，把该办的事一件一件办好，群众看得见、摸得着，都说日子有了奔头。\n";

    @Test
    @DisplayName("a dash typed for 一 is the number that the next one counts on from, and elsewhere a dash")
    void dashes() {
        String text = "一、看清形势\n（—）基础还不牢。" + SAID + "（二）人手还不够。" + SAID + "二、抓好落实\n（-）抓早。" + SAID + "（二）抓小。" + SAID;
        assertThat(levels(text)).containsExactly("1 一、", "2 （—）", "2 （二）", "1 二、", "2 （-）", "2 （二）");
        assertThat(levels("—、看清形势\n" + SAID + "二、抓好落实\n" + SAID)).containsExactly("1 —、", "1 二、");
        assertThat(levels("一、看清形势\n（—）基础还不牢。" + SAID + "二、抓好落实\n" + SAID)).containsExactly("1 一、", "1 二、");
        assertThat(Outliner.outline("标题\n" + text, List.of(), Header.titled("标题"))
                        .nodes()
                        .skip(1)
                        .findFirst()
                        .orElseThrow()
                        .place())
                .isEqualTo("一（一）");
    }

    @Test
    @DisplayName("第一种：… alone above what is said of it divides a section; the sorts that a sentence counts do not")
    void sorts() {
        String text = "一、两种态度\n" + SAID + "第一种：走马看花的态度。\n" + SAID + "第二种：下马看花的态度。  \n" + SAID;
        assertThat(levels(text)).containsExactly("1 一、", "2 第一种：", "2 第二种：");
        assertThat(levels("一、两种态度\n" + SAID + "第一种，走马看花。" + SAID + "第二种，下马看花。" + SAID))
                .containsExactly("1 一、");
    }

    @Test
    @DisplayName("in one line without a blank （一） may follow a title of any length, where （二） comes later")
    void wall() {
        String said = SAID.strip();
        String text = "一、认清形势，切实增强抓作风的紧迫感" + said.repeat(5) + "二、突出重点，着力解决作风上存在的突出问题（一）解决思想不纯的问题。" + said + "（二）解决办事拖拉的问题。"
                + said + "（三）解决纪律松弛的问题。" + said + "三、加强领导，确保取得实效" + said.repeat(3);
        assertThat(levels("同志们：今天开个会。" + text))
                .containsExactly("1 一、", "1 二、", "2 （一）", "2 （二）", "2 （三）", "1 三、");
    }

    @Test
    @DisplayName("一、 is a heading also alone in a line whose ends are lost, where （一） follows it at once")
    void leadsOn() {
        String said = SAID.strip() + " ";
        String text = said.repeat(3) + "一、增强忧患意识 （一）形势逼人，不进则退 " + said.repeat(2) + "（二）任务压人，不干不行 " + said.repeat(2);
        assertThat(levels(text)).containsExactly("1 一、", "2 （一）", "2 （二）");
    }

    @Test
    @DisplayName("the first below stuck to its title is a heading where the second begins a line")
    void stuck() {
        String text = "一、为什么要讲安全1. 人命关天。\n" + SAID + "2. 责任如山。\n" + SAID + "二、怎样才能安全\n" + SAID;
        assertThat(levels(text)).containsExactly("1 一、", "2 1.", "2 2.", "1 二、");
        assertThat(levels(text.replace("2. 责任如山。\n", ""))).containsExactly("1 一、", "1 二、");
    }

    @Test
    @DisplayName("proposals of whole sentences are a list: one below the other, or long ones that are announced")
    void proposals() {
        String talk = "最近想了几件事，同你们谈谈。\n（一）路子是对的，要坚持下去。" + SAID + "（二）多种经营要抓，潜力很大。\n（三）科学种田要抓，要有人钻研。\n" + SAID;
        assertThat(levels(talk)).isEmpty();
        String announced = "我有下列提议：\n（一）对于全县二十年来的历史档案，应当集中人力分工合作地整理出来，不要各干各的。" + SAID
                + "（二）对于在职干部的学习，应当确立以研究本地实际问题为中心的方针，不再关起门来空谈。" + SAID;
        assertThat(levels(announced)).isEmpty();
    }

    @Test
    @DisplayName("an excerpt in Markdown may begin with a section; a title above sections is none")
    void sections() {
        assertThat(words("## 三\n" + SAID + "## 四\n" + SAID, "三")).containsExactly("三", "四");
        assertThat(words("## 走出去\n" + SAID + "## 沉下来\n" + SAID, "走出去")).containsExactly("走出去", "沉下来");
        assertThat(words("## 调查\n" + SAID + "### 走出去\n" + SAID, "调查")).containsExactly("走出去");
        assertThat(words("## 调查\n" + SAID + "## 一、走出去\n" + SAID + "## 二、沉下来\n" + SAID, "调查"))
                .containsExactly("一、走出去", "二、沉下来");
    }

    private static List<String> words(String text, String title) {
        return Outliner.outline(text, List.of(), Header.titled(title))
                .nodes()
                .filter(OutlineNode::isHeading)
                .map(OutlineNode::words)
                .toList();
    }

    private static List<String> levels(String text) {
        return Outliner.outline("标题\n" + text, List.of(), Header.titled("标题"))
                .nodes()
                .filter(OutlineNode::isHeading)
                .map(each -> each.level() + " " + each.marker().strip())
                .toList();
    }
}
