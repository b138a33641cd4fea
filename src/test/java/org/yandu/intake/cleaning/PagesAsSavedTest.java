package org.yandu.intake.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.intake.cleaning.Found.noise;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.document.Header;
import org.yandu.document.Noise;
import org.yandu.intake.Intake;

/** Forms of furniture that pages of offices, papers, schools and sites for documents have, with invented words. */
class PagesAsSavedTest {

    private static final String BODY = """
            一、总体要求
            坚持以人民为中心，把群众满意作为检验工作的标准，健全责任明确、运转顺畅的工作机制。
            二、主要任务
            各乡镇要把任务分解到人，定期公布进展，接受群众监督，年底前报送书面总结。
            """;

    private static final String FORM = """
            全部分类
              • 农林牧渔>
              • 医药卫生>
              • 求职职场>
              • 人文社科>
            首页 百川资料 > 资源分类 > DOC文档下载
            分享到微信 分享到微博
            乡镇档案管理办法.doc
              • 资源ID:1450000       资源大小:7.21MB        全文页数:9页
              • 资源格式: DOC        下载积分:10金币
            快捷下载 游客一键下载
            账号登录下载
            微信登录下载
            下载资源需要10金币
            快捷下载时，用户名和密码都是您填写的邮箱或者手机号，方便查询和重复下载。
            支付方式: 支付宝    微信支付
            验证码:   换一换
            加入VIP，免费下载
            忘记密码？
            友情提示
            本站资源下载后的文档无水印，预览文档经过压缩，下载后原文更清晰。
            第一条 为了加强乡镇档案管理，制定本办法。
            """;

