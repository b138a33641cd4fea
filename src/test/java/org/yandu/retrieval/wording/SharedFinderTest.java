package org.yandu.retrieval.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yandu.document.DocumentVersion;
import org.yandu.document.DocumentVersion.Origin;

class SharedFinderTest {

    @Test
    void aFormulaInBothScriptsAndThroughPunctuation() {
        String here = "要坚持“法治是最好的营商环境”,推进改革。";
        String there = "他強調,法治是最好的營商環境。要依法行政。";
        List<Shared> shared = new SharedFinder(version(here), 8).with(version(there));
        assertThat(shared).hasSize(1);
        assertThat(shared.getFirst().grade()).isEqualTo(Shared.Grade.EXACT);
        assertThat(shared.getFirst().here().getFirst().in(here)).isEqualTo("法治是最好的营商环境");
        assertThat(shared.getFirst().there().getFirst().in(there)).isEqualTo("法治是最好的營商環境");
    }

    @Test
    void allPlacesInBoth() {
        String here = "共商共建共享体系好,又说共商共建共享体系。";
        String there = "甲共商共建共享体系乙。\n\n丙共商共建共享体系丁。";
        Shared shared = new SharedFinder(version(here), 6).with(version(there)).getFirst();
        assertThat(shared.here()).hasSize(2);
        assertThat(shared.there()).hasSize(2);
    }

    @Test
    void nearlyTheSame() {
        //            one word other, one left out
        String here = "一是打造简政便民和服务高效的现代政府。其他不同。";
        String there = "为此要打造简政为民、服务高效的现代政府,";
        List<Shared> shared = new SharedFinder(version(here), 10).with(version(there));
        assertThat(shared).anySatisfy(near -> {
            assertThat(near.likeness()).isBetween(0.6, 0.99);
            assertThat(near.here().getFirst().in(here)).isEqualTo("一是打造简政便民和服务高效的现代政府");
        });
    }

    @Test
    void twoDatesAreNoPassage() {
        List<Shared> shared =
                new SharedFinder(version("发布:2031-04-13\n\n正文。"), 8).with(version("发布:2031-02-24 16:40\n\n另文。"));
        assertThat(shared).isEmpty();
    }

    @Test
    void aNumberIsNotCutInTwo() {
        String here = "全年办理案件一共是2018件";
        String there = "全年办理案件一共是2019件其中劳动争议最多仲裁的也不少";
        List<Shared> shared = new SharedFinder(version(here), 6).with(version(there));
        assertThat(shared)
                .filteredOn(each -> each.grade() == Shared.Grade.EXACT)
                .extracting(each -> each.here().getFirst().in(here))
                .containsExactly("全年办理案件一共");
    }

    @Test
    void aWordIsNotCutInTwoAndWhatLeadsUpToAnotherIsLeftOut() {
        String here = "推动经济社会发展的重要力量来自人民群众和他们的创造";
        String there = "这是经济社会发展的重点所在也是难点所在";
        assertThat(new SharedFinder(version(here), 6).with(version(there)))
                .extracting(each -> each.here().getFirst().in(here))
                .containsExactly("经济社会发展");
    }

    @Test
    void aNearPassageSaysWhatAnExactOneInsideItWould() {
        String here = "(一)切实发挥党总揽全局、协调各方的重要作用。";
        String there = "2.充分发挥了党总揽全局、协调各方的作用。";
        assertThat(new SharedFinder(version(here), 8).with(version(there)))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.grade()).isNotEqualTo(Shared.Grade.EXACT);
                    // Neither begins with the number of its heading.
                    assertThat(each.here().getFirst().in(here)).startsWith("切实发挥");
                    assertThat(each.there().getFirst().in(there)).startsWith("充分发挥");
                });
    }

    @Test
    void nothingAcrossParagraphsAndPairsStayWhole() {
        String here = "𠮷祥如意万事兴\n\n隆国泰民安";
        String there = "𠮷祥如意万事兴隆国泰民安";
        List<Shared> shared = new SharedFinder(version(here), 5).with(version(there));
        assertThat(shared).extracting(each -> each.there().getFirst().in(there)).contains("𠮷祥如意万事兴");
    }

    /** Every string of two texts of few letters, against brute force. */
    @Test
    void findsWhatBruteForceFinds() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            int[] a = random.ints(30, 0, 3).toArray();
            int[] b = random.ints(30, 0, 3).toArray();
            SuffixAutomaton automaton = new SuffixAutomaton(a);
            SuffixAutomaton.Walk walk = automaton.walk();
            for (int end = 1; end <= b.length; end++) {
                walk.step(b[end - 1]);
                int longest = 0;
                Set<Integer> ends = new HashSet<>();
                for (int length = 1; length <= end; length++) {
                    Set<Integer> places = places(a, b, end - length, end);
                    if (!places.isEmpty()) {
                        longest = length;
                        ends = places;
                    }
                }
                assertThat(walk.matched()).isEqualTo(longest);
                if (longest > 0) {
                    assertThat(automaton.ends(walk.state()))
                            .containsExactlyInAnyOrder(
                                    ends.stream().mapToInt(Integer::intValue).toArray());
                }
            }
        }
    }

    private static Set<Integer> places(int[] a, int[] b, int from, int to) {
        Set<Integer> ends = new HashSet<>();
        for (int end = to - from; end <= a.length; end++) {
            if (java.util.Arrays.equals(a, end - (to - from), end, b, from, to)) {
                ends.add(end);
            }
        }
        return ends;
    }

    private static DocumentVersion version(String text) {
        return new DocumentVersion("v", "d", text, List.of(), new Origin("UTF-8", "", Instant.EPOCH));
    }
}
