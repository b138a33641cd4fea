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
