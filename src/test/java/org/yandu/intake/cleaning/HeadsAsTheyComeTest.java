package org.yandu.intake.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yandu.document.Header;
import org.yandu.intake.Intake;

/** What whole real documents showed at first sight, told again with invented words. */
class HeadsAsTheyComeTest {

    private static final String BODY = "为规范全县绿道的建设、管理和使用，满足群众散步、骑行、健身的需要，根据有关法律法规，结合本县实际，制定本办法，请认真贯彻执行。\n";

    @Test
    @DisplayName("where every line has an empty one below it, an empty line within the title parts nothing")
    void spacedOut() {
        Header header = header("清平县人民政府办公室关于复制推广\n\n乡村治理创新试点改革举措的通知\n\n清政办发〔2022〕35号\n\n各乡镇人民政府：\n\n" + BODY);
        assertThat(header.title()).isEqualTo("清平县人民政府办公室关于复制推广乡村治理创新试点改革举措的通知");
        assertThat(header.issuer()).isEqualTo("清平县人民政府办公室");
    }

    @Test
    @DisplayName("no line of a table of contents is the title of its text")
    void contents() {
        String contents = "目录\n第三章 街道的变迁……………………………… 61\n第一节 小店的形成……………………………… 61\n参考文献……………………………………………… 90\n";
        assertThat(header(contents + "第三章 街道的变迁\n第一节 小店的形成\n" + BODY + BODY).title())
                .doesNotContain("…");
    }

    @Test
    @DisplayName("a subtitle that is marked one lower than its title is the subtitle")
    void markedSubtitle() {
        Header header = Intake.read(
                        "讲话.md",
                        ("# 守护绿道，建设家园\n\n## ——在绿道建成十周年座谈会上的讲话\n\n同志们：\n\n" + BODY).getBytes(StandardCharsets.UTF_8))
                .header();
        assertThat(header.title()).isEqualTo("守护绿道，建设家园");
        assertThat(header.subtitle()).isEqualTo("在绿道建成十周年座谈会上的讲话");
    }

    @Test
    @DisplayName("a number that is marked above the title is the number, and the title stands one lower")
    void markedNumber() {
        Header header = Intake.read(
                        "通知.md",
                        ("**青川市绿道公司文件**\n# 青绿字[2024]6号\n## 关于印发《绿道公司安全三年行动方案》的通知\n各部门：\n\n" + BODY + "### 一、目标\n"
                                        + BODY)
                                .getBytes(StandardCharsets.UTF_8))
                .header();
        assertThat(header.title()).isEqualTo("关于印发《绿道公司安全三年行动方案》的通知");
        assertThat(header.number()).isEqualTo("青绿字[2024]6号");
    }

    @Test
    @DisplayName("a day of which a point of the text speaks is not its own; what stands before 转发 is the issuer")
    void daysOfPoints() {
        assertThat(header("优化营商环境任务分解方案\n一、开办企业\n（一）任务：压缩至1个工作日以内。\n（二）完成时限：2024年6月底\n")
                        .date())
                .isNull();
        Header judged = header(
                "云岭县人民法院\n行政判决书\n原告罗四不服被告作出的决定，向本院提起诉讼。判决如下：\n一、撤销被告于2020年8月3日作出的限期拆除决定；\n二、案件受理费由被告负担。\n审判员 孟春\n2021年3月15日\n书记员 仲秋\n");
        assertThat(judged.date()).isEqualTo("2021-03-15");
        assertThat(header("转发县委组织部关于规范村级组织工作事务的意见的通知\n云委办〔2023〕2号\n" + BODY).issuer())
                .isNull();
        assertThat(header("新北市里民活動中心使用管理自治條例\n中華民國一百零一年六月六日新北市政府北府法規字第1011234567號令公布\n第一條 為管理里民活動中心，特制定本自治條例。\n")
                        .number())
                .isEqualTo("北府法規字第1011234567號");
    }

    @Test
    @DisplayName("a source keeps its brackets, unless they say who wrote it, when, or by what account")
    void sourcesInBrackets() {
        assertThat(header("绿道管理办法\n来源：江州日报（理论版）\n" + BODY).source()).isEqualTo("江州日报（理论版）");
        assertThat(header("绿道管理办法\n[来源：新华网（北京）]\n" + BODY).source()).isEqualTo("新华网（北京）");
        assertThat(header("绿道管理办法\n" + BODY + "（来源：江州市人民政府网站（2023年5月6日））\n").source())
                .isEqualTo("江州市人民政府网站");
        assertThat(header("绿道管理办法\n（来源：江州发布(ID:jzfb)）\n" + BODY).source()).isEqualTo("江州发布");
        assertThat(header("绿道管理办法\n来源：学习时报（记者 王建国） 时间：2023-05-06\n" + BODY).source())
                .isEqualTo("学习时报");
    }

