package org.yandu.outline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yandu.intake.Intake;
import org.yandu.intake.Reading;

/** Laws, charters and notices of many layouts, taken in as files are, each for what one of them showed; headings as level, numbering and title. */
class LawsAsTheyComeTest {

    private static final String BODY = "各级各部门要结合实际认真组织实施，确保各项任务落到实处，取得群众看得见的实效。\n";

    @Test
    @DisplayName("an article between tags and names of blanks is one of its law")
    void tags() {
        String text = """
                ---
                title: 绿道管理办法
                ---
                ::: tip 修订信息
                （2024年3月2日发布）
                :::
                ## 第一章&emsp;总&emsp;则{align="center"}
                <p id="t1">&emsp;&emsp;<b>第一条</b>&emsp;为了规范绿道管理，保障行人安全，制定本办法。</p>
                <p id="t2">&emsp;&emsp;<b>第二条</b>&emsp;绿道分为下列两类：<br>
                &emsp;&emsp;（一）城市绿道；<br>
                &emsp;&emsp;（二）乡村绿道。</p>
                ## 第二章&emsp;管理{align="center"}
                <p id="t3">&emsp;&emsp;<b>第三条</b>&emsp;绿道由所在地的县人民政府管理。</p>
                """;
        assertThat(headings("绿道.md", text)).containsExactly("1 第一章总则", "2 第一条", "2 第二条", "1 第二章管理", "2 第三条");
    }

    @Test
    @DisplayName("the parts of a code of conduct stand above 一、 of each")
    void parts() {
        String text = "青川县干部行为准则\n        总          则\n" + BODY + "        分           则\n　　一、基本要求\n" + BODY
                + "　　二、工作准则\n" + BODY + "        附          则\n" + BODY;
        assertThat(headings("准则.txt", text)).containsExactly("1 总则", "1 分则", "2 一、基本要求", "2 二、工作准则", "1 附则");
    }

    @Test
    @DisplayName("the marks of pages that a program put into the Markdown of a PDF divide no law")
    void pages() {
        String law =
                "# 平台管理要点\n\n## Page 1\n\n第一条 （目的）\n为了管好平台，订定本要点。\n\n第二条 （对象）\n本要点适用于各公司。\n\n## Page 2\n\n第三条 （使用）\n平台由公司使用。\n\n## Page 3\n\n第四条 （施行）\n本要点自公布日施行。\n";
        assertThat(headings("要点.md", law)).containsExactly("1 第一条目的", "1 第二条对象", "1 第三条使用", "1 第四条施行");
    }

    @Test
    @DisplayName("《条例》 on a page that says what is read this week heads its chapters")
    void read() {
        String page =
                "每周一学（2021年10月25日—31日）\n发布时间：2021年10月25日\n《青川县绿道工作条例》\n　　第一章　总则\n　　第一条　为了修好绿道，制定本条例。\n　　第二条　绿道由县里管理。\n";
        assertThat(headings("学习.txt", page)).containsExactly("1 《青川县绿道工作条例》", "2 第一章总则", "3 第一条", "3 第二条");
    }

    @Test
    @DisplayName("1. 总则 above 第一条 of a society is a chapter, also where the scan has lost an article")
    void countedChapters() {
        String chapter = "1.  总则\n\n第一条 本会的名称是青川绿道协会。\n\n第二条 本会守信。\n\n第三条 本会设在青川。\n\n第四条 本会接受指导。\n\n";
        String text = "**章程**\n\n" + chapter
                + "2.  业务\n\n第五条 本会修路。\n\n第六条 本会种树。\n\n第七条 本会巡查。\n\n第八条 本会宣传。\n\n第九条 本会交流。\n\n"
                + "3.  附 则\n\n第十一条 本章程由理事会解释。\n\n第十二条 本章程自通过之日起施行。\n";
        assertThat(headings("章程.md", text))
                .startsWith("1 1.总则", "2 第一条")
                .contains("1 2.业务", "2 第五条", "1 3.附则", "2 第十一条");
    }

    @Test
    @DisplayName("grades of a table of marks are no headings, whatever they count")
    void grades() {
        String text = """
                青川建筑集团创新成果评分办法
                一、评分标准
                （一）理论水平（10分）：成果在管理科学理论方法上的水平。
                1.在管理科学理论方法上有突破。（10分）
                2.在管理科学理论方法上有改进。（8分）
                3.应用管理科学理论方法。（6分）
                二、效益性（30分）
                成果在企业战略决策和生产经营管理中实施后取得的工作效率和经济效益，或实施后取得的综合经济效益和社会效益。
                （一）经济效益（12分）
                1.巨大。（12分）
                2.显著。（9分）
                3.一般。（6分）
                （二）社会效益（10分）
                1.显著。（10分）
                2.明显。（8分）
                3.一般。（6分）
                """;
        assertThat(headings("评分.txt", text)).hasSize(5).noneMatch(heading -> heading.contains("显著"));
    }

