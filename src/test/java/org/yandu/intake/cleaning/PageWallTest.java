package org.yandu.intake.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.intake.cleaning.Found.noise;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.document.Header;
import org.yandu.intake.Intake;

/** Pages that were saved as one line, and lines as long that are none. */
class PageWallTest {

    private static final String MENU =
            "乡镇图书馆夜间开放有了新办法--文化频道--清溪在线 首页 新闻 时政 社会 | 图片 视频 | 登录 注册 账号： 密码： 忘记密码？ 清溪客户端 好书推荐 秋收时节话丰年 清溪在线 >> 文化 >> 正文";

    private static final String ARTICLE =
            "　　本报讯（记者 江知白）入夏以来，清溪县各乡镇图书馆陆续延长开放时间，把阅览室的灯留到晚上九点，方便下班和下田回来的群众读书看报。 　　县文化馆负责人介绍，夜间开放以后，各馆的借阅量比上年同期增加了三成，其中 少年儿童 的借阅增加最多。 　　下一步，县里将把经验推广到村级农家书屋，让更多的人在家门口读到想读的书。";

    private static final String LINKS =
            "(责编：孟春、仲秋) 分享到： 0 我要留言 相关新闻 河湾镇的稻田丰收了 老街的灯又亮了起来 青年返乡办起书店 热点推荐 一周图片回顾 秋天的第一场雨来得不早不晚，正赶上播种。 关于我们 | 广告服务 | 网站地图 版权所有 未经授权禁止使用 Copyright © 2016";

    @Test
    @DisplayName(
            "what stands above the title and behind the article of a page in one line is noise, and so are the buttons between")
    void page() {
        String text = MENU + " 乡镇图书馆夜间开放有了新办法 2016年07月12日08:15 来源：清溪日报 手机看 打印 网摘 字号 " + ARTICLE + " " + LINKS + "\n";
        assertThat(noise(text)).containsExactly(MENU, "手机看 打印 网摘 字号", LINKS);
    }

    @Test
    @DisplayName("a title that no window names is told by the facts below it; what the paper sets above it stays")
    void untitled() {
        String menu = MENU.substring(MENU.indexOf("首页"));
        String head = " 读书的灯亮到九点 乡镇图书馆夜间开放有了新办法 2016年07月12日08:15 来源：清溪日报 ";
        assertThat(noise(menu + head + ARTICLE + " " + LINKS)).containsExactly(menu, LINKS);
    }

    @Test
    @DisplayName("a word of the editor, an abstract, its keywords and a table above the title are the paper's")
    void overTitle() {
        String title = " 乡镇图书馆夜间开放有了新办法 ";
        String facts = "2016年07月12日08:15 来源：清溪日报 ";
        for (String over : new String[] {
            "【编者按】近年来，各地图书馆办起夜场。本报今起推出系列报道，敬请关注。",
            "摘要：本文分析了夜间开放的做法。 关键词：图书馆；夜间开放；乡镇",
            "项目 2021年 2022年 2023年 借阅量 100 110 120 读者数 10 11 12"
        }) {
            assertThat(noise(MENU + " " + over + title + facts + ARTICLE + " " + LINKS))
                    .containsExactly(MENU, LINKS);
        }
    }

    @Test
    @DisplayName("a short last paragraph behind a button is the article's, and what a site says there is not")
    void shortEnd() {
        String text = MENU + " 乡镇图书馆夜间开放有了新办法 2016年07月12日08:15 来源：清溪日报 " + ARTICLE;
        assertThat(noise(text + " 打印 收藏 灯亮着，书就有人读，我们要久久为功。 " + LINKS)).containsExactly(MENU, "打印 收藏", LINKS);
        String site = "打印 收藏 欢迎关注本站，我们将第一时间为您推送。 " + LINKS;
        assertThat(noise(text + " " + site)).containsExactly(MENU, site);
    }

    @Test
    @DisplayName("where it was printed and who wrote it belong to the article")
    void closing() {
        String text = MENU + " 乡镇图书馆夜间开放有了新办法 江知白 " + ARTICLE + " （作者为县文化馆馆员） 《 清溪日报 》（ 2016年07月12日 03 版） " + LINKS;
        assertThat(noise(text)).containsExactly(MENU, LINKS);
    }

