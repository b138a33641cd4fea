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

    private static List<String> levels(String text) {
        return Outliner.outline("标题\n" + text, List.of(), Header.titled("标题"))
                .nodes()
                .filter(OutlineNode::isHeading)
                .map(each -> each.level() + " " + each.marker().strip())
                .toList();
    }
}
