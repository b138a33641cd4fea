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
    }

    private static List<String> headings(String name, String text) {
        Reading reading = Intake.read(name, text.getBytes(UTF_8));
        return Outliner.outline(reading.text(), reading.noise(), reading.header())
                .nodes()
                .filter(OutlineNode::isHeading)
                .map(node -> node.level() + " " + (node.numbering() + node.title()).replaceAll("[ \u2003]", ""))
                .toList();
    }
}
