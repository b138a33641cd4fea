package org.yandu.intake.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.intake.cleaning.Found.noise;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.document.Header;
import org.yandu.intake.Intake;

/** Menus above a text and maps of the site below it, of which nobody knows half the entries; and lists that are none. */
class MenusTest {

    private static final String TREE =
            "清溪一中\n学校首页\n学校公告\n工作安排\n校长专栏\n百年芳华\n建校史略\n昔日校园\n校友之家\n走进一中\n学校概览\n组织机构\n管理团队\n校园风光\n学校荣誉\n领导关怀\n教师风采\n优秀教师\n名师工作室\n德育之窗\n家校合力\n博雅讲座\n学科竞赛\n数学竞赛\n物理竞赛\n化学竞赛\n教学科研\n教研成果\n校际交流\n莘莘学子\n学生之星\n团学动态\n社团风采\n艺术教育\n校园安全\n志愿活动\n推荐阅读\n每周一学（2026年6月11日-6月18日）县里召开座谈会[06-11]\n当前位置：首页 >\n党建引领>\n学习专栏\n";

    private static final String BODY = "图书馆是学校的心脏，也是学生走向社会以前最常去的地方，要把它办好。\n去年以来，学校把开放时间延长到晚上九点，借阅的学生比上年多了三成。\n";

    @Test
    @DisplayName("a menu may be longer than any head: the row of facts tells the title below it")
    void tree() {
        String text = TREE + "学习专栏\n把图书馆办成学校的心脏\n文章来源：本站原创 作者：江知白 发布时间：2018年10月24日\n" + BODY;
        assertThat(left(text)).startsWith("把图书馆办成学校的心脏\n");
        Header header =
                Intake.read("page.txt", text.getBytes(StandardCharsets.UTF_8)).header();
        assertThat(header.title()).isEqualTo("把图书馆办成学校的心脏");
        assertThat(header.author()).isEqualTo("江知白");
        assertThat(header.date()).isEqualTo("2018-10-24");
        assertThat(header.source()).isNull();
    }

    @Test
    @DisplayName("a map of the site says the menu again, so that what stands between its entries is known for it")
    void map() {
        String text =
                "清溪县人民政府网站\n首页\n县政府\n县长\n要闻\n政策\n服务\n互动\n县情\n首页\n> 要闻\n乡镇图书馆延长开放\n时间：2019-09-18 06:23 来源：清溪日报\n" + BODY
                        + "扫一扫在手机打开当前页面\n县政府\n领导动态\n常务会议\n县长\n简历\n工作分工\n要闻\n清溪要闻\n联播\n发布会\n政策\n规划计划\n建议提案\n文件\n服务\n个人办事\n单位办事\n全程网办\n办件结果\n互动\n县长信箱\n部门信箱\n回应关切\n网上信访\n县情\n县情概况\n畅游清溪\n投资清溪\n历史人文\n音画清溪\n县政府部门\n乡、镇（街道）\n";
        assertThat(left(text)).isEqualTo("乡镇图书馆延长开放\n时间：2019-09-18 06:23 来源：清溪日报\n" + BODY.strip());
    }

    @Test
    @DisplayName("whose post it is stands above the day as well, and is not the title")
    void account() {
        String post = "小网格怎样织成大网络\n原创\n清溪组工\n2022-06-18 08:30\n发表于云南\n点击蓝字关注我们\n" + BODY + "往期推荐\n一图读懂\n在看\n";
        assertThat(left(post)).startsWith("小网格怎样织成大网络\n");
        String thread =
                "清溪论坛\n设为首页\n收藏本站\n找回密码\n立即注册\n论坛 › 民生话题 › 老旧小区改造到底改什么\n返回列表\n老旧小区改造到底改什么\n[复制链接]\n江边散步的人\n发表于 2020-7-9 21:14:33\n只看该作者\n"
                        + BODY + "收藏\n分享\n举报\n返回列表\n";
        assertThat(left(thread)).startsWith("老旧小区改造到底改什么\n");
        Header header =
                Intake.read("page.txt", thread.getBytes(StandardCharsets.UTF_8)).header();
        assertThat(header.title()).isEqualTo("老旧小区改造到底改什么");
        assertThat(header.subtitle()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "附：先进个人\n江知白\n孟春\n仲秋\n林静\n石磊\n周晓岚\n温如玉\n左丘言\n祁连生\n米兰\n程度\n江河\n安定\n高峰\n秋石\n吴越\n郑重",
                "附：成员单位\n县委办\n县府办\n县财政局\n县教育局\n县民政局\n县水利局\n县文旅局\n县档案馆\n县图书馆\n团县委\n县妇联\n县总工会\n河湾镇\n柳林镇\n石桥镇",
                "夜读\n灯火沿着长街亮起\n像书页一张张翻开\n我在窗前坐下\n听见秋天走过\n风把故事吹远\n把月亮留下\n我合上书\n天就亮了\n谁在门外\n轻轻地\n喊我的名字",
            })
    @DisplayName("names, offices and verses at the end of a page are the text's")
    void lists(String list) {
        String text = "首页\n要闻\n政策\n服务\n互动\n当前位置：首页 > 要闻\n乡镇图书馆延长开放\n时间：2019-09-18 06:23 来源：清溪日报\n" + BODY + list
                + "\n打印本页\n关闭窗口\n版权所有：清溪县人民政府\n";
        assertThat(left(text)).endsWith(list);
    }

    private static String left(String text) {
        List<String> noise = noise(text);
        return String.join(
                "\n",
                Stream.of(text.split("\n"))
                        .filter(line -> Collections.frequency(noise, line.strip()) == 0)
                        .toList());
    }
}
