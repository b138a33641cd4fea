package org.yandu.retrieval.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yandu.document.DocumentVersion;
import org.yandu.document.DocumentVersion.Origin;
import org.yandu.document.Header;
import org.yandu.outline.Outliner;

class AlignerTest {

    private static final String PLAN = """
            一、总体要求
            坚持稳中求进，统筹推进各项工作。
            二、图书馆建设
            新建社区图书馆十座，延长夜间开放时间，添置盲文读物。
            三、河道整治
            清淤三十公里，沿岸截污纳管，建设生态护坡。
            四、老年食堂
            每个街道办一家老年食堂，送餐上门，助餐补贴按月发放。
            """;

    /** In traditional characters and another order; nothing about rivers. */
    private static final String REPORT = """
            一、老年助餐服務
            街道老年食堂全部開門，助餐補貼按月發放，送餐上門兩萬次。
            二、社區圖書館
            夜間開放時間延長到十點，社區圖書館新添盲文讀物。
            三、公園綠化
            種樹五千棵，改造口袋公園。
            """;

    private static Reading reading(String text) {
        DocumentVersion version = new DocumentVersion("", "", text, List.of(), new Origin("UTF-8", "", Instant.EPOCH));
        return new Reading(version, Outliner.outline(version, Header.titled(""), List.of()));
    }

    private static List<String> told(String first, String second, Grain grain) {
        return Aligner.align(reading(first), reading(second), grain).stream()
                .filter(link -> link.to() != null)
                .map(link -> link.from().place() + ">" + link.to().place())
                .toList();
    }

    @Test
    void sectionsOnOneSubjectAreLinkedAcrossScriptsAndOrders() {
        assertThat(told(PLAN, REPORT, Grain.SECTION)).containsExactly("二>二", "四>一");
    }

    /** With its wordings each pair of long texts took a MB of memory for as long as it was kept. */
    @Test
    void whatIsKeptOfALinkTellsAllButWhatItWasWorkedOutFrom() {
        List<Link> links = Aligner.align(reading(PLAN), reading(REPORT), Grain.SECTION);
        List<Link> kept = links.stream().map(Link::told).toList();
        assertThat(kept)
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes("(from|to|also)\\.(words|heading|above).*")
                .isEqualTo(links);
        assertThat(kept)
                .flatExtracting(link -> List.of(link.from().words(), link.from().heading()))
                .containsOnly(Wording.NONE);
    }

    @Test
    void whereTheOtherTextIsSilentThereIsAGap() {
        assertThat(Aligner.align(reading(PLAN), reading(REPORT), Grain.SECTION))
                .filteredOn(link -> link.grade() == Grade.SILENT)
                .extracting(link -> link.from().title())
                .containsExactly("总体要求", "河道整治");
    }

    @Test
    void aLinkNamesTheWordsItRestsOn() {
        Link link = Aligner.align(reading(PLAN), reading(REPORT), Grain.SECTION).get(3);
        assertThat(link.words()).anyMatch(word -> word.contains("老年")).contains("助餐补贴按月发放");
    }

    @Test
    void passagesAreLinkedToo() {
        assertThat(told(PLAN, REPORT, Grain.PASSAGE)).containsExactly("二第1段>二第1段", "四第1段>一第1段");
    }

    /** From one report to another they share no word but 河长; their sections have a heading and a neighbour to be told by. */
    @Test
    void aPassageIsLookedForWhereItsSectionIsAnswered() {
        Reading one = reading("水利工作总结\n一、河湖长制\n河长巡河十一万次，清理乱占乱建。\n河道采砂全面禁止，非法码头拆除。\n二、农村供水\n农村水厂扩建，水窖停用，水质合格。\n");
        Reading other = reading("治水报告\n一、农村供水\n城乡水厂联网，农村水质合格率提高。\n二、河湖长制\n河长和警长联合巡查，砂场关停。\n非法码头由河道管理处拆除。\n");
        assertThat(Aligner.align(one, other, Grain.PASSAGE))
                .filteredOn(link -> link.from().place().equals("一第1段"))
                .singleElement()
                .satisfies(link -> assertThat(link.to())
                        .isNotNull()
                        .extracting(Stretch::place)
                        .isEqualTo("二第1段"));
    }

    @Test
    void aTextIsLinkedWithItselfInOrder() {
        assertThat(told(PLAN, PLAN, Grain.SECTION)).containsExactly("一>一", "二>二", "三>三", "四>四");
    }

    @Test
    void unrelatedTextsAndEmptyOnesHaveNoLinks() {
        assertThat(told(PLAN, "一、天文\n恒星发光。\n二、地质\n岩层断裂。\n", Grain.SECTION)).isEmpty();
        assertThat(told(PLAN, "", Grain.SECTION)).isEmpty();
        assertThat(told("", PLAN, Grain.PASSAGE)).isEmpty();
    }

