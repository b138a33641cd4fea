package org.yandu.intake.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.document.Header;
import org.yandu.intake.Intake;

class HeaderFinderTest {

    private static final String BODY =
            "\n为深入贯彻落实党中央、国务院决策部署，进一步推进社会信用体系建设，优化营商环境，于2020年1月1日起，结合本市实际，现就有关事项作如下说明，请认真贯彻执行，并将情况及时上报。\n";

    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @DisplayName("a long gap within a line is not tried again from each of its blanks")
    void longGap() {
        for (String blank : List.of(" ", "\t", "\u3000")) {
            String text = "题目很长的一篇文章\n作者：" + blank.repeat(50_000) + "李明\n" + BODY;
            assertThat(Intake.read("a.txt", text.getBytes(StandardCharsets.UTF_8))
                            .header()
                            .title())
                    .isEqualTo("题目很长的一篇文章");
        }
    }

    @Test
    @DisplayName("below the first section of a chapter stands no title, neither a caption of a table nor its first row")
    void chapter() {
        String text = "第5章 数字治理\n\n5.1 数字治理的兴起\n\n从电子政务到数字政府。\n\n表5-1 一网统管指标\n\n指标 2022年 2023年\n";
        assertThat(Intake.read("a.txt", text.getBytes(StandardCharsets.UTF_8))
                        .header()
                        .title())
                .isEqualTo("第5章 数字治理");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "我市贯彻落实国务院优化营商环境意见的情况报告（国办发〔2023〕5号）|-",
                "国办发〔2023〕5号《关于优化营商环境的意见》解读|-",
                "全力贯彻优化营商环境意见见成效（国办发〔2023〕5号）|-",
                "清溪县人民政府关于营商环境情况的报告（清政〔2023〕5号）|清政〔2023〕5号",
                "关于贯彻落实优化营商环境意见的实施方案（清政发〔2023〕5号）|清政发〔2023〕5号",
            })
    @DisplayName("the number beside a title that only speaks of a paper is that of the paper")
    void numberOfAnother(String title, @Nullable String number) {
        assertThat(Intake.read("a.txt", (title + BODY).getBytes(StandardCharsets.UTF_8))
                        .header()
                        .number())
                .isEqualTo(number);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2022年度基层党建述职报告#郑重#按照会议安排，现将一年来的工作报告如下：#一、主要工作#每周一学，每月一考。|郑重",
                "坚持人民至上 书写善治新篇#——在县委党校秋季学期开学典礼上的讲话#孙慧#同志们、学员们：#金秋送爽，又到开学的时候。|孙慧",
                "三问#石磊#问水#水从哪里来？水从山上来。山上的树是谁栽的？是三代人栽的。#问路#路往哪里去？路往城里去。去了的人还回来吗？有的回，有的不回。|石磊",
                "论基层治理的几个问题#韩雪#（中共某县委党校，江西 330000）#摘要：本文讨论几个问题。#一、问题的提出#学界有不同的解释。|韩雪",
                "论基层治理的几个问题#韩雪#一、问题的提出#学界有不同的解释。|韩雪",
                "村里的四季#方法#水从山上来，山上的树是三代人栽的。|-",
                "村里的四季#春天#水从山上来，山上的树是三代人栽的。|-",
            })
    @DisplayName("a name of two characters, alone between the title and the text")
    void shortName(String lines, @Nullable String author) {
        assertThat(Intake.read("a.txt", lines.replace('#', '\n').getBytes(StandardCharsets.UTF_8))
                        .header()
                        .author())
                .isEqualTo(author);
    }

    @ParameterizedTest(name = "seed {0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "000_9ac79440601f8240|“八八战略”与软环境建设的杭州实践|李文艺|-|2023-04-13|-",
                "001_06438de2f09206a5|改革开放40年:社会治理改革的杭州实践与经验|-|-|2018-10-25|-",
                "002_efa1b91cc45e0ab7|第二节 品质杭州、美丽上城与城市治理|-|-|-|-",
                "003_d5425ff96f23db4c|杭州市人民政府關於杭州市2022年法治政府建設年度報告|-|杭州市人民政府|2023-02-24|杭州市人民政府門戶網站",
                "004_39b77698d1b17bcb|以改革担当回答“发展之问”——杭州打造营商环境最优市的改革推进机制研究|-|-|-|-",
            })
    void seeds(
            String seed,
            String title,
            @Nullable String author,
            @Nullable String issuer,
            @Nullable String date,
            @Nullable String source) {
        Header header = Intake.read(Path.of("seeds", seed + ".txt")).header();
        assertThat(header).isEqualTo(new Header(title, null, author, issuer, null, date, source));
    }

    @Test
    @DisplayName("an official letter: number, title over two lines, signature and date at the end")
    void officialLetter() {
        Header header = header("杭州市人民政府文件\n杭政函〔2023〕12号\n\n杭州市人民政府\n关于加快信用建设的若干意见\n\n各区、县（市）人民政府：" + BODY
                + "杭州市人民政府\n2023年4月13日\n（此件公开发布）");
        assertThat(header)
                .isEqualTo(
                        new Header("杭州市人民政府关于加快信用建设的若干意见", null, null, "杭州市人民政府", "杭政函〔2023〕12号", "2023-04-13", null));
    }

    @Test
    @DisplayName("subtitle, author and source of an article")
    void article() {
        Header header = header("回答发展之问\n——杭州的实践\n作者：张三、李四　来源：《杭州》杂志　发布时间：2023年4月\n" + BODY);
        assertThat(header).isEqualTo(new Header("回答发展之问", "杭州的实践", "张三、李四", null, null, "2023-04", "《杭州》杂志"));
    }

    /** The name stands in the second way of a pattern, and nobody looked there: one such line stopped a whole import. */
    @ParameterizedTest
    @DisplayName("who wrote, behind a sign, beside his office, with what he is, and told of in a line of his own")
    @CsvSource(
            delimiter = '|',
            value = {
                "□ 刘洋|刘洋",
                "○ 省人大法工委 陈静|陈静",
                "（作者：赵一凡，江州大学教授）|赵一凡",
                "作者简介：郭强，男，1970年生，江州社科院研究员|郭强",
                "郭  强 江州市纪委监委|郭强",
                "温如军 发表于 2012-11-05 10:22|温如军",
                "授课人：党建教研部　莫愁　副教授|莫愁",
                "主讲人：市委党校　高文斌教授|高文斌",
            })
    void whoever(String line, String author) {
        Header header = header("村务公开二十年\n" + line + BODY);
        assertThat(header.title()).isEqualTo("村务公开二十年");
        assertThat(header.author()).isEqualTo(author);
    }

    @Test
    @DisplayName(
            "an order that stands below the facts of a site says who issued it; a site that collects laws wrote none")
    void orderBelow() {
        Header header = header("清源县村庄建设管理办法\n作者：法规资料库 时间：2024-07-22 05:37:26\n下载地址: 点此处下载\n清源县人民政府令\n第17号"
                + "\n《清源县村庄建设管理办法》已经2020年6月8日县人民政府第42次常务会议通过，现予公布，自2020年8月1日起施行。" + BODY);
        assertThat(header.title()).isEqualTo("清源县村庄建设管理办法");
        assertThat(header.issuer()).isEqualTo("清源县人民政府");
        assertThat(header.number()).isEqualTo("清源县人民政府令第17号");
        assertThat(header.author()).isNull();
        assertThat(header("臺中市東峰區公所　函\n受文者：各里辦公處\n主旨：檢送里鄰會議實施計畫1份。" + BODY).issuer())
                .isEqualTo("臺中市東峰區公所");
    }

    @Test
    @DisplayName("who made the pictures did not write: 文字｜…　图片｜…")
    void pictures() {
        assertThat(header("一口老井的账本\n文字｜稻田工作室　图片｜阿木" + BODY).author()).isEqualTo("稻田工作室");
    }

    @Test
    @DisplayName("the title between the name of a paper and the day; the first section of a chapter is no title")
    void between() {
        Header paper = header("学习时报\n谈谈调查研究\n2023年5月10日 第3版\n马腾" + BODY);
        assertThat(paper.title()).isEqualTo("谈谈调查研究");
        assertThat(paper.source()).isEqualTo("学习时报");
        assertThat(header("第1章 绪论\n1.1 问题的提出" + BODY).title()).isEqualTo("第1章 绪论");
        assertThat(header("1  绪论\n1.1  研究背景" + BODY).title()).isEqualTo("1  绪论");
    }

    @Test
    @DisplayName("a foreign author behind his country")
    void foreignAuthor() {
        assertThat(header("变化社会中的政治秩序\n［美］塞缪尔·亨廷顿\n" + BODY).author()).isEqualTo("塞缪尔·亨廷顿");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "作者：张三|张三",
                "（执笔：李文艺）|李文艺",
                "執筆：張三|張三",
                "记者 王五|王五",
                "本报记者：王五 通讯员：赵六|王五、赵六",
                "文/欧阳锋|欧阳锋",
                "责任编辑：凯恩|凯恩",
                "编辑：凯恩 （作者系某校副教授）|-",
                "张 三|张三",
                "李文艺|李文艺",
                "新华社|-",
            })
    void authors(String line, @Nullable String author) {
        assertThat(header("标题一行字\n" + line + BODY).author()).isEqualTo(author);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "发布时间:2023-04-13 点击率:|2023-04-13",
                "時間: 2023- 02- 24  16:32|2023-02-24",
                "2018-10-25 21:34|2018-10-25",
                "二〇二三年四月十三日|2023-04-13",
                "二○二三年十二月三十一日|2023-12-31",
                "日期：2023/4/1|2023-04-01",
                "2023.04.13|2023-04-13",
                "（2022年8月25日通过）|2022-08-25",
                "2023年4月|2023-04",
                "2023年13月40日|-",
                "第201811月16日|-",
            })
    void dates(String line, @Nullable String date) {
        assertThat(header("标题一行字\n" + line + BODY).date()).isEqualTo(date);
    }

    @Test
    @DisplayName("a date that stands alone in the last lines")
    void closingDate() {
        assertThat(header("标题一行字\n" + BODY + "杭州市人民政府\n二〇二三年四月十三日\n").date()).isEqualTo("2023-04-13");
    }

    @Test
    @DisplayName("a date of the body is not the date of the text")
    void bodyDates() {
        assertThat(header("标题一行字\n" + BODY + "2023年4月13日，会议在杭州召开。\n").date()).isNull();
    }

    @Test
    @DisplayName("no title: the name of the file")
    void noTitle() {
        assertThat(HeaderFinder.find("一、总体要求" + BODY, List.of(), "/x/关于信用.txt").title())
                .isEqualTo("关于信用");
        assertThat(HeaderFinder.find(BODY, List.of(), "关于信用.v2.txt").title()).isEqualTo("关于信用.v2");
        assertThat(header("# 研究笔记\n" + BODY).title()).isEqualTo("研究笔记");
    }

    /** The sentence below the second heading was taken for the title. */
    @Test
    @DisplayName("the one highest heading of Markdown is the title; several are chapters")
    void markdown() {
        String below =
                "\n\n## 一级\n\n文字一段，足够长的一段文字，用来看看。\n\n## 二级\n\n又一段。[^1]\n\n[^1]: 脚注在此。\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n";
        assertThat(header("# 乙篇" + below).title()).isEqualTo("乙篇");
        assertThat(header("# 乙篇\n——下乡所见" + below).subtitle()).isEqualTo("下乡所见");
        assertThat(header("研究笔记\n\n# 甲章\n\n" + BODY + "\n\n# 乙章\n\n" + BODY).title())
                .isEqualTo("研究笔记");
    }

    @Test
    @DisplayName("a row of names that is no letterhead is read to its end")
    void rowOfNames() {
        String row = "市局、".repeat(33);
        assertThat(header(row + "\n" + row.replace('、', ' ') + "人\n正文标题\n" + BODY)
                        .issuer())
                .isNull();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("an organ with the day beside it issues; one that only passes on a fuller name does not")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "冬春救助工作启动↵市民政局 2022-05-06|冬春救助工作启动|市民政局",
                "云陂市民政局关于做好冬春救助工作的通知↵市民政局 2022-05-06 浏览次数：321次|云陂市民政局关于做好冬春救助工作的通知|云陂市民政局",
                "关于做好冬春救助工作的通知↵市民政局 2022年全年总结|关于做好冬春救助工作的通知|-",
            })
    void organAndDay(String lines, String title, @Nullable String issuer) {
        Header header = header(lines.replace('↵', '\n') + BODY);
        assertThat(header.title()).isEqualTo(title);
        assertThat(header.issuer()).isEqualTo(issuer);
    }

    @Test
    @DisplayName("the running head of a yearbook says where an article is from; the yearbook itself is called by it")
    void yearbook() {
        Header entry = header("北屿年鉴(2018)\n\n农业和农村工作\n\n【概况】 2017年，全县有耕地38万亩。" + BODY);
        assertThat(entry.title()).isEqualTo("农业和农村工作");
        assertThat(entry.source()).isEqualTo("北屿年鉴(2018)");
        assertThat(header("北屿年鉴(2018)\n编辑说明\n" + BODY).title()).startsWith("北屿年鉴(2018)");
    }

    @Test
    @DisplayName("the rules of a table are no part of its values, and a row of nothing but bars below it is debris")
    void rules() {
        String text = "| 索引号： | 002489/2022-00113 | 发文机构： | 江州市司法局 |\n| ||||\n关于推行全过程记录的意见\n" + BODY;
        assertThat(header(text).issuer()).isEqualTo("江州市司法局");
        assertThat(header("| 发文机构： | 江州市司法局 |\n关于推行全过程记录的意见\n" + BODY).issuer()).isEqualTo("江州市司法局");
        assertThat(NoiseFinder.find(text))
                .extracting(n -> n.span().in(text))
                .containsExactly("索引号： | 002489/2022-00113 |", "| ||||");
        assertThat(NoiseFinder.find("| 姓名 | 得分 |\n|---|---|\n|  |  |\n| 张三 | 95 |"))
                .isEmpty();
    }

    @Test
    @DisplayName("who reports behind a source is not the source")
    void reporter() {
        Header header = header("村规民约怎样管用\n2020年11月05日 来源：江州日报 记者 吴桐\n" + BODY);
        assertThat(header.source()).isEqualTo("江州日报");
        assertThat(header.author()).isEqualTo("吴桐");
    }

    @Test
    @DisplayName("an interview is called by its first line, not by who was asked nor by a question")
    void interview() {
        Header header = header("访谈记录\n\n受访人：A镇党委书记\n访谈人：沈一诺\n时间：2021年4月15日下午\n\n问：镇里的积分是怎样开始的？\n\n答：2019年吧。说来话长。");
        assertThat(header.title()).isEqualTo("访谈记录");
        assertThat(header.date()).isEqualTo("2021-04-15");
    }

    private static Header header(String text) {
        return HeaderFinder.find(text, NoiseFinder.find(text), "file.txt");
    }
}
