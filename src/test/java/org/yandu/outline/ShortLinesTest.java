package org.yandu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yandu.document.Header;

/** Headings without a number: believed only in company, and never much. */
class ShortLinesTest {

    private static final String TEXT = "基层治理是国家治理的基石，必须坚持党建引领、群众参与、法治保障，久久为功。\n";

    @Test
    @DisplayName("three short lines between paragraphs, one of them framed")
    void alike() {
        List<OutlineNode> nodes =
                nodes("标题\n" + TEXT + "坚持党建引领\n" + TEXT + TEXT + "【坚持群众参与】\n" + TEXT + "坚持法治保障\n" + TEXT);
        assertThat(nodes).extracting(OutlineNode::title).containsExactly("坚持党建引领", "坚持群众参与", "坚持法治保障");
        assertThat(nodes).allSatisfy(node -> {
            assertThat(node.confidence()).isEqualTo(0.5);
            assertThat(node.level()).isEqualTo(1);
            assertThat(node.reason()).isEqualTo("outline.reason.short_line");
        });
    }

    @Test
    @DisplayName("two may be captions; signatures, sources and sums are none")
    void tooFew() {
        assertThat(nodes("标题\n" + TEXT + "图为网格员在巡查\n" + TEXT + "网格员走访商户\n" + TEXT))
                .isEmpty();
        assertThat(nodes("标题\n" + TEXT + "来源：求是\n" + TEXT + "某某市人民政府\n" + TEXT + "2023年4月13日\n" + TEXT))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "two between long paragraphs of a paper are headings where no other short line stands; captions of pictures are none")
    void two() {
        String said = "在柳塘社区，网格员把三百户人家的大事小事记在一个本子上，谁家水管坏了、谁家老人病了，打个电话就有人上门，群众都说办事方便。\n";
        String list = said.replace("一个本子", "一张清单");
        String paper = "标题\n" + said + said + "小网格里的大民生\n" + said + said + "一张清单管到底\n" + list + said;
        assertThat(nodes(paper)).extracting(OutlineNode::title).containsExactly("小网格里的大民生", "一张清单管到底");
        assertThat(nodes(paper.replace("一张清单管到底", "图为网格员走访"))).isEmpty();
        assertThat(nodes(paper.replace("小网格里的大民生", "他笑了笑，走了").replace("一张清单管到底", "评论部主任")))
                .isEmpty();
        assertThat(nodes(paper.replace("一张清单管到底\n", "一张清单管到底\n第二行字\n"))).isEmpty();
    }

    @Test
    @DisplayName(
            "two that begin or end alike are captions where no other short line stands; whom a speech is addressed to is no line")
    void series() {
        assertThat(nodes("标题\n同志们：\n" + TEXT + "关于前一阶段工作\n" + TEXT + "同志们！\n" + TEXT + "关于下一步工作\n" + TEXT))
                .extracting(OutlineNode::title)
                .containsExactly("关于前一阶段工作", "关于下一步工作");
        assertThat(nodes("标题\n" + TEXT + "做理想坚定的奋斗者\n青年朋友们！\n" + TEXT + "做本领过硬的实干者\n" + TEXT + "做清正廉洁的守护者\n" + TEXT))
                .extracting(OutlineNode::title)
                .containsExactly("做理想坚定的奋斗者", "做本领过硬的实干者", "做清正廉洁的守护者");
    }

    @Test
    @DisplayName("the answers of a questionnaire are no headings; a number alone takes the title below it")
    void answersAndNumbersAlone() {
        assertThat(
                        nodes(
                                "社区治理调查问卷\n1.您的年龄是\nA.18—30岁　B.31—45岁　C.60岁以上\n2.您参加过居民议事会吗？\nA.参加过　B.没有参加过　C.不知道\n3.您通过什么渠道了解社区事务？\nA.微信　B.微博　C.公告栏\n"))
                .extracting(OutlineNode::title)
                .noneMatch(title -> title.startsWith("A."));
        assertThat(nodes("社区养老服务调查\n一\n老人需要什么\n" + TEXT + "二\n社区能做什么\n" + TEXT + "三\n钱从哪里来\n" + TEXT))
                .extracting(OutlineNode::title)
                .containsExactly("老人需要什么", "社区能做什么", "钱从哪里来");
    }

    @Test
    @DisplayName("a number alone parts an essay that goes on with speech, a day or verse")
    void essay() {
        assertThat(nodes("回乡记\n一\n“你怎么来了？”\n" + TEXT + "二\n五月三日，晴\n" + TEXT + "三\n路修好了吗？\n" + TEXT))
                .extracting(OutlineNode::title)
                .containsOnly("");
    }

    @Test
    @DisplayName("where something is numbered, short lines are not looked at")
    void numbered() {
        assertThat(nodes("标题\n一、坚持党建\n" + TEXT + "二、坚持群众\n" + TEXT + "坚持法治\n" + TEXT + "坚持德治\n" + TEXT + "坚持自治\n"
                        + TEXT))
                .extracting(OutlineNode::marker)
                .containsExactly("一、", "二、");
    }

    private static List<OutlineNode> nodes(String text) {
        return Outliner.outline(text, List.of(), Header.titled("标题")).nodes().toList();
    }
}