    @Test
    @DisplayName("those who wrote together, each on a line, with a label or without")
    void namesBelowNames() {
        assertThat(header("绿道管理的实践与思考\n　　作者：王建国\n　　　　　李小红\n来源：江州日报\n" + BODY).author())
                .isEqualTo("王建国、李小红");
        assertThat(header("　　　绿道管理的实践与思考\n　　　　　　王建国\n　　　　　　李小红\n　　" + BODY).author())
                .isEqualTo("王建国、李小红");
    }

    @Test
    @DisplayName("where every line has an empty one below it, the first heading is no part of the title")
    void firstHeading() {
        String rest = "\n\n" + BODY + "\n" + BODY + "\n" + BODY;
        assertThat(header("大网格兜住小事情\n\n主要做法与经验" + rest).title()).isEqualTo("大网格兜住小事情");
        assertThat(header("数字平台怎样下到乡村\n\n现状分析" + rest).title()).isEqualTo("数字平台怎样下到乡村");
        assertThat(header("石湾区乡镇图书管理\n\n存在问题及对策建议" + rest).title()).isEqualTo("石湾区乡镇图书管理");
        assertThat(header("好书共读 haoshu\n\n周明德:绿道文化概念中外比较研究" + rest).title()).isEqualTo("周明德:绿道文化概念中外比较研究");
    }

    @Test
    @DisplayName("a title whose first line ends in 、 goes on, and one of three calls keeps its spaces")
    void broken() {
        assertThat(header("在第8期积极分子培训班、\n第9期发展对象培训班开班典礼上的致辞\n（2026年4月23日）\n亲爱的同学们：\n" + BODY)
                        .title())
                .isEqualTo("在第8期积极分子培训班、第9期发展对象培训班开班典礼上的致辞");
        assertThat(header("不忘初心担使命 传承薪火谱新篇\n奋力开创双塘中学高水平发展新局面\n——在总结大会上的讲话\n同志们：\n" + BODY)
                        .title())
                .isEqualTo("不忘初心担使命 传承薪火谱新篇 奋力开创双塘中学高水平发展新局面");
    }

    @Test
    @DisplayName("a ministry spaced out where it signs is the one the paper is from")
    void spacedSigner() {
        Header header = header("关于坚决制止违规收费的通知\n财预〔2017〕7号\n各省财政厅：\n" + BODY + "特此通知。\n财　　政　　部\n2017年5月28日\n");
        assertThat(header.issuer()).isEqualTo("财政部");
    }

    @Test
    @DisplayName(
            "the note below the title of rules: who made them, under which number, and the day they were made known")
    void note() {
        Header header = header(
                "高速客船安全管理规则\n（交通部 • 2006年2月13日经第3次部务会议通过 • 交通部令2006年第4号 • 2006年2月24日发布 • 自2006年6月1日起施行）\n第一章　总　则\n第一条　为加强对高速客船的安全监督管理，维护水上交通秩序，保障人命财产安全，制定本规则。\n");
        assertThat(header.issuer()).isEqualTo("交通部");
        assertThat(header.number()).isEqualTo("交通部令2006年第4号");
        assertThat(header.date()).isEqualTo("2006-02-24");
    }

    @Test
    @DisplayName("a day set by the page gives way to the earlier one the paper is signed with")
    void dayOfPage() {
        String body = "呼河市人民政府：\n" + BODY + "一、同意《规划》。\n专此批复。\n2020 年 11 月 30 日\n（此件公开发布）\n";
        assertThat(header("云陂省人民政府关于《呼河市总体规划》的批复\n云政字〔2020〕102 号\n2020-12-08\n" + body)
                        .date())
                .isEqualTo("2020-11-30");
        assertThat(header("云陂省人民政府关于《呼河市总体规划》的批复\n2020年12月8日\n" + body).date()).isEqualTo("2020-12-08");
    }

    @Test
    @DisplayName("the title of a law stays, though all its words name columns of sites; its first chapter is no title")
    void lawOnAPage() {
        Header header = header(
                "首页 | 机构职能 | 信息公开 | 办事服务\n当前位置：首页 > 政策法规\n党政机关公文处理工作条例\n2012-04-16形成文本\n【打印】【关闭】\n党政机关公文处理工作条例\n第一章 总则\n第一条 为了适应工作需要，推进公文处理工作科学化、制度化、规范化，制定本条例。\n");
        assertThat(header.title()).isEqualTo("党政机关公文处理工作条例");
    }

    private static Header header(String text) {
        return Intake.read("a.txt", text.getBytes(StandardCharsets.UTF_8)).header();
    }
}
