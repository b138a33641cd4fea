package org.yandu.intake.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.document.TextSpan;

/** Lines of a Chinese page that were broken at a fixed width. */
class WrappedLinesTest {

    private static String joined(String text) {
        StringBuilder joined = new StringBuilder(text);
        List<TextSpan> gaps = WrappedLines.gaps(text, Line.of(text), List.of());
        gaps.reversed().forEach(gap -> joined.delete(gap.start(), gap.end()));
        return joined.toString();
    }

    @Test
    @DisplayName("百， that had no more room after 百分之 is no item, nor is 3、 after 第2、")
    void aNumeralOfTheSentence() {
        String text = """
                清河市治理情况介绍
                清河市地处江东省中部，辖四县三区，常住人口四百二十六万。近年来，清河市坚
                持以党建引领基层治理，把信用建设、法治建设和机关效能建设统筹起来，走出了
                一条具有地方特色的治理新路。
                法治建设方面，清河市推行行政执法公示、执法全过程记录、重大执法决定法制审
                核三项制度，行政诉讼败诉率连续五年下降，行政负责人出庭应诉率达到百分之
                百，群众对法治建设的满意度稳步提升。
                机关效能方面，清河市建立“红黄绿”三色督办机制，并在全省的通报里连续列第
                3、4位，群众办事平均跑动次数由三次减少到零点三次，一批长期没有解决的难
                题得到化解。
                """;
        assertThat(joined(text).lines())
                .hasSize(4)
                .anyMatch(line -> line.contains("百分之百，群众"))
                .anyMatch(line -> line.contains("列第3、4位"));
    }

    @Test
    @DisplayName("an item below a full line that is not closed stays one where it has a sister, or is the first")
    void anItem() {
        String text = """
                清河市地处江东省中部，辖四县三区，常住人口四百二十六万。近年来，清河市坚
                持以党建引领基层治理，把信用建设、法治建设和机关效能建设统筹起来，走出了
                一条具有地方特色的治理新路。
                一、坚持高位推动，健全统筹协调的工作机制，切实增强做好基层治理的责任感
                二、坚持制度先行，推行行政执法公示、执法全过程记录、重大执法决定法制审核
                三项制度，行政诉讼败诉率连续五年下降，行政负责人出庭应诉率达到百分之九十
                以上。
                三、坚持效能为要，群众办事平均跑动次数由三次减少到零点三次，一批长期没有
                解决的难题得到化解，清河市将继续坚持问题导向，把群众满意作为衡量工作的标
                准。
                """;
        assertThat(joined(text).lines()).hasSize(4);
    }

