package org.yandu.retrieval.parallel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yandu.retrieval.Gauge;

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

    /** So many words, told as reasons, let a reader see that it is sure; two may meet by chance. */
    private static final int ENOUGH = 3;

    /** What comes so near to the best answers as well, and so many of those are told. */
    private static final double ALSO = 0.7;

    private static final int MOST_ALSO = 3;

    /** A second candidate nearer than this makes the first doubtful. */
    private static final double LEAD = 1.2;

    /** Headings that are the same but for a word. */
    private static final double EQUAL_TITLE = 0.8;

    /** Headings this much alike are told as a reason. */
    private static final double SAME_TITLE = 0.3;

    /** Shares of the work after which the sections around passages, and then all pairs, are known; only a bar goes by them. */
    private static final double AROUND = 0.1;

    private static final double SCORED = 0.6;

    private Aligner() {}

    /** One link for every stretch of the first text, in its order. */
    public static List<Link> align(Reading first, Reading second, Grain grain) {
        return align(first, second, grain, Gauge.NONE);
    }

    /** @return fewer links, and some that say nothing, when it was stopped */
    public static List<Link> align(Reading first, Reading second, Grain grain, Gauge gauge) {
        List<Stretch> from = first.stretches(grain);
        List<Stretch> to = targets(second, grain);
        boolean sections = grain == Grain.SECTION;
        Rarity paragraphs = Rarity.among(
                sections ? first.stretches(Grain.PASSAGE) : from, sections ? second.stretches(Grain.PASSAGE) : to);
        Rarity headings = sections
                ? Rarity.ofHeadings(from, to)
                : Rarity.ofHeadings(first.stretches(Grain.SECTION), second.stretches(Grain.SECTION));
        Around around = sections || second.stretches(grain).isEmpty()
                ? Around.NOTHING
                : Around.of(first, second, from, to, gauge.part(0, AROUND));
        Opposed texts = new Opposed(paragraphs, headings, from, to);
        return links(texts, new Scores(texts, around, gauge.part(AROUND, SCORED)), gauge.part(SCORED, 1));
    }

    private static List<Link> links(Opposed texts, Scores scores, Gauge gauge) {
        List<Stretch> from = texts.from();
        int[] ordered = areTwins(texts.headings(), from, texts.to())
                ? ordered(scores, from.size(), texts.to().size())
                : null;
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < from.size() && !gauge.isUnwanted(); i++) {
            int chosen = ordered == null ? scores.best(i) : ordered[i];
            boolean silent = chosen < 0 || isSilent(scores, i, chosen);
            links.add(silent ? Link.silent(from.get(i)) : link(texts, scores, i, chosen, ordered == null));
            gauge.at(i + 1, from.size());
        }
        return links;
    }

    /** Articles share the words of their law: what is nobody's best says nothing. */
    private static boolean isSilent(Scores scores, int i, int chosen) {
        double score = scores.at(i, chosen);
        return score < FLOOR || score < CLEAR && scores.areBare(i, chosen) && !scores.isMutual(i, chosen);
    }

    /** A text without headings answers with its paragraphs; a heading above all the others tells no place. */
    private static List<Stretch> targets(Reading second, Grain grain) {
        List<Stretch> wanted = second.stretches(grain);
        boolean oneAboveAll = wanted.size() > 2
                && wanted.getFirst().span().contains(wanted.getLast().span());
        return wanted.isEmpty()
                ? second.stretches(Grain.PASSAGE)
                : oneAboveAll ? wanted.subList(1, wanted.size()) : wanted;
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

    /** @param free whether the texts may take their subjects in any order, so that several sections may answer one */
    private static Link link(Opposed both, Scores scores, int i, int j, boolean free) {
        Stretch one = both.from().get(i);
        Stretch other = both.to().get(j);
        double score = scores.at(i, j);
        boolean byTitle = both.headings().likeness(one.heading(), other.heading()) >= SAME_TITLE;
        List<String> words = words(both, one, other);
        List<Akin> akin = Akin.of(both.paragraphs(), one, other);
        // Much in common about something else makes nothing sure.
        double shown = Subject.isMissing(one, other) ? Math.min(score, STRONG * 0.99) : score;
        List<String> themes =
                one.themes().stream().filter(other.themes()::contains).sorted().toList();
        List<Stretch> also = scores.near(i, j, Math.max(CLEAR, score * ALSO)).stream()
                .limit(free ? MOST_ALSO : 0)
                .map(both.to()::get)
                .toList();
        return new Link(
                one,
                other,
                shown / (shown + CLEAR),
                scores.isForSection(i, j) ? Grade.DOUBTFUL : grade(scores, i, j, shown, words.size() + akin.size()),
                words,
                akin,
                byTitle,
                themes,
                also);
    }

    private static List<String> words(Opposed both, Stretch one, Stretch other) {
        List<String> words = new ArrayList<>(SharedWords.of(both.headings(), one.heading(), other.heading()));
        SharedWords.of(both.paragraphs(), one.words(), other.words()).stream()
                .filter(word -> !words.contains(word))
                .forEach(words::add);
        return words.stream()
                .filter(word -> words.stream().noneMatch(told -> told.length() > word.length() && told.contains(word)))
                .toList();
    }

    /** @param told how many words can be told as reasons; where there is none nobody can see why */
    private static Grade grade(Scores scores, int i, int j, double score, int told) {
        boolean leads = scores.at(i, j) >= scores.rival(i, j) * LEAD;
        boolean mutual = scores.isMutual(i, j) || scores.isAnsweredAsOne(i, j);
        if (score >= STRONG && leads && mutual && told >= ENOUGH) {
            return Grade.SURE;
        }
        double enough = leads && mutual ? NEARLY : CLEAR;
        return told > 0 && score >= enough && (leads || mutual) ? Grade.LIKELY : Grade.DOUBTFUL;
    }
}
