package org.yandu.intake.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.document.Header;
import org.yandu.intake.Intake;

/** Heads a newcomer tried, told again with other words. */
class HeadsOfReadersTest {

    private static final String BODY =
            "渡口村有三条小路，一条通学校，一条通渡口，一条通卫生室，村里人说，路修好了，人心也就近了。\n一、来历\n去年冬天，村里开了三次会，把修路的账一笔一笔贴在墙上，谁都看得见。\n";

    @Test
    @DisplayName("the dateline of an agency on a line of its own is no part of the title below it")
    void dateline() {
        Header header = header("2021年一号文件（全文）\n新华社北京2月13日电\n中共中央 国务院关于办好乡村小路的意见\n（2021年1月2日）\n");
        assertThat(header.title()).isEqualTo("中共中央 国务院关于办好乡村小路的意见");
        assertThat(header.issuer()).isEqualTo("中共中央、国务院");
        assertThat(header.source()).isEqualTo("新华社");
    }

    @Test
    @DisplayName("heads of columns are no labels of facts")
    void columns() {
        String notice = "关于评定修路能手的通知\n各村：\n" + BODY + "渡口乡民政办\n2021年3月6日\n附件\n修路能手名单\n";
        assertThat(read(notice + "序号\t姓名\t等次").author()).isNull();
        assertThat(read(notice + "姓名\t单位\t得分").author()).isNull();
        assertThat(header("作者\t何田田\t日期\t2021-03-06\n渡口村的小路\n").author()).isEqualTo("何田田");
    }

    @Test
    @DisplayName("案由：…。 tells the reason and is no title")
    void reason() {
        Header header = read("关于多修小路的建议\n案由：这条路走的人多，下雨天却常常积水，老人出不了门。\n建议：\n1.多修小路。去年冬天，村里开了三次会，谁都看得见。\n");
        assertThat(header.title()).isEqualTo("关于多修小路的建议");
        assertThat(read("提案第12号\n案由：关于多修小路的建议\n提案人：何田田\n" + BODY).title()).isEqualTo("关于多修小路的建议");
    }

    @Test
    @DisplayName(
            "a star parts title and subtitle where a site for journals runs them together, and the author stands above the institute")
    void journal() {
        Header header = header("“小路治理”的实践逻辑阐释* 基于《渡口乡村志》\n2021-02-07 20:09\n宋 哲\n(东海大学公共管理学院 东海 200444)\n");
        assertThat(header.title()).isEqualTo("“小路治理”的实践逻辑阐释");
        assertThat(header.subtitle()).isEqualTo("基于《渡口乡村志》");
        assertThat(header.author()).isEqualTo("宋哲");
    }

    @Test
    @DisplayName("the organ above 政府令〔2021〕第15号 gave the order")
    void order() {
        Header header = header(
                "江口市小路管理规定\n江口市人民政府\n政府令〔2021〕第15号\n《江口市小路管理规定》已经2021年12月14日市政府第76次常务会议通过，现予发布。\n市长  高原\n二○二一年十二月二十五日\n");
        assertThat(header.issuer()).isEqualTo("江口市人民政府");
        assertThat(header.number()).isEqualTo("政府令〔2021〕第15号");
    }

    @ParameterizedTest
    @DisplayName("names that are spaced out are neither a title nor one name")
    @ValueSource(
            strings = {
                "程 度　江 河　安 定→程度、江河、安定",
                "张 三 李 四 王 五→张三、李四、王五",
                "劉 兆 佳 著→劉兆佳",
                "主讲 周文 教授→周文",
            })
    void spaced(String line) {
        String[] parts = line.split("→");
        Header header = header("小路故事多\n" + parts[0] + "\n");
        assertThat(header.title()).isEqualTo("小路故事多");
        assertThat(header.author()).isEqualTo(parts[1]);
    }

    @ParameterizedTest
    @DisplayName("a title may begin with a day or a version, and be set wide; it takes in no row of a table")
    @ValueSource(
            strings = {
                "12.4国家宪法日宣传活动方案→12.4国家宪法日宣传活动方案",
                "5.12汶川地震灾后恢复重建的实践与启示→5.12汶川地震灾后恢复重建的实践与启示",
                "2.0时代的城市治理→2.0时代的城市治理",
                "政 府　工 作　报 告→政府工作报告",
                "基 层  治 理  创 新→基层治理创新",
                "渡口乡党校教案\n课题\t修一条小路的三个道理\n授课人\t何 田\t班次\t春季班→修一条小路的三个道理",
            })
    void begun(String head) {
        String[] parts = head.split("→");
        assertThat(header(parts[0] + "\n").title()).isEqualTo(parts[1]);
    }