    @Test
    @DisplayName("chapters in brackets are chapters, the last of them without a number too")
    void framed() {
        String text = "绿道志愿队规章制度\n【第一章  总 则】\n" + BODY
                + "【第二章 组织】\n第一条：队里设队长一名。\n第二条：队长由队员选举。\n【第三章 活动】\n第一条：每月活动一次。\n第二条：活动应当记录。\n【附则】\n第一条：本制度自公布之日起施行。\n";
        assertThat(headings("规章.txt", text))
                .containsExactly("1 第一章总则", "1 第二章组织", "2 第一条", "2 第二条", "1 第三章活动", "2 第一条", "2 第二条", "1 附则", "2 第一条");
    }

    @Test
    @DisplayName(
            "what closes the broken brackets of a head heads nothing, also where the lines of a PDF have the commas of a typewriter")
    void brackets() {
        String text = """
                江东省绿道条例
                (1991年3月2日第七届省人民代表大会常务委员
                会第十八次会议通过 根据2009年8月27日第十一
                届省人民代表大会常务委员会第十次会议《关于修
                改部分法规的决定》第一次修正 根据2020年10月
                17日第十三届省人民代表大会常务委员会第二十
                二次会议《关于修改<江东省绿道条例>的决定》
                第二次修正)
                第一条 为了规范绿道的建设,保障行人的安全,增强公民
                的爱护意识,根据有关法律,结合本省的实际情况,制定
                本条例。
                第二条 本条例所称绿道,中间是人行的步道,两边是供人
                休息的绿地。
                第三条 绿道由所在地的县级人民政府负责管理,其他的组
                织和个人,都应当爱护绿道,不得在绿道上堆放物料或者停
                放车辆。
                第四条 本条例自1991年10月1日起施行。
                附件:
                江东省绿道标识图案
                说明:图案的内容为步道、绿地和山水,象征
                全省人民建设美丽家园的共同心愿,由省人
                民政府主管部门公布。
                """;
        assertThat(headings("条例.txt", text))
                .startsWith("1 第一条", "1 第二条", "1 第三条", "1 第四条")
                .hasSize(5);
    }

    @Test
    @DisplayName(
            "numbered sentences that say who shall or may do something are provisions, those that say what is to be done are headings")
    void provisions() {
        String rules = """
                关于做好招生工作的通知
                一、报名
                （一）考生一般应在户口所在地报名并参加考试。所有考生均需办理手续。
                （二）在本市居住并符合上述条件的外国侨民，可以在指定的地点报名。
                （三）报名信息采集工作按照教育部门的有关规定以及信息标准执行。
                二、录取
                （一）招生工作全部实行计算机网上录取。录取工作应于十二月底前结束。
                （二）录取的最低控制分数线由市招生委员会根据考生成绩和招生规模划定。分数线须报省里备案。
                （三）录取名单由招生学校提出，市招生机构负责审核。
                """;
        assertThat(headings("通知.txt", rules)).containsExactly("1 一、报名", "1 二、录取");
        String tasks = "关于做好招生工作的通知\n一、工作要求\n（一）精心组织，落实责任，为招生工作提供有力的组织保障。" + BODY + "（二）多措并举，推动招生宣传深入开展。" + BODY
                + "（三）做好招生工作是落实教育优先发展战略的重要举措。" + BODY;
        assertThat(headings("通知.txt", tasks)).hasSize(4);
        String views = "关于招生形势的汇报\n一、形势\n（一）从全省看，专业调整可以带来新机遇，也带来新挑战。" + BODY + "（二）从全市看，生源潜力必须进一步挖掘。" + BODY
                + "（三）从本校看，办学基础一般，师资不足的问题依然突出。" + BODY;
        assertThat(headings("汇报.txt", views)).hasSize(4);
    }

    @Test
    @DisplayName("a charter behind what introduces it has its title for a heading, and its chapters stand below that")
    void introduced() {
        String charter = "绿道志愿社章程\n（2024年5月4日全体会议通过）\n第一章 总则\n第一条 本社名为绿道志愿社。\n第二条 本社接受校团委的指导。\n第二章 会员\n第三条 会员自愿入社。\n";
        String said = "绿道志愿社简介\n绿道志愿社由热心公益的同学自愿组成，多年来坚持服务学校、服务社会。\n";
        assertThat(headings("社团.txt", said + charter))
                .containsExactly("1 绿道志愿社章程", "2 第一章总则", "3 第一条", "3 第二条", "2 第二章会员", "3 第三条");
        assertThat(headings("社团.txt", charter)).startsWith("1 第一章总则", "2 第一条");
        String news = "省委印发《关于建设绿道的意见》\n近日，省委印发《关于建设绿道的意见》，要求各地认真执行。《意见》全文如下。\n关于建设绿道的意见\n一、总体要求\n" + BODY + "二、主要任务\n"
                + BODY;
        assertThat(headings("新闻.txt", news)).containsExactly("1 关于建设绿道的意见", "2 一、总体要求", "2 二、主要任务");
    }