    @Test
    @DisplayName(
            "the name of what a notice hands on is no watermark, though it stands above, within the title and below")
    void handedOn() {
        String name = "清溪市政务公开工作实施细则\n";
        assertThat(noise(name + "清溪市人民政府办公室\n关于印发清溪市政务公开工作实施细则的通知\n清政办发〔2003〕37号\n各单位：\n现将《" + name.strip()
                        + "》印发给你们，请遵照执行。\n2003年12月4日\n" + name + "为促进依法行政，特制定本实施细则。\n" + BODY))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            value = {
                "网站无障碍#机构职能#办事须知#官方微信二维码（掌上办理，网上办理）#当前位置： 首页>>政务公开>>公告公示#公告公示#关于规范信息发布的实施办法#时间：2015-03-13~网站无障碍#机构职能#办事须知#官方微信二维码（掌上办理，网上办理）#当前位置： 首页>>政务公开>>公告公示#公告公示",
                "校园时讯#离退休支部到展览馆开展活动#2022-06-01 09:12:33~校园时讯",
                "APP下载#共建共治的社区实践#2019-09-09 10:30林知远~APP下载",
                "泗水农业网 首页 > 行情 > 资讯 > 正文 返回 打印#秋粮形势平稳#网友投稿  2016-12-07~泗水农业网 首页 > 行情 > 资讯 > 正文 返回 打印",
                "登录 | 注册 | 在线投稿 | 加入收藏#2021-09-20#星期一#当前位置：首页 >> 论坛征文 >> 正文#法院网站透视与展望#时间：2014-07-09 10:09:43~登录 | 注册 | 在线投稿 | 加入收藏#2021-09-20#星期一#当前位置：首页 >> 论坛征文 >> 正文",
                "药方数据库#验方 民间疗法 教程#泗水医学 > 中医理论 > 正文#重病之下的保障#来源：本站原创~药方数据库#验方 民间疗法 教程#泗水医学 > 中医理论 > 正文",
                "当前位置：首页 >> 出版#文章#记者讲新闻背后的事#发稿时间：2018-11-09 13:50:58~当前位置：首页 >> 出版#文章",
                "您的当前位置：#乡镇政务公开#来源：县志办~您的当前位置：",
                "首     页 政 务 公 开 网 上 办 事 互 动 交 流#当前位置： 首页 > 文件#关于印发实施方案的通知~首     页 政 务 公 开 网 上 办 事 互 动 交 流#当前位置： 首页 > 文件",
                "您需要 登录 才可以下载或查看，没有帐号？立即注册#乡村治理的几点思考~您需要 登录 才可以下载或查看，没有帐号？立即注册",
            })
    @DisplayName(
            "what stands above a title: the way to it and whatever is above the way, the column it names, a call to register")
    void above(String head, String furniture) {
        String text = head.replace('#', '\n') + "\n" + BODY;
        assertThat(noise(text)).containsExactly(furniture.split("#"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            value = {
                "来源：某某学刊 日期：2019-04-19浏览次数：~浏览次数：",
                "2020-12-23 11:17:59 本文共阅读：[]~本文共阅读：[]",
                "选择字号：   本文共阅读 1144 次 更新时间：2013-08-01 17:39~选择字号：#本文共阅读 1144 次",
                "时间：2015-03-13  作者：  新闻来源： 【字号： | |】~【字号： | |】",
                "字号：『 大字体 中字体 小字体 』~字号：『 大字体 中字体 小字体 』",
            })
    @DisplayName("counters and buttons that lost their numbers and pictures")
    void emptied(String facts, String furniture) {
        assertThat(noise("首页 > 理论 > 正文\n农村土地流转的类别化考量\n" + facts + "\n" + BODY))
                .containsExactly(("首页 > 理论 > 正文#" + furniture).split("#"));
    }

    @Test
    @DisplayName("a form for fetching a document is taken with its advice; the name of the file and the text stay")
    void form() {
        String left = left(FORM);
        assertThat(left).isEqualTo("乡镇档案管理办法.doc\n第一条 为了加强乡镇档案管理，制定本办法。");
        assertThat(header(FORM).title()).isEqualTo("乡镇档案管理办法");
    }

    @Test
    @DisplayName("titles of other articles below whoever edited the page are none of the text")
    void belowEditor() {
        String text = "首页 -> 港澳 -> 时政\n记者会定于下午举行\n" + BODY + "【编辑：刘春】\n视频\n更 多\n把博物馆搬回家\n港股交投畅旺";
        assertThat(left(text)).isEqualTo("记者会定于下午举行\n" + BODY.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "当前位置：首页 > 学院新闻\n观《大江东去》 树爱国情怀——记文学部活动\n观《大江东去》 树爱国情怀\n——记文学部活动\n",
                "当前位置：首页 > 政府工作报告\n政府工作报告\n——2023年1月10日在清溪县第十届人民代表大会第二次会议上\n",
                "当前位置：首页 > 县长致辞\n县长致辞\n",
            })
    @DisplayName("a title that the way names, or that comes again in two lines, is no column")
    void titles(String head) {
        assertThat(noise(head + BODY)).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "时间：2012-11-22 15:01来源：通信学院作者：林知远 点击：|林知远|通信学院",
                "来源：江州学报作者：作者：林知远|林知远|江州学报",
                "时间：2015-03-13  作者：  新闻来源： |-|-",
                "作者  林知远 江州学院文法系教授|林知远|-",
                "2019-09-09林知远#治理与社会 2019年24期|林知远|治理与社会",
                "2019-09-09 10:20林知远 云陂大学教授|林知远|-",
                "2019-09-09张家界|-|-",
                "来源：网络 作者：会员上传|-|-",
                "时间：2010年08月10日 11时20分来源：《党建研究》作者：林知远|林知远|《党建研究》",
                "来源：本站原创 中医理论数据 字体：|-|-",
                "本文来源： 中国江苏网|-|中国江苏网",
                "来源：江州数据作者：林知远|林知远|江州数据",
                "文章作者：林知远 本文来源：江州学报 点击数：35|林知远|江州学报",
                "来源：江州学报记者：林知远编辑：周明德|林知远|江州学报",
                "来源：高原作者：林知远|林知远|高原",
                "2012年11月22日来源：江州学报作者：林知远|林知远|江州学报",
                "线索来源：村民来信 立案时间：2023-04-06 结案时间：2023-08-08|-|-",
                "资金来源：村集体收入 开工时间：2023-04-06|-|-",
                "图片来源：江州学报 编辑：林知远|林知远|-",
                "数据来源：江州学报  更新时间：2024-01-01|-|-",
                "第一作者：林知远 通讯作者：周明德|林知远|-",
                "2024-05-06经开区|-|-",
                "2024-05-06江山 阴|-|-",
                "2024-05-06 10:20阅读|-|-",
                "江山市水产局 2024年第3期|-|-",
                "江州学刊 2024年第3期|-|江州学刊",
                "来源：江山市融媒体中心。|-|江山市融媒体中心",
                "来源：江山发布。|-|江山发布",
                "收稿日期：2020-01-01修回日期：2020-03-01作者：林知远|林知远|-",
            })
    @DisplayName("facts that a page sets side by side without a gap")
    void glued(String facts, @Nullable String author, @Nullable String source) {
        Header header = header("首页 > 理论 > 正文\n农村土地流转的类别化考量\n" + facts.replace('#', '\n') + "\n" + BODY);
        assertThat(header.author()).isEqualTo(author);
        assertThat(header.source()).isEqualTo(source);
    }

    @ParameterizedTest
    @ValueSource(strings = {"石湾区短视频上传者管理办法", "石湾区图书馆报刊全文数据库采购方案"})
    @DisplayName("a title that speaks of uploading or of a database is one; the name of a database is none")
    void uploaded(String title) {
        assertThat(header(title + "\n石湾区图书馆\n" + BODY).title()).isEqualTo(title);
        assertThat(header("江州日报图文数据库（1946-2023）\n绿道怎么走\n" + BODY).title()).isEqualTo("绿道怎么走");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "收稿日期：2020-01-01 修回日期：2020-03-01",
                "生效日期：2024-04-01 失效日期：2029-04-01",
                "线索来源：村民来信 立案时间：2023-04-06 结案时间：2023-08-08",
                "资金来源：村集体收入  开工时间：2023-04-06  完工日期：2023-08-08",
            })
    @DisplayName("days on which something else happened are not that of the text")
    void otherDays(String facts) {
        assertThat(header("农村土地流转的类别化考量\n" + facts + "\n" + BODY).date()).isNull();
    }

