package org.yandu.intake.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.intake.cleaning.Found.noise;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.document.Noise;
import org.yandu.intake.Intake;
import org.yandu.intake.Reading;

class NoiseFinderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "但始凤凰彩票(fh03.cc)终以城乡区域统筹发展为抓手。|凤凰彩票(fh03.cc)",
                "始终坚持政社合作皇冠体育(hg88.vip)共治的改革方向。政社合作共治不动摇。|皇冠体育(hg88.vip)",
                "城市治理。新葡京娱乐(xpj001.com)杭州是信息技术应用城市。|新葡京娱乐(xpj001.com)",
                "統籌城鄉發展，始鳳凰彩票（fh03.cc）終堅持。|鳳凰彩票（fh03.cc）",
                "加强基层澳门金沙娱乐城（ｗｗｗ．ｊｓ５５．ｃｏｍ）治理，加强基层治理。|澳门金沙娱乐城（ｗｗｗ．ｊｓ５５．ｃｏｍ）",
                "推进法治大发棋牌(http://www.df77.net/reg)建设，法治建设是保障。|大发棋牌(http://www.df77.net/reg)",
                "优化营商环境K8娱乐(k8.bet)，激发活力。|K8娱乐(k8.bet)",
                "坚持以人民为中凤凰彩票【fh03.cc】心的发展思想，以人民为中心。|凤凰彩票【fh03.cc】",
            })
    void advertisementsAndNothingBeside(String text, String noise) {
        assertThat(noise(text)).containsExactly(noise);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "阅读 1.2万评论 36收藏|阅读 1.2万;评论 36;收藏",
                "阅读 3056评论 12收藏 8点赞 4|阅读 3056;评论 12;收藏 8;点赞 4",
                "评论36分享12 阅读1.2万|评论36;分享12;阅读1.2万",
            })
    void countersWithoutABlankBetweenThem(String line, String counters) {
        assertThat(noise("社区治理怎样走到楼道里\n" + line + "\n社区治理的难处，往往不在大事，而在楼道里的小事。")).containsExactly(counters.split(";"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "据中国政府网(www.gov.cn)消息，国务院日前印发通知。",
                "请登录杭州网（www.hangzhou.com.cn）查询。",
                "推进人工智能(AI)应用，区块链(V2.0)平台上线。",
                "登录12306(www.12306.cn)购票。",
                "发送邮件至信箱(abc@163.com)。",
                "新华网（www.xinhuanet.com）北京4月13日电",
                "地址：浙江省杭州市解放东路18号\n电话：0571-85250000",
                "市民点击率：逐年上升，这说明公开的成效越来越好，群众越来越满意。",
                "首页设计要简洁。\n网站首页是政府的门面，要常更新。",
                "| 指标 | 数值 |\n|---|---|\n| 信用 | 95 |",
                "2023\n\n2021",
                "联系我们的群众，倾听他们的呼声。",
            })
    void whatBelongsToTheText(String text) {
        assertThat(noise(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "当前位置：首页 > 政务公开 > 规划计划|BREADCRUMB",
                "您现在的位置: 首页 >> 理论研究|BREADCRUMB",
                "首頁 > 政務公開|BREADCRUMB",
                "设为首页 加入收藏|NAVIGATION",
                "【打印】【关闭】|SHARE",
                "分享到： 微信 微博|SHARE",
                "字号：大 中 小|SHARE",
                "- 3 -|PAGE",
                "第 3 页 共 10 页|PAGE",
            })
    void lines(String line, String kind) {
        String text = "标题一行\n" + line + "\n正文的第一段，写得足够长，才像是一段真正的正文，不会被当成别的什么。\n";
        List<Noise> found = NoiseFinder.find(text);
        assertThat(found).singleElement().satisfies(n -> {
            assertThat(n.kind().name()).isEqualTo(kind);
            assertThat(n.span().in(text)).isEqualTo(line);
            assertThat(n.reason()).isEqualTo("noise." + kind.toLowerCase(java.util.Locale.ROOT));
        });
    }

    @Test
    @DisplayName("access for everybody is a button of a site, and what a chapter may be about")
    void access() {
        assertThat(noise("标题\n无障碍 | 长者模式\n正文。")).containsExactly("无障碍 | 长者模式");
        assertThat(noise("规划\n第一节 无障碍出行\n公交车低地板化。\n第二节 适老\n加装电梯。\n（三） 无障碍\n坡道。\n 无障碍设施\n坡道。"))
                .isEmpty();
    }

    @Test
    @DisplayName("of a line with the date only the counter")
    void counters() {
        assertThat(noise("标题\n时间：2023-02-24 浏览次数：1024 来源：门户网站\n正文。")).containsExactly("浏览次数：1024");
        assertThat(noise("標題\n發布時間：2023-02-24  瀏覽次數: \n正文。")).containsExactly("瀏覽次數:");
        assertThat(noise("标题\n2023-02-24 来源：新华社 【字体：大 中 小】 打印\n正文。")).containsExactly("【字体：大 中 小】", "打印");
    }

    @Test
    @DisplayName("the imprint of a site, but not the address in a letter")
    void footers() {
        String body = "正文。\n";
        assertThat(noise(body + "主办：某某市人民政府\n网站标识码：3301000001  浙ICP备05000001号\n地址：解放东路18号\n"))
                .hasSize(3);
        assertThat(noise(body + "版权所有：某某网 浙公网安备33010002000001号")).hasSize(1);
        assertThat(noise(body + "主办单位：市发改委\n地址：解放东路18号\n电话：0571-85250000")).isEmpty();
    }

    @Test
    @DisplayName("bare page numbers only when they count on")
    void pages() {
        String page = "\n" + "这一页说明工作的开展情况。".repeat(6) + "\n";
        assertThat(noise("一段\n1" + page + "2" + page + "3")).containsExactly("1", "2", "3");
        assertThat(noise("一段\n2023\n二段")).isEmpty();
        assertThat(noise("工作任务\n1\n摸清底数\n2\n建立台账\n3\n限期整改")).isEmpty();
    }

    @Test
    @DisplayName("running heads and page numbers in the middle of a sentence, and the chapter they are named after")
    void runningHeads() {
        String text = "第三章 分田\n改革的道理要能写在黑板上，写不上黑板的道理，老百姓是不信的，这话他说了\n第三章 分田 89\n一辈子。\n后来办厂，头一年亏了，第二年还亏，乡里吵成"
                + "\n90 城乡之间：口述史\n一锅粥。";
        assertThat(noise(text)).containsExactly("第三章 分田 89", "90 城乡之间：口述史");
        String sections = "。\n" + "本节说明研究的经过和所得的结果。".repeat(8) + "\n";
        assertThat(noise("1 制度背景" + sections + "2 研究设计" + sections + "3 实证结果" + sections))
                .isEmpty();
        assertThat(noise("（a）保障措施。\n（b）培训安排。\n（c）监察安排。")).isEmpty();
    }

    @Test
    @DisplayName("a line of a text wrapped by hand may come twice, each time between two halves of a sentence")
    void twiceInASentence() {
        String text = """
                在学习贯彻党的二十大精神研讨会上的发言
                　　坚持和加强党的全面领导，是做好一切工作的
                根本保证。我们要深刻领悟“两个确立”的决定性
                意义，增强“四个意识”，坚定“四个自信”，做到
                坚持以人民为中心的发展思想不断开拓新局面努力
                把各项任务落到实处，让群众有更多获得感，推动
                高质量发展迈上新台阶，为全面建设现代化新县城
                打下坚实基础，同时要看到，前进道路上还有不少
                困难和挑战，必须以更大的决心，更实的举措加以
                坚持以人民为中心的发展思想不断开拓新局面努力
                解决，不断增强人民群众的幸福感和安全感，把事
                情一件一件办好，一年接着一年干，久久为功。
                """;
        assertThat(NoiseFinder.find(text)).noneMatch(n -> n.kind() == Noise.Kind.PAGE);
    }

    @Test
    @DisplayName("the name of a book below the bare numbers of its pages")
    void belowNumbers() {
        String page = "\n中共北屿县委党校举办培训班，培训干部两千人，新校区的教学楼竣工投入使用。".repeat(4) + "\n";
        assertThat(noise("136\n北屿年鉴(2018)" + page + "北屿年鉴(2018)    政治    137" + page + "138\n北屿年鉴(2018)" + page))
                .contains("北屿年鉴(2018)")
                .hasSize(5);
    }

    @Test
    @DisplayName(
            "what lies between lines of a page is the page's; a paper without a page keeps what only looks like it")
    void frames() {
        String body =
                "关于做好小微企业稳岗工作的通知\n各县（区）人力资源和社会保障局：\n申报单位可以登录网站首页办理，也可以扫描窗口张贴的二维码。\n附件：申请表\n市人力资源和社会保障局\n2022年5月13日\n";
        assertThat(noise("云泽市人民政府\n首页 | 政务公开 | 互动交流\n当前位置：首页 > 通知公告\n" + body
                        + "附件下载：申请表.doc\n分享到：微信 微博\n上一篇：没有了\n关于举办招聘会的公告"))
                .containsExactly(
                        "云泽市人民政府",
                        "首页 | 政务公开 | 互动交流",
                        "当前位置：首页 > 通知公告",
                        "附件下载：申请表.doc",
                        "分享到：微信 微博",
                        "上一篇：没有了",
                        "关于举办招聘会的公告");
        assertThat(noise(body + "推荐阅读\n《乡土中国》")).isEmpty();
    }

    @Test
    @DisplayName("captions and terms that sites use too stay text where no page is around them")
    void noPage() {
        assertThat(noise("市民服务手册\n投诉举报\n" + TEXT + "回答追问\n" + TEXT + "满意评分\n" + TEXT + "联系我们\n" + TEXT))
                .isEmpty();
        String article = "Article %d\nThe people's governments at all levels shall apply this law.\n";
        assertThat(noise("中华人民共和国某法（中英对照）\n" + article.formatted(1) + article.formatted(2) + article.formatted(3)))
                .isEmpty();
        // A rare character is two units and one letter.
        assertThat(noise("标题\n𠮷\n" + TEXT)).isEmpty();
        assertThat(noise("GDP growth (%)\n2019 6.8\nGDP growth (%)\n2020 3.9\nGDP growth (%)\n2021 8.5"))
                .isEmpty();
    }

    private static final String TEXT = "市民可以就窗口服务提出意见，有关部门应当在七日内答复。\n";

    @Test
    @DisplayName("what a copying site strews into sentences, by the name its page gives it")
    void siteMarks() {
        assertThat(noise("笔尖范文网 > 范文大全 > 正文\n学习体会\n溪水常年笔尖范文网(www.bijianfw0.com)浑浊，后来变清了。\n更多精彩内容请关注笔尖范文网！村民分了红利。"))
                .containsExactly("笔尖范文网 > 范文大全 > 正文", "笔尖范文网(www.bijianfw0.com)", "更多精彩内容请关注笔尖范文网！");
        assertThat(noise("供应商可以登录云泽采购网www.yzcg.com查询结果。")).isEmpty();
    }

    @Test
    @DisplayName("in seed 001 exactly the three injected names; the rest reads as it was written")
    void seed001() {
        Reading reading = Intake.read(Path.of("seeds/001_06438de2f09206a5.txt"));
        assertThat(reading.noise())
                .extracting(n -> n.span().in(reading.text()))
                .containsExactly("凤凰娱乐(fh03.cc)", "凤凰彩票(fh03.cc)", "凤凰娱乐(fh03.cc)");
    }

    @Test
    @DisplayName("in seed 000 what the page put around the text, in seed 004 breadcrumb and table debris")
    void seeds000And004() {
        Reading page = Intake.read(Path.of("seeds/000_9ac79440601f8240.txt"));
        assertThat(page.noise())
                .extracting(n -> n.kind().name())
                .containsExactly(
                        "NAVIGATION", "BREADCRUMB", "COUNTER", "FOOTER", "FOOTER", "FOOTER", "FOOTER", "FOOTER");
        Reading study = Intake.read(Path.of("seeds/004_39b77698d1b17bcb.txt"));
        assertThat(study.noise())
                .extracting(n -> n.span().in(study.text()))
                .containsExactly("首页 | >> 党建研究 |", "--- | ||||", "| ||||", "| ||||");
    }

    @Test
    @DisplayName("a row of a table at the foot of a page is none of the page's")
    void rowsAtTheFoot() {
        String rows = "32\t清溪县\t196\t设立积分超市\n33\t白水县\t199\t设立积分超市\n34\t石湾县\t202\t设立积分超市，\n";
        String text = rows + "- 11 -\n\t\t\t每月公布一次\n35\t东河县\t205\t设立积分超市\n36\t西河县\t208\t设立积分超市\n- 12 -\n";
        assertThat(NoiseFinder.find(text)).extracting(n -> n.span().in(text)).containsExactly("- 11 -", "- 12 -");
    }
}
