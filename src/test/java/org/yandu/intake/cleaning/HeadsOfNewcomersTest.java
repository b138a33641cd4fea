package org.yandu.intake.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.document.Header;
import org.yandu.intake.Intake;

/** Heads of a newcomer's own files: annals, papers passed on, lists of entries, accounts with those who made them. */
class HeadsOfNewcomersTest {

    private static final String NAME = "渡口乡志（节选）";

    @Test
    @DisplayName("lines of a paragraph wrapped at a width are neither title nor date, though no full stop ends them")
    void wrapped() {
        Header header = read("""
                第十二编　乡政

                第三章　乡公所

                第一节　沿革

                1949年5月17日，渡口乡人民政府成立，驻东街旧祠堂，
                设民政股、财粮股、文教股、建设股、武装部、公安特派员、供销社
                、信用社，编制一十二人。次年，增设卫生股、工商股。

                1955年，乡人民政府改称乡人民委员会。1958年9月，全乡实行
                人民公社化，原二十三个村合并为九个大队，政社合一。1968年
                3月，成立革命委员会。

                附：历任乡长

                赵志远　1949年5月—1952年8月
                李　诚　1952年8月—1956年10月
                """);
        assertThat(header.title()).isEqualTo("第十二编　乡政");
        assertThat(header.date()).isNull();
    }

    @Test
    @DisplayName("第二节　信用社 names no paper, and what stands below §1 or Ⅰ. is no title")
    void sections() {
        String banks = "第一章　机构\n第一节　银行\n民国时期，县城有银行两家。\n第二节　信用社\n1953年，全县办起信用社。\n";
        assertThat(read("卷十二　金融\n\n" + banks).source()).isNull();
        String asked = "为什么同一项改革在两个乡的结果不同？\n";
        assertThat(read("§1　问题\n" + asked + "§2　材料\n材料来自两个乡的访谈。\n").title()).isEqualTo(NAME);
        assertThat(read("Ⅰ. 背景\n" + asked + "Ⅱ. 材料\n材料来自两个乡的访谈。\n").title()).isEqualTo(NAME);
    }

    @Test
    @DisplayName("a minute behind a day and a dash is no second day")
    void minute() {
        String body = "今年以来全县春耕备耕进展顺利，各乡镇农资供应充足。\n";
        assertThat(read("春耕情况报告\n发布时间：2024-05-01 - 10:20\n来源：石桥日报\n" + body).date())
                .isEqualTo("2024-05-01");
    }

    @Test
    @DisplayName("a column cut at one width is one paragraph, with or without a comma at its ends")
    void column() {
        Header header = read("""
                渡口
                1949年渡口乡人民政府成立时设有民政财粮文教建设四个股
                室和一个武装部以及公安特派员编制一十二人。次年增设卫生
                股和工商股，全乡实行供给制。
                """);
        assertThat(header.title()).isEqualTo("渡口");
    }

    @Test
    @DisplayName(
            "what an office passes on from several others has a title of any length, and the number stands below it")
    void passedOn() {
        String title =
                "江口市人民政府办公室转发市发展改革委、市司法局、市市场监管局、市政务服务和数据资源管理局、中国人民银行江口市中心支行关于进一步加强小路建设健全护路践诺机制持续优化通行环境若干措施（2023—2025年）的实施意见的通知";
        Header header = read(title + """


                江政办函〔2023〕108号

                各县（市、区）人民政府，市级各有关单位：

                《若干措施》已经市政府同意，现转发给你们，请结合实际认真贯彻执行。
                """);
        assertThat(title).hasSizeGreaterThan(100);
        assertThat(header.title()).isEqualTo(title);
        assertThat(header.number()).isEqualTo("江政办函〔2023〕108号");
    }

    @Test
    @DisplayName("of several entries none is what the text is called; a single one is")
    void entries() {
        String first = "【信用社】1953年2月，全乡第一个信用社在柳湾村成立，入社社员312户，股金936元。至1956年，发展到41个。\n";
        String second = "\n【干部劳动】1957年冬，乡级机关精简人员17人，分赴11个村参加劳动，为期一年。\n";
        assertThat(read(first + second).title()).isEqualTo(NAME);
        assertThat(read(second).title()).isEqualTo("干部劳动");
    }

    @Test
    @DisplayName("a section behind § is no title above its chapter's")
    void paragraphs() {
        String text = "第三章 护路的标准\n\n【本章要点】含义；清单。\n\n§3.1 标准的含义\n\n把做法固定下来。\n\n§3.2 三张清单\n\n列明依据。\n";
        assertThat(read(text).title()).isEqualTo("第三章 护路的标准");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "發言人：市長　林志遠;林志遠",
                "发言人：副市长 林志远;林志远",
                "作者 | 沈南　编辑 | 阿木　图 | 受访者提供;沈南",
                "作者：沈南、阿木 责编：方圆;沈南、阿木",
                "提 案 人：罗霞（召集人），秦力，冯一凡;罗霞、秦力、冯一凡",
            })
    @DisplayName("an office or what somebody did is no name among names")
    void offices(String line, String author) {
        assertThat(read("渡口的三条小路\n" + line + "\n\n去年冬天，村里开了三次会，把修路的账一笔一笔贴在墙上，谁都看得见。\n")
                        .author())
                .isEqualTo(author);
    }

    private static Header read(String text) {
        return Intake.read(NAME + ".txt", text.getBytes(StandardCharsets.UTF_8)).header();
    }
}