    @Test
    @DisplayName(
            "a short paper: authors, headings and notes are no lines that are not full, where all paragraphs are set in")
    void aShortPaper() {
        String text = """
                　　基层治理中的“信用积分”何以有效？
                　　林晓岚，陈浩
                　　（1.中共清河市委党校公共管理教研部，江东 清河 31
                0001；2.江东大学公共管理学院，江东 江州 310058）
                　　摘要：信用积分制是近年来乡村治理的重要创新。本文基于清
                河市东岙村与石塘村的比较，发现信用积分的有效性取决于规则共
                识、公开机制与激励强度三个条件。
                　　关键词：信用积分；基层治理
                　　中图分类号：D638　文献标识码：A　文章编号：1008
                -4479（2024）02-0045-09
                　　作者简介：林晓岚（1985—），女，江东清河人，副教授，
                博士，研究方向为基层治理。
                　　一、问题的提出
                　　长期以来，乡村社会依赖熟人关系维系信用。随着人口流动加
                快，传统的人情约束逐渐弱化[1]。近年来，各地探索以积分方式
                重建村庄信用，但效果差异明显。
                　　二、文献述评与分析框架
                　　（一）文献述评
                　　既有研究主要从三个视角展开。第一，制度主义视角。强调规则
                的明晰与执行[3]。第二，社会资本视角。强调信任、规范与网络
                [4]。第三，行为激励视角。强调奖惩的及时性。
                　　1.规则共识
                　　规则共识指村民对积分规则的知晓与认同程度。
                　　三、案例比较
                　　东岙村2021年起推行信用积分，村民代表会议先后讨论规则
                5次①。
                　　（二）石塘村：“墙上积分”的空转
                　　石塘村的积分表由镇里统一印发，村民多不知情②。
                　　参考文献：
                　　[1]费孝通.乡土中国[M].北京：人民出版社，2008
                .
                　　[2]王明.乡村信用积分制研究[J].中国农村观察，20
                22（3）：40-55.
                　　（责任编辑：赵敏）
                """;
        assertThat(joined(text).lines())
                .hasSize(22)
                .allMatch(line -> line.startsWith("　　"))
                .contains("　　一、问题的提出", "　　林晓岚，陈浩", "　　（一）文献述评")
                .anyMatch(line -> line.endsWith("2008."))
                .anyMatch(line -> line.contains("网络[4]。第三"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // verse, each stanza set in
                """
                　　我站在清河的堤岸上，看见灯火，
                看见一座城市把夜晚慢慢地点亮，
                看见归来的人把行李放在门槛边，
                听见他们说起远方的工地和故乡。
                　　我走过清河的老街口，听见铃声，
                听见孩子们从学校的大门里跑出，
                听见修鞋的老人敲打着旧的皮鞋，
                想起许多年前我也是这样地走过。
                　　我回到清河的长桥头，想起母亲，
                想起她站在风里等着最后一班车，
                想起她把围巾解下来系在我颈上，
                从此以后我再没有怕过任何冬天。
                　　清河啊，你带走了多少人的年华，
                又把多少人的年华留在你的岸边，
                　　让我再一次俯下身来，捧起河水，
                像捧起一封没有写完的长长的信。
                """,
                // a speech, a sentence a line, some of them set in
                """
                　　同志们，朋友们，
                今天我们欢聚在清河，共同庆祝这个不平凡的日子，
                　　我们走过的路，
                是全市人民用双手和汗水一步一步走出来的道路，
                　　我们取得的成绩，
                是各级党组织和广大党员干部团结奋斗得来的成绩，
                　　我们要感谢，
                感谢奋战在第一线的医务人员，感谢每一位志愿者，
                　　我们要牢记，
                牢记群众的嘱托，牢记肩上的责任，牢记出发的地方，
                　　谢谢大家！
                """,
                // addresses below the names of offices
                """
                　　清河市行政服务中心
                清河市清河区解放东路一百一十八号二楼东厅，乘公交三路
                　　临水县行政服务中心
                清河市临水县人民西路二百零六号一楼大厅，乘公交十二路
                　　东山区行政服务中心
                清河市东山区学院北路三十五号三楼西侧，乘公交二十一路
                　　南浦街道便民服务中心
                清河市清河区南浦街道塘下路九号四楼，乘公交二十七路
                　　石塘镇便民服务中心
                清河市临水县石塘镇石塘老街六十六号，乘公交一百零三路
                　　东岙乡便民服务中心
                清河市东山区东岙乡政府院内一楼东，乘公交一百一十二路
                """,
                // a table whose cells became lines
                """
                　　重点任务
                责任单位
                　　健全统筹协调机制，明确牵头部门
                市委政法委、市民政局、市司法局
                　　完善信用积分办法，公开评价结果
                市发展改革委、市农业农村局等
                　　推行行政执法公示，记录全过程
                市司法局、各县（市、区）政府
                　　压减办事环节时限，实现一次办成
                市大数据局、市行政服务中心等
                　　加强督查考核问责，通报落实情况
                市委督查室、市政府督查室等单位
                """,
                // an outline of short lines
                """
                　　一、坚持党建引领，健全组织体系
                （一）织密市县乡村网格五级链条
                （二）选优配强村和社区带头队伍
                （三）推动机关党员到社区去报到
                　　二、坚持法治保障，规范执法行为
                （一）推行行政执法公示三项制度
                （二）健全重大行政决策法定程序
                （三）落实行政负责人出庭的制度
                　　三、坚持信用支撑，完善评价办法
                （一）建设公共信用信息归集平台
                （二）开展市场主体信用综合评价
                （三）规范失信惩戒和信用的修复
                """,
                // entries set the other way round: the first line at the margin
                """
                清河市推行行政执法公示、执法全过程记录制度，
                　　牵头单位市司法局，配合单位市大数据局
                清河市推行重大执法决定法制审核，健全程序，
                　　牵头单位市司法局，配合单位市财政局等
                清河市健全信用评价办法，规范失信惩戒措施，
                　　牵头单位市发展改革委，配合各有关单位
                清河市建立红黄绿三色督办机制，限时办结，
                　　牵头单位市委督查室，配合各有关的单位
                清河市推动机关党员到社区去报到，认领心愿，
                　　牵头单位市委组织部，配合市直机关工委
                """,
            })
    @DisplayName("verse, a sentence a line, addresses, tables and outlines keep their lines, set in or not")
    void stays(String text) {
        assertThat(joined(text)).isEqualTo(text);
    }
}
