package org.yandu.intake.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.intake.cleaning.Found.noise;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.document.Header;
import org.yandu.intake.Intake;

/** Papers with words in them that sites use as well, invented. */
class OwnWordsTest {

    private static final String BODY = """
            坚持以人民为中心，把群众满意作为检验工作的标准，健全责任明确、运转顺畅的工作机制。
            各乡镇要把任务分解到人，定期公布进展，接受群众监督，年底前报送书面总结。
            """;

    private static final String YEAR = """
            泗水县水文站二〇二三年工作总结
            一、基本情况
            本站负责全县水资源监测。
            本站观测数据每日上传省水文局。
            本站建有水文文档室。
            二、存在问题
            %s三、下一步打算
            本站将加强水文资料整编，提高服务水平。
            本站将组织职工登录省局平台学习。
            泗水县水文站
            2023年12月20日
            """;

    private static final String REPORT = """
            泗水县农业技术推广站情况汇报
            泗水县农业技术推广站
            2023年3月1日
            本站现有职工12人，负责全县耕地资源调查。
            %s本站承担的土壤资源普查项目通过验收。
            """;

    private static final String RULES = """
            清溪客运站安全管理规定
            第一条 本站工作人员应当按规定登录安全监控系统。
            第二条 旅客在本站上下车应当遵守秩序，不得携带危险品进站。
            第三条 本站资源由站务部统一调配，操作记录不得删除。
            """;

    private static final String MEDIA = """
            清溪县政务新媒体管理规定
            第一条 由用户自行上传，应当经过审核。
            第二条 如有侵权，权利人可以联系主管部门要求删除。
            第三条 账号由专人负责。
            """;

    private static final String LAND = """
            清溪县国有建设用地使用权挂牌出让
            2023年3月1日
            宗地编号
            2023-7
            位置
            滨江路以东
            %s咨询与下载
            网上交易系统登录
            用户注册 资料下载
            清溪县公共资源交易中心
            """;

    private static final String PLACE = "清溪县国有土地出让公告\n宗地概况\n位置：滨江路以东、学院路以西\n" + BODY;

    private static final String CELLS = "水质监测情况\n%s所在位置\n滨江路\n当前位置\n上游三公里\n%s";

    private static final String BESIDE = "水质监测情况\n%s当前位置 上游三公里\n当前位置 信息公开\n这是监测船停靠的地方，距取水口三公里。\n";

    private static final String SITE = """
            清溪县政府门户网站建设方案
            一、栏目设置
            信息公开 政务服务 互动交流 网上办事
            二、功能
            打印 分享 收藏 字号切换
            三、要求
            """ + BODY;

    private static final String LESSONS = "清溪县第一小学课程表\n语文1阅读：3课时，2写作：2课时\n上午9:00-10:00阅读：3课时\n" + BODY;

    @ParameterizedTest
    @DisplayName("本站 of a station, articles on users, a cell of a table, columns below a numbered heading, lessons")
    @ValueSource(strings = {YEAR, REPORT, RULES, MEDIA, LAND, PLACE, CELLS, BESIDE, SITE, LESSONS})
    void stays(String text) {
        assertThat(noise(filled(text))).isEmpty();
    }

    /** Sentences of an essay on web pages were its foot. */
    @Test
    @DisplayName("a sentence that speaks of copyright or of registration claims nothing")
    void spokenOf() {
        for (String sentence : new String[] {
            "Copyright 字样出现在九成以上的页脚。行政执法人员不得少于两人，并应当出示执法证件。",
            "Copyright 字样出现在九成以上的县级网站上，而政府信息本不受著作权保护。",
            "ICP备案号的有无，可以看出一个网站是不是正规，基层干部应当懂得这一点。"
        }) {
            assertThat(noise("网页观察\n" + BODY + sentence + "\n")).isEmpty();
        }
    }

    @Test
    @DisplayName("a table of facts below the title takes neither it nor the day")
    void land() {
        Header header = Intake.read("a.txt", filled(LAND).getBytes(StandardCharsets.UTF_8))
                .header();
        assertThat(header.title()).isEqualTo("清溪县国有建设用地使用权挂牌出让");
        assertThat(header.date()).isEqualTo("2023-03-01");
    }

    @ParameterizedTest
    @DisplayName("what a station says of itself stays on a site, too")
    @ValueSource(strings = {YEAR, REPORT, RULES, MEDIA})
    void onASite(String text) {
        assertThat(noise("首页 > 工作动态 > 正文\n" + filled(text))).containsExactly("首页 > 工作动态 > 正文");
    }

    @ParameterizedTest
    @DisplayName("what a site says of itself goes where other lines show that it is one")
    @ValueSource(strings = {"本站部分文字由网友投稿，如侵权请联系删除。", "本站不支持迅雷下载，请使用浏览器。"})
    void ofTheSite(String claim) {
        assertThat(noise("首页 > 工作动态 > 正文\n基层治理的几点思考\n" + BODY + claim + "\n版权所有 清溪网 网站地图"))
                .contains(claim);
        assertThat(noise("基层治理的几点思考\n" + BODY + claim + "\n" + BODY)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("the way through a site with all its beginnings")
    @ValueSource(
            strings = {
                "位置：首页 > 工作动态",
                "所在位置：清溪网 > 工作动态",
                "现在的位置是：首页 >> 工作动态",
                "您的位置：",
                "当前位置：清溪网",
                "当前位置 工作动态",
                "目前位置: 工作动态",
            })
    void way(String way) {
        assertThat(noise(way + "\n基层治理的几点思考\n" + BODY)).containsExactly(way);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("the kind of a paper or a speech alone above its title is no column")
    @CsvSource({
        "新年贺词,清溪县委书记林知远致全县人民",
        "倡议书,让我们一起守护清溪的绿水青山",
        "社论,把乡村全面振兴推向前进",
        "公告,清溪县人民政府征收土地补偿安置方案",
    })
    void kinds(String kind, String title) {
        String text = kind + "\n" + title + "\n2023-01-01 00:00\n" + BODY;
        assertThat(noise(text)).isEmpty();
        assertThat(Intake.read("a.txt", text.getBytes(StandardCharsets.UTF_8))
                        .header()
                        .source())
                .isNull();
    }

    private static String filled(String text) {
        return text.replace("%s", BODY);
    }
}
