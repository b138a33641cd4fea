package org.yandu.retrieval.parallel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.yandu.retrieval.Gauge;

/**
 * How alike each stretch of one text is to those of another that come near. The weights were found on a few labelled pairs of texts
 * by one hand; AlignerHarness says how far its figures can be trusted.
 */
final class Scores {

    /** Headings that are alike. */
    private static final double TITLES = 0.25;

    /** What the one heading names is spoken of below the other. */
    private static final double ANSWERS = 0.2;

    /** And the other way round as well. */
    private static final double BOTH_ANSWER = 0.1;

    /** Measures answer measures, and what is wanting answers what is wanting: the headings above are alike. Adds a share, for by itself it says nothing. */
    private static final double ABOVE = 0.3;

    /** Both are there for the same: the goals, what was reached, who answers for it. */
    private static final double ROLES = 0.12;

    /** What was done is not answered by what will be, unless the words say so loudly. */
    private static final double AGAINST = 0.7;

    /** Articles without headings have nothing but their text to be told by. */
    private static final double BARE = 1.3;

    /** A section that is nearly as like something as its chapter is what that something answers. */
    private static final double SECTION = 0.9;

    /** The reader has marked both with the same themes. */
    private static final double THEMES = 0.1;

    /** A chapter holds words for everything; a section is rather answered by one of its sections. */
    private static final double CHAPTER = 0.6;

    private static final List<Cells.Cell> NONE = List.of();

    private final Rarity paragraphs;
    private final Rarity headings;
    private final List<Stretch> from;
    private final List<Stretch> to;
    private final List<Set<Role>> roles;
    private final List<Set<Role>> answering;
    private final List<Map<Integer, Double>> rows = new ArrayList<>();
    private final List<Map<Integer, Double>> columns = new ArrayList<>();

    /** @param gauge told of every stretch of the first text; when it wants no more the rest of them is like nothing */
    Scores(Opposed texts, Around around, Gauge gauge) {
        this.paragraphs = texts.paragraphs();
        this.headings = texts.headings();
        this.from = texts.from();
        this.to = texts.to();
        this.roles = from.stream().map(each -> Role.of(each)).toList();
        this.answering = to.stream().map(each -> Role.of(each)).toList();
        to.forEach(each -> columns.add(new HashMap<>()));
        Cells cells =
                new Cells(to.stream().map(each -> Subject.of(paragraphs, each)).toList());
        for (int i = 0; i < from.size(); i++) {
            Map<Integer, Double> row = new HashMap<>();
            for (Cells.Cell cell : gauge.isUnwanted() ? NONE : cells.near(Subject.of(paragraphs, from.get(i)))) {
                double score = score(i, cell) + around.at(i, cell.column());
                row.put(cell.column(), score);
                columns.get(cell.column()).put(i, score);
            }
            rows.add(row);
            gauge.at(i + 1, from.size());
        }
    }

    private double score(int i, Cells.Cell cell) {
        Stretch one = from.get(i);
        Stretch other = to.get(cell.column());
        double there = Subject.answer(paragraphs, one, other);
        double here = Subject.answer(paragraphs, other, one);
        double sum = cell.cosine() * (isBare(one) && isBare(other) ? BARE : 1)
                + TITLES * headings.likeness(one.heading(), other.heading())
                + ANSWERS * (there + here) / 2
                + BOTH_ANSWER * Math.sqrt(there * here)
                + (Collections.disjoint(roles.get(i), answering.get(cell.column())) ? 0 : ROLES)
                + THEMES * shared(one, other);
        double chapter = holds(to, cell.column()) && !holds(from, i) ? CHAPTER : 1;
        chapter *= Role.oppose(roles.get(i), answering.get(cell.column())) ? AGAINST : 1;
        return sum * chapter * (1 + ABOVE * headings.likeness(one.above(), other.above()));
    }

    private static boolean isBare(Stretch stretch) {
        return stretch.heading().pairs().isEmpty();
    }

