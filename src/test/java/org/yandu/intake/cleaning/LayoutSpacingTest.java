package org.yandu.intake.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Noise;
import org.yandu.document.Noise.Kind;
import org.yandu.intake.Intake;

class LayoutSpacingTest {

    private static final String FILL = "我们要坚持以人民为中心的发展思想，不断提高治理能力和治理水平，把各项任务落到实处，让群众有更多获得感和幸福感。";

    @Test
    @DisplayName("characters set wide one by one, and an odd space in the midst of a sentence")
    void spaces() {
        assertThat(joined(FILL + "要 持 续 优 化 营 商 环 境，激发活力。")).isEqualTo(FILL + "要持续优化营商环境，激发活力。");
        assertThat(joined(FILL + "会议要求各级各部门要提高政治站位，切实加强组织领 导和统筹协调工作。"))
                .isEqualTo(FILL + "会议要求各级各部门要提高政治站位，切实加强组织领导和统筹协调工作。");
    }

    @Test
    @DisplayName(
            "a text wrapped at a width with an empty line below each line, and one of short paragraphs with empty lines between")
    void spread() {
        String text = """
                　　为深入贯彻落实党中央、国务院关于社会信用
                体系建设的决策部署，进一步优化营商环境，结合本
                市实际，现提出如下意见。
                　　一、总体要求
                　　坚持政府推动、社会共建的原则，以信用监管为
                着力点，构建以信用为基础的新型监管机制，到2025
                年基本建成覆盖全社会的信用体系。
                　　二、主要任务
                　　完善信用信息归集共享机制，健全守信激励和失
                信惩戒制度，加强政务诚信建设，提升全社会的诚信
                意识和信用水平。
                　　三、保障措施
                　　各级政府要加强对信用体系建设工作的组织领导
                ，明确责任分工，强化监督检查，确保各项任务都落
                实到位，让人民群众看得见、摸得着，为全市经济社
                会发展提供有力支撑，推动信用体系建设工作取得更
                大成效。
                """;
        assertThat(joined(text.replace("\n", "\n\n")))
                .contains("关于社会信用体系建设的决策部署，进一步优化营商环境，结合本市实际")
                .contains("意见。\n\n　　一、总体要求\n\n　　坚持")
                .contains("健全守信激励和失信惩戒制度，加强政务诚信建设，提升全社会的诚信意识和信用水平。\n\n");
        String verse = """
                春天的田野上，人们把种子撒进土里
                夏天的河岸边，孩子们等着雨停下来
                秋天的晒场上，谷堆比屋檐还要高些
                冬天的灶台前，老人讲着去年的故事
                """.repeat(4);
        assertThat(joined(verse.replace("\n", "\n\n"))).isEqualTo(verse.replace("\n", "\n\n"));
    }

    @Test
    @DisplayName("blanks within the words of a text of fixed width, and those beside words that end or begin no clause")
    void torn() {
        assertThat(joined("""
                　　为了提高积分 的有 效性，全村建立了积分公示和核 销两项制度，村
                民可以凭积分兑换物 品。各村要把握好分值的合理 性，防止随意加分。
                　　一、总体要求 各村要高度重视，把积分制纳入村规民约，由村 民代表
                会议讨论决定，任何 个人不得擅自更改。
                　　二、责任分工 记者 王芳 负责宣传，张三 李四负责核对，村委会负责。
                """))
                .contains("为了提高积分的有效性，全村建立了积分公示和核销两项制度")
                .contains("兑换物品。")
                .contains("任何个人不得")
                .contains("总体要求 各村")
                .contains("记者 王芳 负责宣传，张三 李四");
    }

