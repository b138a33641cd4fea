package org.yandu.outline.order;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What official papers say below the headings they all have, though the words of the heading are not among it: below 工作目标 stands
 * 到2025年，……, below 加强组织领导 a leading group, below 督导考核 who is summoned. Written down from how such papers are worded (plans, opinions and
 * reports of all offices are), not from any one text.
 */
final class Topics {

    private record Topic(Pattern heading, Pattern text) {}

    private static final List<Topic> ALL = List.of(
            topic("目标|指标", "^(?:——)?(?:到|力争)\\d{4}年|力争|(?:达到|不低于|超过|下降到|提高到).{0,12}(?:%|百分之|以上|以下)"),
            topic("指导思想|总体要求|总体思路", "^(?:坚持)?以.{0,40}为(?:指导|中心|主线|引领|统领)|深入贯彻|全面贯彻|认真落实.{0,20}精神"),
            topic("原则", "^坚持|原则"),
            topic("组织领导|责任|领导", "领导小组|工作专班|联席会议|牵头|组长|主要负责|第一责任人"),
            topic("资金|投入|经费|财政", "财政|经费|预算|资金|补助"),
            topic("督查|督导|考核|监督|检查|问效|评估", "考核|通报|约谈|督查|督办|问责|评估|排名|检查"),
            topic("宣传|氛围|舆论", "宣传|媒体|广播|报刊|标语|典型"),
            topic("队伍|人才|培训", "培训|人才|持证|业务|指导员|专业人员"),
            topic("问题|不足|短板|困难", "不高|不强|不足|不到位|不规范|滞后|薄弱|仍有|尚未|仍然|偏|缺乏"),
            topic("下一步|打算|安排|建议|对策|任务|计划", "^(?:要|应|应当|建议|可以|力争|继续|进一步|推动)|年内|年底前|下一步|今年"),
            topic("回顾|成效|进展|成绩|情况|做法", "^(?:过去|去年|一年来|近年来|今年以来)|完成|建成|新增|增长|实现"),
            topic("结语|小结|结论", "^(?:总之|综上|可见|归根到底|从.{1,30}到)"),
            topic("动员|部署|启动", "动员|制定.{0,8}方案|部署|召开"),
            topic("总结|验收", "总结|验收|评估|报送"));

    private Topics() {}

    private static Topic topic(String heading, String text) {
        return new Topic(Pattern.compile(heading), Pattern.compile(text));
    }

    /** @param heading folded, as the text is */
    static boolean speaksOf(String heading, String text) {
        return ALL.stream()
                .anyMatch(topic -> topic.heading().matcher(heading).find()
                        && topic.text().matcher(text).find());
    }
}