    /** Of the themes that are marked in either, the share that is marked in both. */
    private static double shared(Stretch one, Stretch other) {
        long both = one.themes().stream().filter(other.themes()::contains).count();
        int any = one.themes().size() + other.themes().size() - (int) both;
        return any == 0 ? 0 : (double) both / any;
    }

    /** A section comes before those it holds. */
    private static boolean holds(List<Stretch> all, int outer) {
        return outer + 1 < all.size() && within(all, outer, outer + 1);
    }

    private static boolean within(List<Stretch> all, int outer, int inner) {
        return outer != inner && all.get(outer).span().contains(all.get(inner).span());
    }

    double at(int i, int j) {
        return rows.get(i).getOrDefault(j, 0.0);
    }

    /** Those of the other text that come near a stretch, with their scores. */
    Map<Integer, Double> row(int i) {
        return rows.get(i);
    }

    /** The best of the other text, the earlier of equals; -1 when it has none. */
    int best(int i) {
        Map<Integer, Double> row = rows.get(i);
        return row.isEmpty()
                ? -1
                : Collections.max(
                                row.entrySet(),
                                Map.Entry.<Integer, Double>comparingByValue()
                                        .thenComparing(Map.Entry.<Integer, Double>comparingByKey()
                                                .reversed()))
                        .getKey();
    }

    /** The best of what is neither inside nor around the chosen one. */
    double rival(int i, int chosen) {
        return rows.get(i).entrySet().stream()
                .filter(cell -> isApart(to, chosen, cell.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    /** What else of the other text is at least so much like a stretch, the nearest first; of a chapter and its sections only the nearest. */
    List<Integer> near(int i, int chosen, double least) {
        List<Integer> near = new ArrayList<>();
        rows.get(i).entrySet().stream()
                .filter(cell -> cell.getValue() >= least && isApart(to, chosen, cell.getKey()))
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .filter(j -> near.stream().allMatch(other -> isApart(to, other, j)))
                .forEach(near::add);
        return near;
    }

    /** Whether nothing else of the first text, above and below aside, is more like the chosen one. */
    boolean isMutual(int i, int chosen) {
        return columns.get(chosen).entrySet().stream()
                .filter(cell -> isApart(from, i, cell.getKey()))
                .noneMatch(cell -> cell.getValue() > at(i, chosen));
    }

    /** Whether the chosen one answers all that a chapter says, of which this is a section: then its sections are no rivals. */
    boolean isAnsweredAsOne(int i, int chosen) {
        int outer = outer(from, i);
        return outer >= 0
                && best(outer) == chosen
                && !holds(to, chosen)
                && columns.get(chosen).entrySet().stream()
                        .filter(cell -> isApart(from, outer, cell.getKey()))
                        .noneMatch(cell -> cell.getValue() > at(i, chosen));
    }

    /** The next one around it; -1 at the top. */
    private static int outer(List<Stretch> all, int inner) {
        return IntStream.iterate(inner - 1, at -> at >= 0, at -> at - 1)
                .filter(at -> within(all, at, inner))
                .findFirst()
                .orElse(-1);
    }

    /** Whether both are told by their text alone, as articles of laws are. */
    boolean areBare(int i, int j) {
        return isBare(from.get(i)) && isBare(to.get(j));
    }

    /** Whether of a chapter and its sections a section is what the chosen one answers. */
    boolean isForSection(int i, int chosen) {
        return !holds(to, chosen)
                && Collections.disjoint(roles.get(i), answering.get(chosen))
                && sections(i) > 1
                && columns.get(chosen).entrySet().stream()
                        .filter(cell -> within(from, i, cell.getKey()))
                        .anyMatch(cell -> cell.getValue() >= at(i, chosen) * SECTION);
    }

    private long sections(int outer) {
        return IntStream.range(outer + 1, from.size())
                .takeWhile(inner -> within(from, outer, inner))
                .count();
    }

    private static boolean isApart(List<Stretch> all, int one, int other) {
        return one != other && !within(all, one, other) && !within(all, other, one);
    }
}