    @ParameterizedTest
    @DisplayName("words beside what may be an office are nobody")
    @ValueSource(strings = {"大学校长 办学自主", "安全　生产管理办公室"})
    void words(String below) {
        assertThat(header("小路故事多\n" + below + "\n").author()).isNull();
    }

    @Test
    @DisplayName(
            "of several who speak none is the author, nor is the head of a column; an office that sends something on is not its issuer")
    void nobody() {
        String said = """
                编者按：乡里开了座谈会，现将发言摘编如下。
                抓住修路这个关键
                大石镇党委书记  高原
                路不修好，人引不来。我们请回了十二名老乡，一起出主意。
                把钱用在渠上
                清水乡乡长  林致远
                去年的钱修了路，今年的钱要修渠。
                让年轻人愿意回来
                溪口村党支部书记  丁禾
                年轻人要的不是补贴，是事情。
                """;
        assertThat(read("座谈会发言摘编\n" + said).author()).isNull();
        String form = "渡口乡关于举办培训班的通知\n" + BODY + "附件2\n报名表\n姓名\t性别\t单位\t职务\n";
        assertThat(read(form).author()).isNull();
        assertThat(header("转发县委组织部关于规范村级组织工作事务的意见的通知\n云委办〔2023〕2号\n").issuer()).isNull();
        assertThat(header("新北市里民活動中心使用管理自治條例\n中華民國一百零一年六月六日新北市政府北府法規字第1011234567號令公布\n")
                        .number())
                .isEqualTo("北府法規字第1011234567號");
    }

    @ParameterizedTest
    @DisplayName("days that a part of the text speaks of are not the day of the text")
    @ValueSource(
            strings = {
                "（三）完成时限：2024年6月底",
                "成立时间：1998年7月",
                "一、撤销被告清水乡人民政府于2020年8月3日作出的限期拆除决定；",
            })
    void otherDays(String line) {
        String text = "小路养护任务分解方案\n一、修路\n" + BODY + line + "\n";
        assertThat(read(text).date()).isNull();
        assertThat(read(text + "审判员 孟春\n2021年3月15日\n").date()).isEqualTo("2021-03-15");
    }

    @Test
    @DisplayName("what is said about the author behind his name is no name")
    void about() {
        assertThat(read("小路修成了\n" + BODY + "（作者：许知远，系渡口县作家协会会员）\n").author()).isEqualTo("许知远");
    }

    @Test
    @DisplayName("what a paper says of its pages is no title, and the name of its digital edition no part of one")
    void paper() {
        assertThat(header("（上接第一版）\n让群众少跑路\n本报记者 田园\n").title()).isEqualTo("让群众少跑路");
        assertThat(header("小路是怎样修成的_渡口日报数字报\n2021年03月04日 星期四 A3版\n").title()).isEqualTo("小路是怎样修成的");
        assertThat(header("渡口日报数字报\n小路是怎样修成的\n").title()).isEqualTo("小路是怎样修成的");
    }

    @ParameterizedTest
    @DisplayName("who is named in brackets at the end of a piece of news wrote it")
    @ValueSource(
            strings = {
                "。（何田田）→何田田",
                "。(文/图 何田田 余小满)→何田田、余小满",
                "。”（记者何田田 整合）→何田田",
                "。（渡口乡文化站）→",
                "。（方案）→",
                "。（笑声）→",
                "。（记者 何田田 余小满 摄影 林木）→何田田、余小满",
                "。（金融办）→",
                "。（高新区）→",
                "。（黄岩区）→",
                "。（金华市）→",
                "。（石材城）→",
                "。（程序员）→",
                "。（许可证）→",
                "。（贺电）→",
                "。（武昌）→",
                "。（余姚）→",
                "。（江苏）→",
                "。（安徽）→",
            })
    void reporters(String end) {
        String[] parts = end.split("→", -1);
        String page = "小路修成了\n2021-03-04  来源：渡口日报\n" + BODY + "老人说，以前下雨天走不出去" + parts[0] + "\n阅读 539\n";
        assertThat(read(page).author()).isEqualTo(parts[1].isEmpty() ? null : parts[1]);
        assertThat(read("小路修成了\n" + BODY + "老人说，以前下雨天走不出去。（何田田）\n").author()).isNull();
    }

    @Test
    @DisplayName("a dateline without a place, and who put the news together; a spokesman is who speaks")
    void told() {
        assertThat(read("小路修成了\n渡口网10月4日讯（记者何田田 整合） 村里人说，路修好了，人心也就近了。\n").author())
                .isEqualTo("何田田");
        assertThat(header("第二场新闻发布会\n2021年6月24日\n渡口修路工程新闻发言人 武平\n女士们、先生们：\n").author())
                .isEqualTo("武平");
    }

    private static Header header(String head) {
        return read(head + BODY);
    }

    private static Header read(String text) {
        return Intake.read("文.txt", text.getBytes(StandardCharsets.UTF_8)).header();
    }
}
