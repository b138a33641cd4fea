package org.yandu.retrieval.parallel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Links the stretches of one text with those of another. Between versions and texts of one build links keep the order;
 * otherwise they may cross, since different texts take their subjects in different orders.
 */
public final class Aligner {

    /** Below this, only words that belong to any subject are shared. */
    static final double FLOOR = 0.08;

    /** From here on a careful reader says more often than not that both speak of the same thing. */
    private static final double CLEAR = 0.115;

    /** Enough when nothing else comes near on either side: of links between these two, a reader agrees with more than two in three. */
    private static final double NEARLY = CLEAR * 0.7;

    /** So much alone makes sure; formulae of one field reach less. */
    private static final double STRONG = 0.24;

    /** A second candidate nearer than this makes the first doubtful. */
    private static final double LEAD = 1.2;

    /** Headings that are the same but for a word. */
    private static final double EQUAL_TITLE = 0.8;

    /** Headings this much alike are told as a reason. */
    private static final double SAME_TITLE = 0.3;

    private Aligner() {}

    /** One link for every stretch of the first text, in its order. */
    public static List<Link> align(Reading first, Reading second, Grain grain) {
        List<Stretch> from = first.stretches(grain);
        List<Stretch> to = targets(second, grain);
        boolean sections = grain == Grain.SECTION;
        Rarity paragraphs = Rarity.among(
                sections ? first.stretches(Grain.PASSAGE) : from, sections ? second.stretches(Grain.PASSAGE) : to);
        Rarity headings = sections
                ? Rarity.ofHeadings(from, to)
                : Rarity.ofHeadings(first.stretches(Grain.SECTION), second.stretches(Grain.SECTION));
        Around around =
                sections || second.stretches(grain).isEmpty() ? Around.NOTHING : Around.of(first, second, from, to);
        Scores scores = new Scores(paragraphs, headings, from, to, around);
        int[] ordered = areTwins(headings, from, to) ? ordered(scores, from.size(), to.size()) : null;
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            int chosen = ordered == null ? scores.best(i) : ordered[i];
            boolean silent = chosen < 0 || isSilent(scores, i, chosen);
            links.add(
                    silent
                            ? Link.silent(from.get(i))
                            : link(new Reasons(paragraphs, headings), from.get(i), to.get(chosen), scores, i, chosen));
        }
        return links;
    }

    /** Articles share the words of their law: what is nobody's best says nothing. */
    private static boolean isSilent(Scores scores, int i, int chosen) {
        double score = scores.at(i, chosen);
        return score < FLOOR || score < CLEAR && scores.areBare(i, chosen) && !scores.isMutual(i, chosen);
    }

    /** A text without headings answers with its paragraphs. */
    private static List<Stretch> targets(Reading second, Grain grain) {
        List<Stretch> wanted = second.stretches(grain);
        return wanted.isEmpty() ? second.stretches(Grain.PASSAGE) : wanted;
    }

    /** Whether most headings of the text that has fewer stand in the other as well, so that both have one build. */
    private static boolean areTwins(Rarity headings, List<Stretch> from, List<Stretch> to) {
        List<Stretch> fewer = from.size() <= to.size() ? from : to;
        List<Stretch> more = fewer == from ? to : from;
        Map<String, List<Stretch>> holders = new HashMap<>();
        more.forEach(each -> each.heading()
                .pairs()
                .keySet()
                .forEach(pair ->
                        holders.computeIfAbsent(pair, key -> new ArrayList<>()).add(each)));
        long same =
                fewer.stream().filter(one -> hasTwin(headings, one, holders)).count();
        return same >= 2 && same * 2 > fewer.size();
    }

    /** A heading that is the same but for a word has the most telling pair, or one of the next. */
    private static boolean hasTwin(Rarity headings, Stretch one, Map<String, List<Stretch>> holders) {
        return one.heading().pairs().keySet().stream()
                .sorted(Comparator.comparingDouble((String pair) -> -headings.of(pair)))
                .limit(2)
                .flatMap(pair -> holders.getOrDefault(pair, List.of()).stream())
                .anyMatch(other -> headings.likeness(one.heading(), other.heading()) >= EQUAL_TITLE);
    }

    private static int[] ordered(Scores scores, int rows, int columns) {
        List<Monotone.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            int row = i;
            scores.row(i).forEach((j, score) -> {
                if (score >= FLOOR) {
                    pairs.add(new Monotone.Pair(row, j, score));
                }
            });
        }
        return Monotone.choose(pairs, rows, columns);
    }

    private record Reasons(Rarity paragraphs, Rarity headings) {}

    private static Link link(Reasons reasons, Stretch one, Stretch other, Scores scores, int i, int j) {
        double score = scores.at(i, j);
        boolean byTitle = reasons.headings().likeness(one.heading(), other.heading()) >= SAME_TITLE;
        List<String> words = new ArrayList<>(SharedWords.of(reasons.headings(), one.heading(), other.heading()));
        SharedWords.of(reasons.paragraphs(), one.words(), other.words()).stream()
                .filter(word -> words.stream().noneMatch(told -> told.contains(word)))
                .forEach(words::add);
        boolean leads = score >= scores.rival(i, j) * LEAD;
        // Much in common about something else makes nothing sure.
        double shown = Subject.isMissing(one, other) ? Math.min(score, STRONG * 0.99) : score;
        List<String> themes =
                one.themes().stream().filter(other.themes()::contains).sorted().toList();
        return new Link(
                one,
                other,
                shown / (shown + CLEAR),
                scores.isForSection(i, j)
                        ? Grade.DOUBTFUL
                        : grade(shown, leads, scores.isMutual(i, j) || scores.isAnsweredAsOne(i, j)),
                List.copyOf(words),
                Akin.of(reasons.paragraphs(), one, other),
                byTitle,
                themes);
    }

    private static Grade grade(double score, boolean leads, boolean mutual) {
        if (score >= STRONG && leads && mutual) {
            return Grade.SURE;
        }
        double enough = leads && mutual ? NEARLY : CLEAR;
        return score >= enough && (leads || mutual) ? Grade.LIKELY : Grade.DOUBTFUL;
    }
}
