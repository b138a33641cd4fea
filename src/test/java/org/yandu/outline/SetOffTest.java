package org.yandu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yandu.document.Header;

/** A wide blank ends a short name whose text is one sentence in its line. */
class SetOffTest {

    @Test
    @DisplayName("the name is the heading, and what the blank sets off its text")
    void blank() {
        String text =
                "关于防汛的通知\n一、严格值班\n二十四小时双人双岗。\n二、及时转移\n（一）低洼户　今晚八点以前全部转移到村小学。\n（二）独居老人　由党员一对一背出来。\n三、如实上报\n不瞒报，不漏报。\n";
        assertThat(Outliner.outline(text, List.of(), Header.titled("关于防汛的通知")).nodes())
                .extracting(OutlineNode::words)
                .containsExactly("一、严格值班", "二、及时转移", "（一）低洼户", "（二）独居老人", "三、如实上报");
    }
}
