package org.yandu.intake.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenTitleTest {

    private static final String BODY = "\n\n为深入贯彻落实上级决策部署，进一步推进社会信用体系建设，优化营商环境，结合本市实际，现就有关事项作如下说明，请认真贯彻执行。\n";

    @ParameterizedTest(name = "{0}")
    @DisplayName("a title centred over several lines is one title; what follows it is none of it")
    @CsvSource(
            delimiter = '|',
            value = {
                "云州市人民政府关于推进社会信用体系建设/高质量发展的实施意见|云州市人民政府关于推进社会信用体系建设高质量发展的实施意见",
                "青溪区人民政府办公室/关于印发《青溪区小型项目/管理暂行办法》的通知|青溪区人民政府办公室关于印发《青溪区小型项目管理暂行办法》的通知",
                "从悬浮到嵌入：城市社区治理中/社会组织的行动逻辑/——以云州市为例|从悬浮到嵌入：城市社区治理中社会组织的行动逻辑",
                "数字经济赋能乡村产业高质量/发展的机制研究/张某某|数字经济赋能乡村产业高质量发展的机制研究",
                "新时代基层治理的理论逻辑/与实践路径|新时代基层治理的理论逻辑与实践路径",
                "云州市2023年国民经济和社会/发展统计公报/云州市统计局|云州市2023年国民经济和社会发展统计公报",
                "在全县经济工作会议上的讲话/李某某|在全县经济工作会议上的讲话",
                "在全县经济工作会议上的讲话/关于稳增长的几点意见|在全县经济工作会议上的讲话",
                "基层减负不能按下葫芦浮起瓢/某某日报评论员|基层减负不能按下葫芦浮起瓢",
                "云州市委党校决策参考/云州市改革评估报告/云州市委党校课题组|云州市改革评估报告",
                "云州大学公共管理学院学报/论基层治理的逻辑|论基层治理的逻辑",
                "数字乡村发展状况调查报告/云州市委党校课题组|数字乡村发展状况调查报告",
                "让诚信成为城市最亮的底色/陆某某　方某|让诚信成为城市最亮的底色",
                "让诚信成为城市最亮的底色//诚信建设的实践与探索|让诚信成为城市最亮的底色",
                "青川省人民政府关于进一步加强基层矛盾纠纷多元化解工作的指/导意见|青川省人民政府关于进一步加强基层矛盾纠纷多元化解工作的指导意见",
                "中共临江市委关于制定国民经济和社会发展第十四个五年规/划的建议|中共临江市委关于制定国民经济和社会发展第十四个五年规划的建议",
                "东阳县关于优化营商环境激发民营经济发展活力的若/干措施|东阳县关于优化营商环境激发民营经济发展活力的若干措施",
                "云岭市人民政府关于印发云岭市深化机/关效能建设三年行动方/案的通知|云岭市人民政府关于印发云岭市深化机关效能建设三年行动方案的通知",
                "中共青川省委 青川省人民政府/关于推进基层治理体系和治理能力现代化建设的实/施意见|中共青川省委 青川省人民政府关于推进基层治理体系和治理能力现代化建设的实施意见",
                "云州市人民政府办公室关于复制推广//数字政务创新试点改革举措的通知|云州市人民政府办公室关于复制推广数字政务创新试点改革举措的通知",
                "在第3期青年干部培训班、//第5期村干部培训班开班典礼上的致辞//（2023年4月6日）|在第3期青年干部培训班、第5期村干部培训班开班典礼上的致辞",
                "以示范创建提升基层行政执法能力的调研/报告|以示范创建提升基层行政执法能力的调研报告",
                "做新时代的明白人/文某某|做新时代的明白人",
            })
    void titles(String lines, String title) {
        String text = lines.replace('/', '\n') + BODY;
        assertThat(HeaderFinder.find(text, List.of(), "file.txt").title()).isEqualTo(title);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("whoever wrote it stands below the whole title, and what is left of the title is nobody")
    @CsvSource(
            delimiter = '|',
            value = {
                "县域社会治理共同体建设的实践逻辑与优化路/径研究//周明德|周明德",
                "以法治政府建设示范创建提升基层行政执法能力的调研/报告//周明德|周明德",
                "中共青川省委/关于推进基层治理体系和治理能力现代化建设的实/施意见/（二〇二二年六月九日）|",
            })
    void authors(String lines, String author) {
        String text = lines.replace('/', '\n') + BODY;
        assertThat(HeaderFinder.find(text, List.of(), "file.txt").author()).isEqualTo(author);
    }
}