    @Test
    @DisplayName("line ends of one width that became blanks, but none behind a heading or a title in the same line")
    void lineEndsAsBlanks() {
        String line = "一、正视成绩,认清形势,找准农业工作的痛点和难点 今年,算是个多灾之年,年初的冰雪灾害、汶川大地震、 特大洪涝灾害给我镇基础设施造成了严重的损毁,给我镇的 "
                + "农业工作带来了巨大的压力。但是,在全镇上下的共同努力 下我镇的农业工作取得了可喜成绩,全体干部的齐心协力和辛 勤付出,增强了广大村民对致富奔小康的决心,农业发 展的路子更加清楚,值得充分肯定。";
        assertThat(joined(line))
                .contains("痛点和难点 今年")
                .contains("汶川大地震、特大")
                .contains("共同努力下我镇")
                .contains("辛勤付出")
                .contains("农业发展的");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全校开展了学习活动，编写《唯实求是 献身教育事业的先生》一书，以及多种读物，供全体师生在课余时间阅读，反响很好，评价很高。",
                "第一章 总则",
                "杭 州 市 人 民 政 府 公 报",
                "张三 李四 王小明 赵小红 钱多多",
                "（一）加强组织领导 各级党委要把信用建设摆在突出位置，纳入重要议事日程，明确责任分工，强化工作措施，确保各项任务落到实处、取得实效、群众满意。",
                "2023 年 4 月 13 日召开的市政府第十二次常务会议听取了市发展改革委关于社会信用体系建设情况的汇报，会议认为信用是市场经济的基石，必须常抓不懈。",
                "　　为深入贯彻落实党中央、国务院决策部署，进一步推进社会信用体系建设，优化营商环境，结合本市实际，现就有关事项作如下说明，请认真贯彻执行。",
            })
    void stays(String line) {
        assertThat(joined(line)).isEqualTo(line);
    }

    @Test
    @DisplayName("a text wrapped at 24 characters, its paragraphs indented")
    void wrapped() {
        String text = """
                关于加强社会信用体系建设的意见

                　　为深入贯彻落实党中央、国务院关于社会信用
                体系建设的决策部署，进一步优化营商环境，结合本
                市实际，现提出如下意见。
                　　一、总体要求
                　　坚持政府推动、社会共建的原则，以信用监管为
                着力点，构建以信用为基础的新型监管机制，到2025
                年基本建成覆盖全社会的信用体系。
                　　二、主要任务
                　　完善信用信息归集共享机制，健全守信激励和失
                信惩戒制度，加强政务诚信建设，提升全社会的诚信
                意识和信用水平。
                杭州市人民政府
                2023年4月13日
                """;
        assertThat(joined(text)).isEqualTo("""
                关于加强社会信用体系建设的意见

                　　为深入贯彻落实党中央、国务院关于社会信用体系建设的决策部署，进一步优化营商环境，结合本市实际，现提出如下意见。
                　　一、总体要求
                　　坚持政府推动、社会共建的原则，以信用监管为着力点，构建以信用为基础的新型监管机制，到2025年基本建成覆盖全社会的信用体系。
                　　二、主要任务
                　　完善信用信息归集共享机制，健全守信激励和失信惩戒制度，加强政务诚信建设，提升全社会的诚信意识和信用水平。
                杭州市人民政府
                2023年4月13日
                """);
    }

    @Test
    @DisplayName("a line that is cut within a number, behind a title in 《》 or behind a word in quotation marks goes on")
    void cutWithin() {
        String text = """
                关于历史文化名城保护规划的批复（试行）
                （2023年3月14日市政府第9次常务会议通过）
                一、健全实施机制。你市要落实保护主体责任，将《规划》
                确定的保护内容纳入国土空间规划，全市计划投入资金21
                0亿元，比上年增长38.6%，其中城区增长最快，增长了11
                .3%，县域增长7.5%，重点用于老城更新，围绕“老街坊”
                品牌开展活动，建成后年接待游客超过百万人次，占全市10
                0万户居民的比例不断提高，三期项目明年6月底前投产；
                做优文化产业，建设示范基地两处，引进企业三家以上。
                二、加强监督检查。省住房和城乡建设厅要会同有关部门加
                强指导，重大问题及时向省人民政府报告，确保取得实效，
                每年至少组织一次评估，评估结果报送省人民政府，并作为
                安排下一年度资金的重要依据，对工作不力、成效不明显的
                地方要及时约谈，限期整改，整改不到位的依规依纪追究责
                任，同时总结推广好的做法，发挥示范带动作用，不断提高
                保护和利用水平，让历史文化遗产融入现代生活，造福人民
                群众。
                """;
        assertThat(joined(text))
                .contains("（试行）\n（2023年", "通过）\n一、健全", "将《规划》确定", "资金210亿元", "增长了11.3%", "“老街坊”品牌", "全市100万户", "投产；做优");
    }

    @Test
    @DisplayName("a paragraph goes on over the end of a page, whose number stays noise of its own")
    void overPages() {
        String text = """
                为深入贯彻落实党中央、国务院关于信用体
                系建设的决策部署，进一步优化营商环境结
                合本市实际，现提出如下意见请各级各部门
                认真贯彻执行，落实情况及时报告市政府办

                — 3 —

                公室，由市政府办公室汇总以后统一报省里
                有关部门，作为年度考核的重要依据予以采
                用并向社会公布。
                """;
        assertThat(joined(text)).contains("市政府办公室，由市政府办公室汇总");
        assertThat(NoiseFinder.find(text)).extracting(Noise::kind).contains(Kind.PAGE, Kind.SPACING);
    }

    @Test
    @DisplayName("verse, lists and addresses have no width")
    void notWrapped() {
        String verse = "日照香炉生紫烟\n遥看瀑布挂前川\n飞流直下三千尺\n疑是银河落九天\n朝辞白帝彩云间\n千里江陵一日还\n两岸猿声啼不住\n轻舟已过万重山\n";
        String list = "一、总体要求\n二、主要任务\n（一）完善信用信息归集共享机制\n（二）健全守信激励和失信惩戒制度\n（三）加强政务诚信\n三、保障措施\n（一）加强领导\n";
        assertThat(NoiseFinder.find(verse)).isEmpty();
        assertThat(NoiseFinder.find(list)).isEmpty();
    }

    @Test
    @DisplayName(
            "an official paper of short paragraphs copied from a page of 30 characters; title, labels, list and signature stay apart")
    void shortParagraphs() {
        String text = """
                青石县人民政府办公室关于进一步规范村级印章管理的通知
                发布机构：青石县人民政府办公室
                各乡镇人民政府，县政府各部门：
                为规范村级印章管理，防范廉政风险，方便群众办事，经县政府同意
                ，现就有关事项通知如下。
                一、明确管理责任
                村（社区）印章由村党组织书记或者其指定的专人保管，一般不超过
                两人，并报乡镇人民政府备案。
                二、规范使用程序
                （一）实行登记制度。使用印章应当逐次登记事由、时间和经办人，
                一是登记簿由村务监督委员会每季度检查一次，检查结果向村民公开
                ；二是长期不用的印章一律交回。
                （二）严格审批。涉及集体资产、土地发包和对外合同的，须经村民
                代表会议讨论决定后方可用印。
                三、强化监督检查
                乡镇人民政府每年开展一次专项检查，发现问题的，责令限期改正。
                青石县人民政府办公室
                2021年6月3日
                """;
        assertThat(joined(text).lines())
                .containsExactly(
                        "青石县人民政府办公室关于进一步规范村级印章管理的通知",
                        "发布机构：青石县人民政府办公室",
                        "各乡镇人民政府，县政府各部门：",
                        "为规范村级印章管理，防范廉政风险，方便群众办事，经县政府同意，现就有关事项通知如下。",
                        "一、明确管理责任",
                        "村（社区）印章由村党组织书记或者其指定的专人保管，一般不超过两人，并报乡镇人民政府备案。",
                        "二、规范使用程序",
                        "（一）实行登记制度。使用印章应当逐次登记事由、时间和经办人，一是登记簿由村务监督委员会每季度检查一次，检查结果向村民公开；二是长期不用的印章一律交回。",
                        "（二）严格审批。涉及集体资产、土地发包和对外合同的，须经村民代表会议讨论决定后方可用印。",
                        "三、强化监督检查",
                        "乡镇人民政府每年开展一次专项检查，发现问题的，责令限期改正。",
                        "青石县人民政府办公室",
                        "2021年6月3日");
    }

    @ParameterizedTest
    @MethodSource("texts")
    @DisplayName("texts that are not wrapped keep their white space")
    void untouched(Path file) {
        assertThat(Intake.read(file).noise()).extracting(Noise::kind).doesNotContain(Kind.SPACING);
    }

    static List<Path> texts() throws java.io.IOException {
        try (Stream<Path> seeds = Files.list(Path.of("seeds"));
                Stream<Path> outlines = Files.walk(Path.of("src/test/resources/org/yandu/outline"))) {
            return Stream.concat(seeds, outlines)
                    .filter(p -> p.toString().matches(".*\\.(?:txt|md)"))
                    // Copied from pages: these are wrapped.
                    .filter(p -> !p.getFileName().toString().matches(".*(?:wrapped|pdf|handout_parts).*"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    @DisplayName("a sentence may end where a line is full; a signature below it is no part of it")
    void sentenceEndsAtTheEdge() {
        String text = """
                　　为深入贯彻落实党中央、国务院关于社会
                信用体系建设的决策部署，优化营商环境。各
                地各部门要高度重视，结合本地实际，认真抓
                好落实，确保取得实效。
                　　要加强组织领导，建立健全工作机制，明
                确责任分工，强化督促检查，推动各项任务落
                到实处，让群众满意，让企业满意，让人放心。
                杭州市人民政府
                """;
        assertThat(joined(text).lines())
                .containsExactly(
                        "　　为深入贯彻落实党中央、国务院关于社会信用体系建设的决策部署，优化营商环境。各地各部门要高度重视，结合本地实际，认真抓好落实，确保取得实效。",
                        "　　要加强组织领导，建立健全工作机制，明确责任分工，强化督促检查，推动各项任务落到实处，让群众满意，让企业满意，让人放心。",
                        "杭州市人民政府");
    }

    @Test
    @DisplayName("a page in one line of a hundred thousand words with blanks between is looked through once")
    void longLine() {
        String text = "经济 发展 总体 平稳 产业 结构 ".repeat(20_000) + "，结束。";
        assertThat(assertTimeout(Duration.ofSeconds(20), () -> TornWords.gaps(Line.of(text))))
                .isEmpty();
    }

    /** What is left without layout spacing. */
    private static String joined(String text) {
        DocumentVersion version = new DocumentVersion(
                "v", "d", text, NoiseFinder.find(text), new DocumentVersion.Origin("UTF-8", "", Instant.EPOCH));
        return version.readingLines().stream().map(version::quote).collect(Collectors.joining("\n"));
    }
}
