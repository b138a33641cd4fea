package org.yandu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.document.Header;

/** Commendations and lists made public have nothing but names below their headings. */
class NameListsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "王　芳　　李大勇　　陈　静\n张小红　　欧阳明　　赵　磊\n",
                "王芳、李大勇、陈静、张小红\n",
                "王芳\n李大勇\n",
                "王　芳（女，回族）\n李大勇\n",
                "北关镇人民政府\n县农业农村局\n",
                "王芳　北关镇社会事务办公室主任\n李大勇　石桥村党支部书记\n"
            })
    @DisplayName("names are the text of a heading, however they are set")
    void commended(String names) {
        assertThat(heads("现决定对下列同志予以表彰。\n一、一等奖（6名）\n" + names + "二、二等奖（9名）\n" + names + "三、优秀组织奖\n" + names))
                .containsExactly("一、一等奖（6名）", "二、二等奖（9名）", "三、优秀组织奖");
        assertThat(heads("名单公布如下：\n一、机关干部\n" + names + "二、村（社区）干部\n" + names)).containsExactly("一、机关干部", "二、村（社区）干部");
    }

    @Test
    @DisplayName("items above a signature stay items")
    void signed() {
        assertThat(heads("请报送下列材料：\n1.情况说明\n2.申请表\n北关镇人民政府\n2023年1月30日\n")).isEmpty();
        assertThat(heads("会上，一、二等奖得主上台领奖，大家鼓掌。\n一、二等奖的奖金由县里出。\n")).isEmpty();
    }

    private static List<String> heads(String text) {
        return Outliner.outline("标题\n各村（社区）：\n" + text + "北关镇人民政府\n2023年1月30日\n", List.of(), Header.titled("标题"))
                .nodes()
                .map(OutlineNode::words)
                .toList();
    }
}
