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
            })
    void titles(String lines, String title) {
        String text = lines.replace('/', '\n') + BODY;
        assertThat(HeaderFinder.find(text, List.of(), "file.txt").title()).isEqualTo(title);
    }
}
