package org.yandu.retrieval.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.codebook.StartingThemes;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.maps.CoOccurrence.Rule;
import org.yandu.retrieval.marks.Themes.Together;
import org.yandu.workspace.MarkRow;

class CoOccurrenceTest {

    /** Paragraphs of ten characters. */
    private static final int[] PARAGRAPHS = {0, 10, 20, 30, 40, 50, 60, 70, 80, 90};

    private static final Codebook BOOK = new Codebook(StartingThemes.codes());

    private static final List<Code> THEMES = BOOK.codes();

    static MarkRow mark(String version, int start, int end, Integer... themes) {
        return new MarkRow(
                1,
                version,
                version,
                true,
                new TextSpan(start, end),
                java.util.Arrays.stream(themes).map(i -> THEMES.get(i).id()).toList(),
                "读者",
                Set.of(),
                Instant.EPOCH);
    }

    private static CoOccurrence of(List<MarkRow> marks, Together together, int distance) {
        return CoOccurrence.of(
                marks, Columns.of(BOOK, marks, false), new Rule(together, distance), id -> PARAGRAPHS, () -> false);
    }

    /**
     * <pre>
     * 0         1         2
     * 0123456789012345678901234
     * AAAA        AAAA    AAAA
     *   BBBB     B    B
     * </pre>
     */
    private static final List<MarkRow> TEXT = List.of(
            mark("v", 0, 4, 0),
            mark("v", 2, 6, 1),
            mark("v", 11, 12, 1),
            mark("v", 12, 16, 0),
            mark("v", 17, 18, 1),
            mark("v", 20, 24, 0));

    @Test
    void togetherMeansWhatTheReaderSays() {
        assertThat(of(TEXT, Together.OVERLAPPING, 0).pairs(0, 1)).isEqualTo(1);
        assertThat(of(TEXT, Together.NEAR, 0).pairs(0, 1)).isEqualTo(2);
        assertThat(of(TEXT, Together.NEAR, 1).pairs(1, 0)).isEqualTo(3);
        assertThat(of(TEXT, Together.NEAR, 2).pairs(0, 1)).isEqualTo(4);
        assertThat(of(TEXT, Together.SAME_PARAGRAPH, 0).pairs(0, 1)).isEqualTo(3);
        assertThat(of(TEXT, Together.SAME, 0).pairs(0, 1)).isZero();
        assertThat(of(TEXT, Together.SAME, 0).passages(0)).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void anAnnotationWithBothIsOnePairAndTextsAreApart(Together together) {
        List<MarkRow> marks = List.of(mark("v", 0, 4, 0, 1), mark("w", 0, 4, 0), mark("x", 0, 4, 1));
        CoOccurrence found = of(marks, together, 9);
        assertThat(found.pairs(0, 1)).isEqualTo(1);
        assertThat(found.pairs(1, 0)).isEqualTo(1);
        assertThat(found.pairs(0, 0)).isZero();
        assertThat(found.passages(0)).isEqualTo(2);
    }

    @Test
    void findsWhatEveryPairComparedWithEveryOtherGives() {
        Random random = new Random(3);
        List<MarkRow> marks = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            int start = random.nextInt(95);
            marks.add(mark("v", start, start + 1 + random.nextInt(6), random.nextInt(3)));
        }
        marks.sort(Comparator.comparing(MarkRow::span));
        for (int distance : new int[] {0, 1, 7}) {
            CoOccurrence found = of(marks, Together.NEAR, distance);
            int expected = 0;
            for (MarkRow one : marks) {
                for (MarkRow other : marks) {
                    if (one.codes().contains(THEMES.get(0).id())
                            && other.codes().contains(THEMES.get(2).id())) {
                        int gap = Math.max(
                                one.span().start() - other.span().end(),
                                other.span().start() - one.span().end());
                        expected += gap <= distance ? 1 : 0;
                    }
                }
            }
            assertThat(found.pairs(0, 2)).isEqualTo(expected);
        }
    }

    @Test
    void theSameNumbersGiveTheSameGraphAndWhatBelongsTogetherStandsNearer() {
        List<MarkRow> marks = List.of(
                mark("v", 0, 4, 0, 1), mark("v", 10, 14, 0, 1), mark("v", 20, 24, 0, 1), mark("v", 30, 34, 2, 3));
        CoOccurrence found = of(marks, Together.SAME, 0);
        GraphLayout one = GraphLayout.of(found);
        GraphLayout other = GraphLayout.of(found);
        for (int i = 0; i < THEMES.size(); i++) {
            assertThat(one.x(i)).isEqualTo(other.x(i)).isBetween(0.0, 1.0);
            assertThat(one.y(i)).isEqualTo(other.y(i)).isBetween(0.0, 1.0);
        }
        assertThat(way(one, 0, 1)).isLessThan(way(one, 0, 2)).isLessThan(way(one, 1, 3));
    }

    private static double way(GraphLayout layout, int one, int other) {
        return Math.hypot(layout.x(one) - layout.x(other), layout.y(one) - layout.y(other));
    }
}
