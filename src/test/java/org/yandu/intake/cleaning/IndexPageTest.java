package org.yandu.intake.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.document.Header;
import org.yandu.intake.Intake;

@DisplayName("What a list of papers says is said of its entries, not of the page")
class IndexPageTest {

    @Test
    @DisplayName("the first entry is not the title of the page, nor its day that of the page")
    void days() {
        String page = """
                <html><head><title>政策文件_河口区人民政府</title></head><body>
                <div><a href="/">首页</a><a href="/n">新闻</a></div><div>当前位置：首页 &gt; 政策文件</div><h1>政策文件</h1>
                <ul><li><a href="/1">河口区关于促进民宿发展的若干措施</a><span>2023-03-01</span></li>
                <li><a href="/2">河口区养老服务补贴办法</a><span>2023-02-18</span></li>
                <li><a href="/3">关于划定禁烧区的通告</a><span>2023-01-09</span></li></ul>
                <div><a>上一页</a> 1 2 3 <a>下一页</a> 共3页</div><div>主办单位：河口区人民政府　鲁ICP备05000000号</div></body></html>
                """;
        assertThat(header("页面.html", page)).isEqualTo(new Header("政策文件", null, null, null, null, null, null));
    }

    @Test
    @DisplayName(
            "days in brackets and below the titles are days, too; without a name of its own the page has that of its file")
    void forms() {
        String below = "关于道路封闭施工的通告\n2023-05-01\n石湾区公开招聘教师的公告\n2023-04-22\n绿道管理办法解读\n2023-04-20\n";
        assertThat(header("列表.txt", below)).isEqualTo(new Header("列表", null, null, null, null, null, null));
        String brackets = "通知公告\n关于封路的通告 [2023-05-01]\n公开招聘教师启事 [2023-04-22]\n绿道怎么走 [2023-04-20]\n";
        assertThat(header("列表.txt", brackets)).isEqualTo(new Header("通知公告", null, null, null, null, null, null));
        String column = "石湾区人民政府文件\n关于道路封闭施工的通告\n石湾区公开招聘教师的公告\n石湾区绿道管理办法\n";
        assertThat(header("列表.txt", column)).isEqualTo(new Header("列表", null, null, null, null, null, null));
    }

    @Test
    @DisplayName("a notice that lists papers is no list")
    void notice() {
        String notice = """
                石湾区人民政府关于公布继续有效文件目录的通知
                石政发〔2023〕5号
                各街道办事处：
                现将继续有效的文件目录公布如下。
                绿道管理办法
                养老服务补贴办法
                禁烧区管理规定
                石湾区人民政府
                2023年5月1日
                """;
        Header header = header("a.txt", notice);
        assertThat(header.title()).isEqualTo("石湾区人民政府关于公布继续有效文件目录的通知");
        assertThat(header.number()).isEqualTo("石政发〔2023〕5号");
        assertThat(header.date()).isEqualTo("2023-05-01");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "石湾区司法局关于公布有效文件目录的通知/石司发〔2023〕5号/1.石湾区绿道办法/2.石湾区养犬规定/3.石湾区停车办法/石湾区司法局/2023年5月1日|石湾区司法局关于公布有效文件目录的通知|石湾区司法局|石司发〔2023〕5号|2023-05-01",
                "石湾区民政局/石民发〔2023〕8号/石湾区民政局关于废止有关文件的决定/一、关于养老机构的通知/二、关于社团登记的通知/三、关于殡葬收费的意见/2023年5月1日|石湾区民政局关于废止有关文件的决定|石湾区民政局|石民发〔2023〕8号|2023-05-01",
                "石湾区人民政府2023年度规章制定计划/一、绿道办法（修订）/二、石湾区停车规定/三、石湾区数据条例/石湾区人民政府办公室/2023年1月20日|石湾区人民政府2023年度规章制定计划|石湾区人民政府办公室||2023-01-20",
                "石湾区人民政府第12次常务会议纪要/石府纪〔2023〕12号/2023年4月2日/会议议题/1.审议绿道办法/2.审议石湾区停车规定/3.审议石湾区防汛方案/4.听取全区安全情况报告/参加人员 林知远 王晓明|石湾区人民政府第12次常务会议纪要||石府纪〔2023〕12号|2023-04-02",
                "石湾区第五届代表大会第四次会议日程/2023年2月10日/2023年2月11日 全体会议听取工作报告/2023年2月12日 分组审议工作报告/2023年2月13日 全体会议选举和表决|石湾区第五届代表大会第四次会议日程|||2023-02-10",
                "石湾区绿道大事记/2015-03-01 石湾区召开动员大会部署任务/2016-04-02 石湾区启动绿道一期建设/2017-05-06 首批村民走上绿道|石湾区绿道大事记|||",
            })
    @DisplayName("a paper that lists others keeps its title, organ, number and day")
    void papers(String lines, String title, String issuer, String number, String date) {
        Header header = header("a.txt", lines.replace('/', '\n') + "\n");
        assertThat(header.title()).isEqualTo(title);
        assertThat(header.issuer()).isEqualTo(issuer);
        assertThat(header.number()).isEqualTo(number);
        assertThat(header.date()).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"第三本账是廉洁账。公款一分（来源：公文易网 www.gwyi.com）一厘都要算清楚，小便宜占不得。", "来源：县图书馆编目部统计。", "来源：各村上报的台账，由镇统计站汇总。"})
    @DisplayName("a source that an advertisement or a sentence of the text names is none")
    void noSource(String line) {
        assertThat(header("a.txt", "县域图书馆服务规范\n第一本账是民情账，家家有本难念的经，干部要替群众念，念得准才算数。\n" + line + "\n")
                        .source())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"来源：河口日报。", "（来源：河口日报）", "来源：河口日报", "2023-05-01 来源：河口日报"})
    @DisplayName("a paper named at the foot stays the source")
    void source(String line) {
        assertThat(header("a.txt", "县域图书馆怎么办\n第一本账是民情账，家家有本难念的经，干部要替群众念，念得准才算数。\n" + line + "\n")
                        .source())
                .startsWith("河口日报");
    }

    private static Header header(String name, String text) {
        return Intake.read(name, text.getBytes(StandardCharsets.UTF_8)).header();
    }
}