    @Test
    @DisplayName(
            "the head of a page in one line: the title it says twice without the site, what is set above it or below, author, day and source")
    void head() {
        String facts = " 江知白 2016年07月12日08:15 来源： 清溪日报 手机看 打印 网摘 字号 ";
        Header led = header(MENU + " 读书的灯　亮到九点 乡镇图书馆夜间开放有了新办法" + facts + ARTICLE + LINKS);
        assertThat(led.title()).isEqualTo("乡镇图书馆夜间开放有了新办法");
        assertThat(led.subtitle()).isEqualTo("读书的灯　亮到九点");
        assertThat(led.author()).isEqualTo("江知白");
        assertThat(led.date()).isEqualTo("2016-07-12");
        assertThat(led.source()).isEqualTo("清溪日报");
        Header below = header(MENU + " 乡镇图书馆夜间开放有了新办法 县文化馆送书下乡" + facts + ARTICLE + LINKS);
        assertThat(below.title()).isEqualTo("乡镇图书馆夜间开放有了新办法");
        assertThat(below.subtitle()).isEqualTo("县文化馆送书下乡");
        Header halves = header(MENU.substring(MENU.indexOf("首页")) + " 读书的灯亮到九点 乡镇图书馆夜间开放" + facts + ARTICLE + LINKS);
        assertThat(halves.title()).isEqualTo("读书的灯亮到九点 乡镇图书馆夜间开放");
        assertThat(halves.subtitle()).isNull();
    }

    @Test
    @DisplayName("the table of facts above the title of a paper stays, and its number below the title is none")
    void table() {
        String menu = "清溪县人民政府门户网站 无障碍浏览 登录 个人中心 网站首页 走进清溪 政务公开 办事服务 当前位置：首页 > 政务公开 > 政策文件";
        String head =
                " 索引号：01234567/2021-00321 发文机关：清溪县人民政府办公室 成文日期：2021年03月12日 清溪县人民政府办公室关于做好春季农业生产工作的通知 清政办发〔2021〕15号 发布时间：2021-03-15 09:21 来源：县政府办公室 ";
        String text = menu + head
                + "浏览次数：326 字体：[大 中 小] 各乡镇人民政府： 　　为做好春季农业生产，确保全年粮食丰收，经县政府同意，现就有关事项通知如下。 一、压实面积任务 　　各地要把粮食播种面积分解到乡镇、落实到田块，坚决遏制耕地撂荒，确保面积只增不减。 清溪县人民政府办公室 2021年3月12日 （此件公开发布） "
                + "扫一扫在手机打开当前页 打印本页 关闭窗口 国务院部门网站 网站地图 联系我们";
        assertThat(noise(text))
                .containsExactly(
                        menu,
                        "索引号：01234567/2021-00321",
                        "浏览次数：326 字体：[大 中 小]",
                        "扫一扫在手机打开当前页 打印本页 关闭窗口 国务院部门网站 网站地图 联系我们");
        assertThat(header(text).title()).isEqualTo("清溪县人民政府办公室关于做好春季农业生产工作的通知");
        assertThat(header(text).number()).isEqualTo("清政办发〔2021〕15号");
        Header scholar = header(MENU.substring(MENU.indexOf("首页"))
                + " 乡镇图书馆的夜间开放 ——以南方三县为例 江知白 2019年08月06日 10:15 来源：《文化学刊》 " + ARTICLE);
        assertThat(scholar.title()).isEqualTo("乡镇图书馆的夜间开放");
        assertThat(scholar.subtitle()).isEqualTo("以南方三县为例");
    }

    @Test
    @DisplayName("a line between the title and the row of facts of a page is a subtitle, but no account and no author")
    void subtitle() {
        String facts = "\n时间：2019-09-18 06:23 来源：清溪日报\n" + ARTICLE;
        assertThat(header("乡镇图书馆夜间开放\n县文化馆（总馆）－分馆送书下乡" + facts).subtitle()).isEqualTo("县文化馆（总馆）－分馆送书下乡");
        assertThat(header("乡镇图书馆夜间开放\n原创 江知白 清溪文旅" + facts).subtitle()).isNull();
        assertThat(header("乡镇图书馆夜间开放\n“清溪云”学习平台" + facts).subtitle()).isNull();
        assertThat(header("乡镇图书馆夜间开放\n清溪县文化馆" + facts).subtitle()).isNull();
    }

