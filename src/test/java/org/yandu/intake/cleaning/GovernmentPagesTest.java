package org.yandu.intake.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.intake.cleaning.Found.noise;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.document.Header;
import org.yandu.intake.Intake;

/** What sites of governments set above and below a paper, with invented names. */
class GovernmentPagesTest {

    private static final String PAPER = """
            江州市人民政府关于推进绿道建设的意见
            江政发〔2023〕12号
            各县（市、区）人民政府，市政府各部门：
            为推进绿道建设，现提出如下意见。
            一、总体要求
            坚持以人民为中心，把群众满意作为检验工作的标准。
            江州市人民政府
            2023年5月4日
            """;

    @Test
    @DisplayName("lists of the sites of other governments, one a line and beside one another")
    void places() {
        String foot = """
                扫一扫在手机打开当前页
                【返回顶部】【关闭本页】
                中国政府网 云岭省人民政府 江州市人民政府
                上级政府网站
                云岭省人民政府
                江州市人民政府
                县市区政府网站
                东河市人民政府
                西河市人民政府
                南塘县人民政府
                北塘县人民政府
                清溪县人民政府
                白水县人民政府
                石湾区人民政府
                桥头区人民政府
                各省区市网站
                北京 天津 河北 山西
                内蒙古 辽宁 吉林 黑龙江
                网站地图 网站帮助 隐私声明 关于我们
                主办：江州市人民政府  承办：江州市人民政府办公室
                """;
        assertThat(String.join("\n", noise(PAPER + foot))).isEqualTo(foot.strip());
    }

    @Test
    @DisplayName("a list of places that a paper ends with is its own, whatever buttons stand below")
    void placesOfThePaper() {
        String list = "东河市人民政府\n西河市人民政府\n南塘县人民政府\n北塘县人民政府\n清溪县人民政府\n";
        assertThat(noise(PAPER + "附件：先进单位名单\n" + list + "【打印本页】【关闭窗口】\n")).containsExactly("【打印本页】【关闭窗口】");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[索 引 号：]#[000014349/2018-00222]#[主题分类：]#[卫生、体育]#发文机关：#江州市人民政府#成文日期：#2023年5月4日#[主 题 词：]##",
                "[索 引 号：\t00001/2023-1]\t[主题分类：\t综合政务]#发文机关：\t江州市人民政府\t成文日期：\t2023年05月04日#[主 题 词：]\t##",
                "[索引号：JZ001-2023]　　[主题分类：综合政务/其他]#发布机构：江州市人民政府　　成文日期：2023-05-04#",
                "[索引号\tJZ0012/2023-00012]#[公开方式\t主动公开]#发布机构\t江州市人民政府#发文日期\t2023-05-04#",
            })
    @DisplayName("of the box, what tells where the site keeps the paper is the site's, and the rest its head")
    void box(String marked) {
        String box = marked.replaceAll("[\\[\\]]", "").replace('#', '\n');
        String[] site = Pattern.compile("\\[([^]]*)]")
                .matcher(marked)
                .results()
                .map(cell -> cell.group(1))
                .toArray(String[]::new);
        assertThat(noise(box + PAPER)).containsExactly(site);
        Header header = Intake.read("page.txt", (box + PAPER).getBytes(StandardCharsets.UTF_8))
                .header();
        assertThat(header.issuer()).isEqualTo("江州市人民政府");
        assertThat(header.date()).isEqualTo("2023-05-04");
        assertThat(header.number()).isEqualTo("江政发〔2023〕12号");
        assertThat(header.title()).isEqualTo("江州市人民政府关于推进绿道建设的意见");
    }

    @Test
    @DisplayName("the subject of a paper without such a box is its own")
    void subject() {
        assertThat(noise("主题分类：绿道\n" + PAPER + "主题词：绿道 建设 意见\n")).isEmpty();
    }
}