    @Test
    @DisplayName("the day on which a page was looked at is not that of its text; an address to credit is no line of it")
    void ofThePage() {
        String text = "2021-09-20\n星期一\n当前位置：首页 >> 征文 >> 正文\n法院网站透视与展望\n时间：2014-07-09 10:09:43    作者：林知远\n" + BODY;
        assertThat(header(text).date()).isEqualTo("2014-07-09");
        assertThat(noise("上了头条的人\n" + BODY + "转载请注明:http://www.example.com/hxsx/1308.html"))
                .containsExactly("转载请注明:http://www.example.com/hxsx/1308.html");
    }

    @Test
    @DisplayName("neither buttons in a row nor what two dashes lead in is the title")
    void noTitles() {
        assertThat(header("“四小龙”调查\n——来自四个县的报告\n" + BODY).title()).isEqualTo("“四小龙”调查");
        assertThat(header("培训讲义.ppt\n上传人:小飞 文档编号:65524 上传时间:2023-11-11 格式:PPT 页数:118 大小:6.08MB\n返回 下载 相关 举报\n" + BODY)
                        .title())
                .isEqualTo("培训讲义");
    }

    private static String left(String text) {
        StringBuilder left = new StringBuilder();
        Line.without(
                        Line.of(text),
                        NoiseFinder.find(text).stream()
                                .filter(n -> n.kind() != Noise.Kind.SPACING)
                                .toList())
                .forEach(line -> left.append(line.words()).append('\n'));
        return left.toString().strip();
    }

    private static Header header(String text) {
        return Intake.read("a.txt", text.getBytes(StandardCharsets.UTF_8)).header();
    }
}