    @Test
    @DisplayName("paragraphs between buttons at the end stay, and so does a summary above the title")
    void paragraphs() {
        String last = "县里还将把夜间开放的经费列入预算，由财政部门按季度拨付，乡镇按实际开放的天数结算，每年年底向社会公布一次，请群众评一评灯亮得值不值，书读得好不好。";
        String title = " 乡镇图书馆夜间开放有了新办法 2016年07月12日08:15 来源：清溪日报 ";
        String links = "打印本页 关闭窗口 网站地图 联系我们";
        assertThat(String.join("", noise(MENU + title + ARTICLE + " 打印本页 分享到： 相关阅读 关闭窗口 ¶ " + last + " ¶ " + links)))
                .doesNotContain("列入预算")
                .contains("网站地图 联系我们");
        String said = "摘要：入夏以来，各乡镇图书馆陆续延长开放时间，群众下班下田以后都有书看。";
        assertThat(String.join("", noise(MENU + " " + said + title + ARTICLE + " " + LINKS)))
                .doesNotContain("延长开放")
                .contains("忘记密码");
    }

    private static Header header(String text) {
        return Intake.read("page.txt", text.getBytes(StandardCharsets.UTF_8)).header();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "清溪县志愿服务先进个人名单 江知白 孟春 仲秋 林静 石磊 周晓岚 温如玉 左丘言 祁连生 米兰 程度 江河 安定 高峰 秋石 吴越 郑重 冯唐 陈晨 楚江 魏然 姜山 戚继 谢安 邹平 喻晓 柏杨 水清 窦章 云飞 苏醒 潘岳 葛天 奚望 范例 彭湃 郎朗 鲁班 韦庄 昌明 马良 苗苗 凤鸣 花开 方圆 俞平 任重 袁野 柳青",
                "项目 单位 2020年 2021年 图书 万册 12.4 13.6 读者 万人次 30.1 41.9 阅览室 个 112 131 农家书屋 个 300 312 流动车 辆 8 9 志愿者 人 1200 1508 讲座 场 55 71 展览 场 16 19 电子阅览机 台 90 120 经费 万元 800 960 购书费 万元 210 260 维修费 万元 75 60 培训 人次 400 520 借阅 万册次 61 78",
                "领域 经济 文化 社会 教育 法治 党建 生态 我们要把这些领域的改革统筹起来，一件一件抓落实，一年一年见成效，让群众看得见、摸得着。 各地要结合实际，分类制定办法，明确责任和时限，不搞一刀切。 领域 经济 文化 社会 教育 法治 党建 生态 旅游 科技 健康",
                "床前明月光 疑是地上霜 举头望明月 低头思故乡 白日依山尽 黄河入海流 欲穷千里目 更上一层楼 春眠不觉晓 处处闻啼鸟 夜来风雨声 花落知多少 红豆生南国 春来发几枝 愿君多采撷 此物最相思 千山鸟飞绝 万径人踪灭 孤舟蓑笠翁 独钓寒江雪 松下问童子 言师采药去 只在此山中 云深不知处 移舟泊烟渚 日暮客愁新 野旷天低树 江清月近人",
                "关于政府网站栏目建设的汇报 各位领导： 去年以来，我们对县政府网站作了改版，设首页、新闻、服务、互动四个频道，群众办事更加方便。 一、主要做法 一是精简栏目，把原来的一百二十个栏目并为四十个，首页不再出现空白栏目。 二是规范发布，每条信息都注明来源和日期，做到有据可查。 二、存在问题 一些部门更新不及时，搜索不够准确，无障碍阅读还没有做到全覆盖。 三、下步打算 继续完善互动交流，做到件件有回音，事事有着落。 县政府办公室 2019年3月2日",
            })
    @DisplayName("a list of names, a table, verses and a report in one line are no page, though it speaks of one")
    void lists(String text) {
        assertThat(noise(text)).isEmpty();
    }
}
