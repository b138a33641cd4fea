package org.yandu.intake.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.intake.cleaning.Found.noise;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.document.Noise;

class MediaFurnitureTest {

    private static final String ARTICLE = "基层减负减什么\n" + "今年以来，全县清理报表六十余项，干部下村时间明显增多，群众办事更加方便。\n".repeat(12);

    @ParameterizedTest(name = "{0}")
    @DisplayName("below an article: furniture of the page, with a reason of its own")
    @ValueSource(
            strings = {
                "责任编辑：李某",
                "（责编：李某、王某）",
                "编辑：王某　审核：吴某",
                "来源：云州日报",
                "来源丨云州发布",
                "监制 | 周某",
                "阅读原文",
                "分享 收藏 点赞 在看",
                "点分享点收藏点在看",
                "长按识别二维码关注我们",
                "扫码关注云州发布",
                "更多精彩内容请关注微信公众号“云州党建”",
                "- END -",
                "投稿邮箱：tougao@example.org",
                "声明：本文转载自网络，版权归原作者所有，如有侵权请联系删除。",
                "网友评论（12）",
                "登录后发表评论",
                "暂无评论",
            })
    void below(String line) {
        assertThat(noise(ARTICLE + line)).containsExactly(line);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("words of a text that only look like furniture stay")
    @ValueSource(
            strings = {
                "市民可以扫描二维码关注“云州发布”，了解办事流程。",
                "来源：数据来自问卷调查和深度访谈；样本为三百户。",
                "（执笔：李某某）",
                "（作者系云州市委党校副教授）",
                "资料来源：作者根据调查整理",
                "三、扫码阅读的推广",
                "编辑部的故事",
                "点赞基层干部",
                "留言板要常看常回",
            })
    void text(String line) {
        assertThat(noise(ARTICLE + line)).isEmpty();
    }

    @Test
    @DisplayName("the head of a post: call to follow, and the account, from which the header still reads the date")
    void head() {
        String text = "点击上方蓝字关注“云州发布”\n基层减负，到底减什么\n原创 李某某 云州发布 2024-04-11 19:30\n" + ARTICLE;
        List<Noise> found = NoiseFinder.find(text);
        assertThat(found)
                .extracting(n -> n.span().in(text))
                .containsExactly("点击上方蓝字关注“云州发布”", "原创 李某某 云州发布 2024-04-11 19:30");
        assertThat(found).extracting(Noise::reason).containsExactly("noise.follow", "noise.account");
        assertThat(HeaderFinder.find(text, found, "x.txt").date()).isEqualTo("2024-04-11");
    }

    @Test
    @DisplayName("other articles and comments are noise down to the end, unless a paragraph follows")
    void others() {
        String list = "相关阅读\n我县召开防汛会议\n粮食收购工作启动\n网友评论\n云州网友：说得好，减负要减到点子上";
        assertThat(noise(ARTICLE + list))
                .containsExactlyElementsOf(Stream.of(list.split("\n")).toList());
        assertThat(noise(ARTICLE + "相关链接\n"
                        + "全县推行清单制度，凡是清单之外的事项，部门一律不得随意下派，基层干部有了更多时间走村入户，听民声、解民忧，群众的满意度大幅提高，信访量逐年下降。".repeat(2)))
                .isEmpty();
    }

    @Test
    @DisplayName("the source named below the text is furniture, and still the source")
    void sourceIsRead() {
        String text = ARTICLE + "来源：云州日报";
        assertThat(HeaderFinder.find(text, NoiseFinder.find(text), "x.txt").source())
                .isEqualTo("云州日报");
    }

    @Test
    @DisplayName("上一篇 and 下一篇 without a colon")
    void neighbours() {
        assertThat(noise(ARTICLE + "上一篇 我县召开防汛会议\n下一篇 没有了")).containsExactly("上一篇 我县召开防汛会议", "下一篇 没有了");
    }

    @Test
    @DisplayName("what a newspaper explains below 相关链接 is its own")
    void explained() {
        String text = """
                田埂上的统计学
                统计数字从田埂上来。调查员一户一户地问，问完了还要到地里看一眼。
                有人以为数字是冷的，其实每个数字背后都有一双鞋底。
                相关链接
                住户调查是以家庭为单位的收支调查。""";
        assertThat(NoiseFinder.find(text)).isEmpty();
    }
}
