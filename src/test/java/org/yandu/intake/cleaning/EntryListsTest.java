package org.yandu.intake.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.intake.cleaning.Found.noise;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryListsTest {

    private static final String ARTICLE = "首页 > 乡镇 > 正文\n渡口的船\n2021-04-05 来源：桥州日报\n渡口有船，船上有灯，灯照着两岸的人。\n";

    @ParameterizedTest
    @DisplayName("titles with their days behind or below them, at the end of a page")
    @ValueSource(
            strings = {
                "桥头村修路记 2021-04-02\n一张账本贴上了墙 2021-03-28",
                "桥头村修路记\n2021-04-02 评论 4\n一张账本贴上了墙\n2021-03-28 评论 12",
                "·桥头村修路记 [04-02]\n·一张账本贴上了墙 [03-28]",
            })
    void entries(String list) {
        assertThat(noise(ARTICLE + list)).containsAll(List.of(list.split("\n")));
    }

    @ParameterizedTest
    @DisplayName("who signs, what is attached, numbered or a chronicle, and a single one, stays")
    @ValueSource(
            strings = {
                "桥头村村民委员会 2021年4月5日\n渡口管理站 2021年4月5日",
                "附件：\n桥头渡口管理规定 2020-01-01\n渡船检验办法 2019-05-01",
                "1.桥头渡口管理规定 2020-01-01\n2.渡船检验办法 2019-05-01",
                "2020-01-01 渡口管理规定施行\n2019-05-01 渡船检验办法施行",
                "桥头渡口管理站\n2021年4月5日",
                "原载《桥州日报》 2021-04-05",
            })
    void own(String below) {
        assertThat(noise(ARTICLE + below)).containsExactly("首页 > 乡镇 > 正文");
    }

    @Test
    @DisplayName("what is no page has no other articles")
    void noPage() {
        assertThat(noise("渡口的船\n渡口有船，船上有灯，灯照着两岸的人。\n桥头村修路记 2021-04-02\n一张账本贴上了墙 2021-03-28"))
                .isEmpty();
    }

    @Test
    @DisplayName("the name of a file above its title, and the card of an account below it")
    void twins() {
        assertThat(noise("安全生产工作汇报.docx\n安全生产工作汇报\n全镇安全形势平稳。")).containsExactly("安全生产工作汇报.docx");
        assertThat(noise("他把账本贴在墙上\n柳岸 2023-02-17 18:00\n柳溪纪事\n记录一个村庄的日常\n87篇原创内容\n公众号\n会计老彭有个习惯，每月初五贴账本。"))
                .containsExactly("柳溪纪事", "记录一个村庄的日常", "87篇原创内容", "公众号");
        assertThat(noise("他把账本贴在墙上\n87篇原创内容\n会计老彭有个习惯，每月初五贴账本。")).containsExactly("87篇原创内容");
        assertThat(noise("报告.docx 的写法\n先写标题，再写正文。")).isEmpty();
    }
}