    /** Both speak of courses and hours; only the first of swimming. */
    @Test
    void muchInCommonAboutSomethingElseMakesNoLinkSure() {
        String here = """
                一、游泳课程
                游泳课程每周开班三次，游泳教练持证上岗，统一报名平台，公开收费标准。
                二、书法课程
                书法课程周末开班。
                """;
        String there = """
                一、合唱活动
                每周开班三次，统一报名平台，公开收费标准，持证上岗。
                二、书法活动
                书法周末开班。
                """;
        assertThat(Aligner.align(reading(here), reading(there), Grain.SECTION)
                        .getFirst()
                        .grade())
                .isNotEqualTo(Grade.SURE);
        assertThat(told(here, there, Grain.SECTION)).contains("二>二");
    }

    /** What stands below the headings has not a word in common. */
    @Test
    void aParagraphThatIsAllItsSectionSaysIsToldByTheHeading() {
        String here = "一、花灯会\n正月十五开幕，门票三十元。\n二、龙舟赛\n二十支队伍报名。\n";
        String there = "一、龙舟赛\n鼓手戴红头巾，终点设在石桥。\n二、花灯会\n河边扎了大鲤鱼。\n";
        assertThat(told(here, there, Grain.PASSAGE)).containsExactly("一第1段>二第1段", "二第1段>一第1段");
        String more = "一、花灯会\n正月十五开幕，门票三十元。\n另设茶座。\n二、龙舟赛\n二十支队伍报名。\n奖品丰厚。\n";
        assertThat(told(more, there, Grain.PASSAGE)).isEmpty();
    }

    /** By its words alone the beginning of the one is the goals of the other: both count boats. */
    @Test
    void whatAPlanBeginsWithIsNoneOfItsGoals() {
        String here = """
                一、发展环境
                五年新增渔船一百艘，渔产十万吨。码头拥挤，渔民年纪偏大。
                二、主要目标
                新增渔船二百艘，渔产二十万吨。
                """;
        String there = """
                第一章 回顾与形势
                建成码头三座。港池淤积，渔民后继乏人。
                第二章 目标
                五年新增渔船三百艘，渔产三十万吨。
                """;
        assertThat(told(here, there, Grain.SECTION)).containsExactly("一>第一章", "二>第二章");
    }

    /** Both sections are answered by one that has none, and the nearer takes nothing from the other. */
    @Test
    void sectionsOfAChapterThatIsAnsweredAsAWholeAreNoRivals() {
        String here = """
                一、为老服务
                （一）居家照应
                给独居老人装上扶手和呼叫器，老人在社区吃饭。
                （二）机构规范
                敬老院新添床位九百张，床位全部评定等级，消防检查。
                二、河道疏浚
                清淤三十里，水草打捞。
                """;
        String there = """
                一、水上保洁
                打捞水草，清淤十里。
                二、为老服务
                敬老院新添床位一千张，全部评定等级；老人装上呼叫器，社区办饭桌。
                """;
        assertThat(Aligner.align(reading(here), reading(there), Grain.SECTION))
                .filteredOn(link -> link.from().place().startsWith("一（"))
                .allSatisfy(link -> {
                    assertThat(link.to()).extracting(Stretch::place).isEqualTo("二");
                    assertThat(link.grade()).isIn(Grade.LIKELY, Grade.SURE);
                });
    }

    /** Words of both shores, and of an office and those it serves. */
    @Test
    void oneSubjectInOtherWords() {
        String here = "一、志工\n招募志工八十人。\n二、行動書車\n書車到山區四十次。\n三、點字\n點字八百本。\n";
        String there = "一、盲文\n盲文九百种。\n二、志愿者\n注册志愿者一百名。\n三、流动图书车\n开到牧区。\n";
        assertThat(told(here, there, Grain.SECTION)).containsExactly("一>二", "二>三", "三>一");
        assertThat(told("一、工作群\n不许打卡。\n", "一、指尖负担\n关停政务软件，取消签到。\n", Grain.SECTION))
                .containsExactly("一>一");
    }

    /*
     *      A    B        pairs that keep the order and weigh most: the heavy crossing is given up
     *  1  .5   .9
     *  2  .8   .1
     *  3  .0   .7
     */
    @Test
    void pairsOfTwinsDoNotCross() {
        List<Monotone.Pair> pairs = List.of(
                new Monotone.Pair(0, 0, .5),
                new Monotone.Pair(0, 1, .9),
                new Monotone.Pair(1, 0, .8),
                new Monotone.Pair(2, 1, .7));
        assertThat(Monotone.choose(pairs, 3, 2)).containsExactly(-1, 0, 1);
    }
}
