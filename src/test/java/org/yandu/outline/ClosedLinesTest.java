package org.yandu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yandu.document.Header;

/** Short whole sentences alone on their lines, as reports to a congress have them below 一、. */
class ClosedLinesTest {

    private static final String SAID = "各级各部门把这项工作放在重要位置，制定清单，逐项推进，全年完成投资十二亿元，惠及城乡居民三十余万人，群众满意度继续提高。";

    private static String report(String... lines) {
        return Stream.of(lines)
                .map(line -> line + "\n"
                        + (line.startsWith("聚焦") ? "" : line.substring(0, line.length() - 1) + "：" + SAID + "\n"))
                .collect(Collectors.joining("", "政府工作报告\n\n各位代表：\n一、过去一年的工作\n" + SAID + "\n", ""));
    }

    private static List<String> places(String text) {
        return Outliner.outline(text, List.of(), Header.titled("政府工作报告"))
                .nodes()
                .filter(OutlineNode::isHeading)
                .map(node -> node.level() + " " + node.words())
                .toList();
    }

    @Test
    void sentencesThroughoutAReportAreHeadings() {
        assertThat(places(report("河湖水质稳定向好。", "产业结构持续优化。", "城乡面貌焕然一新。", "民生保障更加有力。", "“两湖”治理初见成效。", "政府效能不断提高。")))
                .containsExactly(
                        "1 一、过去一年的工作",
                        "2 河湖水质稳定向好",
                        "2 产业结构持续优化",
                        "2 城乡面貌焕然一新",
                        "2 民生保障更加有力",
                        "2 “两湖”治理初见成效",
                        "2 政府效能不断提高");
    }

    @Test
    void fourInTurnWithTheirParagraphsAreEnoughAndThreeAreNot() {
        assertThat(places(report("河湖水质稳定向好。", "产业结构持续优化。", "城乡面貌焕然一新。", "民生保障更加有力。")))
                .containsExactly("1 一、过去一年的工作", "2 河湖水质稳定向好", "2 产业结构持续优化", "2 城乡面貌焕然一新", "2 民生保障更加有力");
        assertThat(places(report("河湖水质稳定向好。", "产业结构持续优化。", "城乡面貌焕然一新。"))).hasSize(1);
    }

    @Test
    void sentencesThatOpenAlikeMayBeLong() {
        String again = "五年来，我们坚定不移办好";
        assertThat(places(report(
                        again + "群众的事情，在办实事中赢得了大家真心实意的信任。城乡面貌改善。",
                        again + "企业的事情，在优服务中打开了高质量发展的新天地。投资不断增加。",
                        again + "青年的事情，在强保障中留住了一批愿意扎根的年轻人。学校新建三所。",
                        "产业结构持续优化。",
                        "城乡面貌焕然一新。",
                        "民生保障更加有力。")))
                .hasSize(7)
                .anyMatch(each -> each.startsWith("2 五年来，我们坚定不移办好青年"));
    }

    @Test
    void oneDirectlyAboveAnotherStandsHigher() {
        assertThat(places(report(
                        "聚焦开放，建设贸易强市。", "扩大制度型开放。", "打造一流环境。", "聚焦民生，办好实事。", "办好人民满意的教育。", "健全社会保障体系。", "发展文化体育事业。")))
                .containsExactly(
                        "1 一、过去一年的工作",
                        "2 聚焦开放，建设贸易强市",
                        "3 扩大制度型开放",
                        "3 打造一流环境",
                        "2 聚焦民生，办好实事",
                        "3 办好人民满意的教育",
                        "3 健全社会保障体系",
                        "3 发展文化体育事业");
    }

    @Test
    void whatASpeakerSaysForEmphasisIsText() {
        assertThat(places(report("这就是答案。", "我们做到了。", "路是人走出来的。", "大家都看到了变化。", "河湖水质稳定向好。", "问题出在哪里呢。", "他没有再说下去。")))
                .containsExactly("1 一、过去一年的工作");
    }

    @Test
    void wordsThatAreExplainedBehindTheReportAreText() {
        String notes = "注释：\n水库、粮库、钱库、碳库。\n科技金融、绿色金融、普惠金融。\n大规模设备更新和消费品以旧换新。\n将水、电、光、气网融入路网。\n";
        assertThat(places(report("河湖水质稳定向好。", "产业结构持续优化。") + notes)).containsExactly("1 一、过去一年的工作", "1 注释");
    }

    /** Narrated, and not named: what stands below speaks of something else. */
    @Test
    void whatHappenedIsText() {
        String story = "基层纪事\n\n一、雨夜\n" + SAID + "\n"
                + Stream.of("电话铃突然响起。", "老人流下眼泪。", "窗外下起小雨。", "众人连夜上堤。", "天色渐渐发亮。", "河水退回河道。", "孩子回到教室。")
                        .map(line -> line + "\n" + SAID + "\n")
                        .collect(Collectors.joining());
        assertThat(places(story)).containsExactly("1 一、雨夜");
    }
}
