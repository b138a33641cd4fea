package org.yandu.retrieval.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.marks.Themes.Role;
import org.yandu.retrieval.marks.Themes.Term;
import org.yandu.retrieval.marks.Themes.Together;
import org.yandu.workspace.MarkRow;

class CompanyTest {

    /** Paragraphs of ten characters. */
    private static final int[] PARAGRAPHS = {0, 10, 20, 30, 40, 50, 60, 70, 80, 90};

    private static MarkRow mark(long row, int start, int end, String... codes) {
        return new MarkRow(
                row,
                "d1",
                "v1",
                true,
                new TextSpan(start, end),
                List.of(codes),
                "读者",
                Set.of(),
                Instant.EPOCH.plusSeconds(row));
    }

    private static List<Long> found(List<MarkRow> text, Together together, int distance, Term... terms) {
        Themes themes = new Themes(List.of(terms), together, distance);
        return new Company(themes, Set::of, id -> PARAGRAPHS)
                .of(text).stream().map(MarkRow::row).toList();
    }

    private static Term term(String code, Role role) {
        return new Term(code, false, role);
    }

    /**
     * <pre>
     * 0         1         2
     * 0123456789012345678901234
     * AAAA        AAAA    AAAA
     *   BBBB     B    B
     * </pre>
     */
    @Test
    void togetherMeansWhatTheReaderSays() {
        List<MarkRow> text = List.of(
                mark(1, 0, 4, "A"),
                mark(2, 2, 6, "B"),
                mark(3, 11, 12, "B"),
                mark(4, 12, 16, "A"),
                mark(5, 16, 17, "B"),
                mark(6, 20, 24, "A"));
        Term a = term("A", Role.ALL);
        Term b = term("B", Role.ALL);
        assertThat(found(text, Together.SAME, 0, a, b)).isEmpty();
        assertThat(found(text, Together.OVERLAPPING, 0, a, b)).containsExactly(1L, 2L);
        assertThat(found(text, Together.NEAR, 0, a, b)).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(found(text, Together.NEAR, 2, a, b)).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(found(text, Together.NEAR, 3, a, b)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(found(text, Together.SAME_PARAGRAPH, 0, a, b)).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(found(text, Together.OVERLAPPING, 0, term("A", Role.ANY), term("B", Role.NONE)))
                .containsExactly(4L, 6L);
        assertThat(found(text, Together.OVERLAPPING, 0, term("A", Role.NONE))).containsExactly(3L, 5L);
    }

    @Test
    void anyGivesAChoiceAndAllNarrowsIt() {
        List<MarkRow> text = List.of(mark(1, 0, 4, "A"), mark(2, 0, 4, "B", "C"), mark(3, 5, 8, "C"), mark(4, 9, 10));
        assertThat(found(text, Together.SAME, 0, term("A", Role.ANY), term("C", Role.ANY)))
                .containsExactly(1L, 2L, 3L);
        assertThat(found(text, Together.SAME, 0, term("C", Role.ANY), term("B", Role.ALL)))
                .containsExactly(2L);
        assertThat(found(text, Together.OVERLAPPING, 0, term("A", Role.ANY), term("B", Role.ALL)))
                .containsExactly(1L);
        assertThat(found(text, Together.OVERLAPPING, 0)).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void answersAsALookAtEveryPairDoes() {
        Random random = new Random(4);
        for (int round = 0; round < 300; round++) {
            List<MarkRow> text = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                int start = random.nextInt(95);
                String[] codes = random.ints(random.nextInt(3), 0, 4)
                        .distinct()
                        .mapToObj(c -> "ABCD".substring(c, c + 1))
                        .toArray(String[]::new);
                text.add(mark(i, start, start + 1 + random.nextInt(8), codes));
            }
            text.sort(Comparator.comparing(MarkRow::span));
            Together together = Together.values()[random.nextInt(4)];
            int distance = random.nextInt(6);
            Term[] terms = {
                term("A", Role.values()[random.nextInt(3)]),
                term("B", Role.values()[random.nextInt(3)]),
                term("C", Role.values()[random.nextInt(3)])
            };
            List<Long> expected = text.stream()
                    .filter(mark -> isWanted(mark, text, together, distance, terms))
                    .map(MarkRow::row)
                    .toList();
            assertThat(found(text, together, distance, terms))
                    .as("%s %s %s", together, distance, Arrays.toString(terms))
                    .isEqualTo(expected);
        }
    }

    private static boolean isWanted(MarkRow mark, List<MarkRow> text, Together together, int distance, Term... terms) {
        List<Term> any = Arrays.stream(terms).filter(t -> t.role() == Role.ANY).toList();
        List<Term> all = Arrays.stream(terms).filter(t -> t.role() == Role.ALL).toList();
        boolean chosen =
                any.isEmpty() || any.stream().anyMatch(t -> mark.codes().contains(t.codeId()));
        boolean partner = !any.isEmpty()
                || all.isEmpty()
                || (together == Together.SAME
                        ? all.stream().allMatch(t -> mark.codes().contains(t.codeId()))
                        : all.stream().anyMatch(t -> mark.codes().contains(t.codeId())));
        return chosen
                && partner
                && Arrays.stream(terms)
                        .filter(t -> t.role() != Role.ANY)
                        .allMatch(t -> text.stream()
                                        .filter(other -> other.codes().contains(t.codeId()))
                                        .anyMatch(other -> isTogether(mark, other, together, distance))
                                == (t.role() == Role.ALL));
    }

    private static boolean isTogether(MarkRow one, MarkRow other, Together together, int distance) {
        TextSpan a = one.span();
        TextSpan b = other.span();
        return switch (together) {
            case SAME -> one == other;
            case OVERLAPPING -> a.overlaps(b);
            case NEAR -> Math.max(a.start(), b.start()) - Math.min(a.end(), b.end()) <= distance;
            case SAME_PARAGRAPH -> a.start() / 10 <= (b.end() - 1) / 10 && b.start() / 10 <= (a.end() - 1) / 10;
        };
    }
}