    @Test
    @DisplayName("a notice that forwards another about the same has the title of that for a heading")
    void forwarded() {
        String text =
                "关于转发市科技局《更新绿道建设咨询专家库》的\n各有关单位：\n现将市科技局《更新绿道建设咨询专家库》的通知转发给你们，请按时提交！\n关于更新绿道建设咨询专家库的通知\n为适应绿道建设的要求，决定对专家库进行更新。\n一、更新信息\n"
                        + BODY + "二、征集专家\n" + BODY;
        assertThat(headings("转发.txt", text)).containsExactly("1 关于更新绿道建设咨询专家库的通知", "2 一、更新信息", "2 二、征集专家");
    }

    @Test
    @DisplayName(
            "附： and below it the title of a report is a heading, also where nothing else is one; rows of crosses are drawn")
    void handedOn() {
        String text =
                "省委批转水利厅党组“关于绿道管护的报告”\n各地委、市委：\n省委同意水利厅党组的报告，现发给你们，请参照执行。各地党委应当重视这个问题。\n附：\n水利厅党组关于绿道管护问题向省委的请示报告\n（一九六〇年三月十九日（60）水党字第6号）\n绿道管护不善，是多年来没有解决的问题，群众意见很大，必须下决心加以改变。\n×  ×  ×\n今后应当由各县负责管护，费用从养路费里开支，并且每年检查一次，把结果报告省里。\n";
        assertThat(headings("批转.txt", text)).containsExactly("1 附水利厅党组关于绿道管护问题向省委的请示报告");
    }

    @Test
    @DisplayName(
            "lines alone above an article are the chapters whose numbers are missing; where none is missing they are none")
    void lostChapters() {
        String text =
                "绿道协会章程\n第一章 总则\n第一条 本会名为绿道协会。\n业务范围\n第二条 本会宣传绿道，培训会员。\n会员\n第三条 会员为单位会员。\n第四章 附则\n第四条 本章程自通过之日起施行。\n";
        assertThat(headings("章程.txt", text))
                .containsExactly("1 第一章总则", "2 第一条", "1 业务范围", "2 第二条", "1 会员", "2 第三条", "1 第四章附则", "2 第四条");
        assertThat(headings("章程.txt", text.replace("第四章", "第二章"))).hasSize(6);
    }

    @Test
    @DisplayName("the title may stand above its 第一章, and 1.1 to 1.3 above the articles")
    void titlesAbove() {
        String above =
                "組織章程\n總則\n第一章\n第一條\n本會名稱為綠道協會，設於本市。\n第二條\n本會以推廣步行為宗旨。\n會員\n第二章\n第三條\n本會會員分下列兩種：\n一、個人會員：贊同本會宗旨者。\n二、團體會員：贊同本會宗旨之團體。\n第四條\n會員有遵守章程之義務。\n";
        assertThat(headings("章程.txt", above)).containsExactly("1 第一章總則", "2 第一條", "2 第二條", "1 第二章會員", "2 第三條", "2 第四條");
        String page =
                "社团宗旨\n1.1 绿道协会简介\n绿道协会是全校性学生团体，成立以来一直热心公益。\n1.2 团队宗旨\n学以致用，共同发展，丰富会员的课外生活。\n1.3 总则\n第一条 本协会名为绿道协会。\n第二条 本协会遵守学校的规章制度。\n";
        assertThat(headings("协会.txt", page)).endsWith("1 1.2团队宗旨", "1 1.3总则", "2 第一条", "2 第二条");
    }

    @Test
    @DisplayName(
            "what is put before an assembly comes with its explanation; 第 N 章 names a law of Hong Kong, whose parts are 第 1 部")
    void proposals() {
        String proposal =
                "关于提请审议《绿道条例（草案）》的议案\n市人大常委会：\n《绿道条例（草案）》已经讨论通过，现提请审议。\n市长　王某某\n2022年5月6日\n关于《绿道条例（草案）》的说明\n市园林局局长　李某某\n主任、各位委员：\n现就条例草案作如下说明。\n一、必要性\n"
                        + BODY + "二、主要内容\n" + BODY;
        assertThat(headings("议案.txt", proposal)).containsExactly("1 关于《绿道条例（草案）》的说明", "2 一、必要性", "2 二、主要内容");
        String law =
                "第 999 章　步道條例\n本條例旨在就步道的劃定及管理訂定條文。\n第 1 部　導言\n1.　簡稱\n本條例可引稱為《步道條例》。\n2.　釋義\n在本條例中，步道指根據第3條劃定的道路。\n第 2 部　管理\n3.　劃定步道\n署長可藉憲報公告，劃定任何道路為步道。\n";
        assertThat(headings("條例.txt", law)).containsExactly("1 第1部導言", "2 1.簡稱", "2 2.釋義", "1 第2部管理", "2 3.劃定步道");
    }

    private static List<String> headings(String name, String text) {
        Reading reading = Intake.read(name, text.getBytes(UTF_8));
        return Outliner.outline(reading.text(), reading.noise(), reading.header())
                .nodes()
                .filter(OutlineNode::isHeading)
                .map(node -> node.level() + " " + (node.numbering() + node.title()).replaceAll("[ \u2003\u3000]", ""))
                .toList();
    }
}
