package org.yandu.retrieval.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.yandu.annotation.Markup;
import org.yandu.codebook.Code;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Header;
import org.yandu.outline.OutlineTree;
import org.yandu.outline.Outliner;
import org.yandu.retrieval.Gauge;
import org.yandu.retrieval.parallel.Comparing.Side;
import org.yandu.retrieval.parallel.Comparison.Column;
import org.yandu.workspace.Samples;

class ComparingTest {

    private static Side side(String id, String theme, int start) {
        DocumentVersion version = Samples.version(id + "-v1", id, Samples.TEXT);
        Markup markup = Markup.of(List.of(Samples.annotation(id + "-a", version, start, start + 2, theme)));
        return new Side(
                new Column(id, id), new Reading(version, new OutlineTree(List.of(), List.of()), markup), List.of());
    }

    /** A theme nobody has marked had no row, and so no gap that could be seen. What is retired or of another codebook is asked of nobody. */
    @Test
    void aRowForEveryThemeWithItsGaps() {
        List<Code> themes = List.of(
                Samples.code("law", "法治", 1),
                Samples.code("credit", "信用", 2),
                Samples.code("none", "基层", 3),
                Samples.code("old", "旧题", 4));
        Set<String> asked = Set.of("law", "credit", "none");
        Comparison comparison = Comparing.byThemes(
                List.of(side("one", "credit", 0), side("two", "law", Samples.TEXT.indexOf("法治"))), themes, asked);
        assertThat(comparison.rows()).extracting(Comparison.Row::heading).containsExactly("法治", "信用", "基层");
        assertThat(comparison.rows().get(2).cells()).allMatch(Comparison.Cell::isGap);
        assertThat(Comparing.byThemes(List.of(side("one", "other", 0), side("two", "other", 0)), themes, asked)
                        .rows())
                .isEmpty();
        assertThat(comparison.rows().getFirst().cells().get(0).isGap()).isTrue();
        assertThat(comparison
                        .rows()
                        .getFirst()
                        .cells()
                        .get(1)
                        .pieces()
                        .getFirst()
                        .quote())
                .isEqualTo("法治");
        assertThat(comparison.rows().get(1).cells().get(1).grade()).isEqualTo(Grade.UNMARKED);
    }

    /** Told up to the whole, never back; stopped it ends soon with nothing. */
    @Test
    void theReaderSeesHowFarItHasComeAndMayStopIt() {
        List<Side> sides = List.of(sections("one"), sections("two"), sections("three"));
        List<Integer> told = new ArrayList<>();
        AtomicInteger most = new AtomicInteger(Integer.MAX_VALUE);
        Gauge gauge = new Gauge() {
            @Override
            public void at(int done, int all) {
                told.add(100 * done / all);
            }

            @Override
            public boolean isUnwanted() {
                return told.size() >= most.get();
            }
        };
        assertThat(Comparing.bySections(sides, gauge).rows()).hasSize(2);
        assertThat(told).isSorted().endsWith(100);
        int whole = told.size();
        told.clear();
        most.set(2);
        assertThat(Comparing.bySections(sides, gauge).rows()).isEmpty();
        assertThat(told).hasSizeLessThan(whole);
    }

    private static Side sections(String id) {
        String text = "一、图书馆建设\n新建社区图书馆十座，延长夜间开放时间。\n二、河道整治\n清淤三十公里，沿河植树。\n";
        DocumentVersion version = Samples.version(id + "-v1", id, text);
        return new Side(
                new Column(id, id),
                new Reading(version, Outliner.outline(version, Header.titled(""), List.of())),
                List.of());
    }
}
