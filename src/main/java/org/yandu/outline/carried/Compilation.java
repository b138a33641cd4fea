package org.yandu.outline.carried;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yandu.outline.head.FrontMatter;
import org.yandu.outline.lines.Annex;
import org.yandu.outline.lines.BareHeading;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.lines.Heading;
import org.yandu.outline.lines.Levels;
import org.yandu.outline.lines.ShortLines;
import org.yandu.outline.numbers.Style;
import org.yandu.outline.runs.Ground;

/**
 * Several rules, plans or speeches in one text, each below its title, whose numbers start again: 教学管理办法 with its 第一章, 学员管理规定 with its
 * 一、. A title is a line without a number from which a count begins at one, where none runs through; only 第一部分 and the like may count over the titles, when
 * they stand directly above one.
 */
public final class Compilation {

    private static final int FEWEST = 2;

    private static final int LONGEST = 32;

    /** Words a rule may say before its first number. */
    private static final int PREAMBLE = 2;

    /** 制度, 办法, 规定: what kind of text it is stands at the end of its title. */
    private static final int KIND = 2;

    /** Surer than other lines without a number, since the numbers start again below each. */
    private static final double CONFIDENCE = 0.75;

    private final CleanText text;
    private final FrontMatter front;
    private final Set<Integer> numbered = new HashSet<>();
    private final Set<Integer> annexes = new HashSet<>();
    private final Map<Integer, Candidate> headings = new HashMap<>();

    /** The first of each line, whether or not it is a heading. */
    private final Map<Integer, Candidate> candidates = new HashMap<>();

    private Compilation(CleanText text, List<Heading> found, List<Candidate> candidates, FrontMatter front) {
        this.text = text;
        this.front = front;
        for (Candidate candidate : candidates) {
            numbered.add(candidate.line());
            this.candidates.putIfAbsent(candidate.line(), candidate);
            if (candidate.marker().style() == Style.NUMERAL) {
                numbered.add(candidate.line() + 1);
            }
            if (Annex.is(candidate)) {
                annexes.add(candidate.line());
            }
        }
        found.forEach(heading -> headings.putIfAbsent(heading.candidate().line(), heading.candidate()));
    }

    /**
     * @param found by numbering, in text order
     * @return the titles, or none
     */
    public static List<Heading> titles(
            CleanText text, List<Heading> found, List<Integer> order, List<Candidate> candidates, FrontMatter front) {
        Compilation compilation = new Compilation(text, found, candidates, front);
        List<Integer> titles = compilation.begun();
        if (titles.size() < FEWEST) {
            return List.of();
        }
        int above = compilation.ranksAbove(titles, found, order);
        if (above < 0) {
            return List.of();
        }
        compilation.addLike(titles);
        return titles.stream()
                .sorted()
                .map(line -> ShortLines.heading(text, line, Levels.STEP * above + Levels.STEP / 2, CONFIDENCE))
                .toList();
    }

    /** Titles from which a count begins: at once, or behind a preamble where another title is of the same kind. */
    private List<Integer> begun() {
        List<Integer> titles = new ArrayList<>();
        List<Integer> late = new ArrayList<>();
        for (int line = 0; line < text.lines.size(); line++) {
            int preamble = front.lines().contains(line) || !mayBeTitle(line) ? -1 : preamble(line, headings);
            if (preamble == 0) {
                titles.add(line);
            } else if (preamble > 0 || (mayBeTitle(line) && preamble(line, candidates) == 0)) {
                late.add(line);
            }
        }
        Map<String, Integer> kinds = new HashMap<>();
        titles.forEach(line -> kinds.merge(kind(line), 1, Integer::sum));
        late.forEach(line -> kinds.merge(kind(line), 1, Integer::sum));
        late.stream().filter(line -> kinds.getOrDefault(kind(line), 0) > 1).forEach(titles::add);
        titles.sort(Comparator.naturalOrder());
        return titles;
    }

    private boolean mayBeTitle(int line) {
        return !numbered.contains(line)
                && !annexes.contains(line - 1)
                && BareHeading.mayBe(text, line, LONGEST)
                && text.lines.get(line).in(text.folded).indexOf(':') < 0;
    }

    /** How many paragraphs stand between a line and the 第一条 or 一、 that begins below it, or -1. */
    private int preamble(int line, Map<Integer, Candidate> numbers) {
        int next = line + 1;
        if (next < text.lines.size() && isAside(next)) {
            next++;
        }
        for (int i = next; i < Math.min(text.lines.size(), next + PREAMBLE + 1); i++) {
            @Nullable Candidate there = numbers.get(i);
            if (there != null) {
                boolean begins =
                        there.marker().ordinal() == 1 && there.marker().style().compareTo(Style.PART) > 0;
                return begins ? i - next : -1;
            }
            if (numbered.contains(i) || !Ground.isSentence(text, i)) {
                return -1;
            }
        }
        return -1;
    }

    /** （2023年3月6日校委会第4次会议通过） below a title. */
    private boolean isAside(int line) {
        String words = text.lines.get(line).in(text.folded);
        return words.startsWith("(") && words.endsWith(")");
    }

    /**
     * How many of the ranks that occur stand above the titles, or -1 where one that does not counts through them: the titles are none then.
     */
    private int ranksAbove(List<Integer> titles, List<Heading> found, List<Integer> order) {
        Set<Integer> occurring = new HashSet<>();
        found.forEach(heading -> occurring.add(heading.candidate().rank()));
        List<Integer> ranks = order.stream().filter(occurring::contains).toList();
        Map<Integer, Candidate> before = new HashMap<>();
        NavigableSet<Integer> all = new TreeSet<>(titles);
        Set<Integer> through = new HashSet<>();
        Set<Integer> direct = new HashSet<>();
        for (int i = 0; i < found.size(); i++) {
            Candidate here = found.get(i).candidate();
            @Nullable Candidate last = before.put(here.rank(), here);
            if (last != null
                    && here.marker().ordinal() == last.marker().ordinal() + 1
                    && !all.subSet(last.line() + 1, Math.max(last.line() + 1, here.line()))
                            .isEmpty()) {
                through.add(here.rank());
            }
            if (all.contains(here.line() + 1)) {
                direct.add(here.rank());
            }
        }
        int above = 0;
        for (int rank : through) {
            if (!direct.contains(rank)) {
                return -1;
            }
            above = Math.max(above, ranks.indexOf(rank) + 1);
        }
        return above;
    }

    /** Titles of the same kind whose text has no numbers, and that of the whole when it is nothing but the first of them. */
    private void addLike(List<Integer> titles) {
        Set<Integer> known = Set.copyOf(titles);
        Set<String> kinds = new HashSet<>();
        titles.forEach(line -> kinds.add(kind(line)));
        List<Integer> more = new ArrayList<>();
        for (int line = 0; line + 1 < text.lines.size(); line++) {
            boolean inFront = front.titles().contains(line);
            boolean like = !known.contains(line)
                    && (inFront || !front.lines().contains(line))
                    && mayBeTitle(line)
                    && kinds.contains(kind(line));
            boolean whole = inFront && !front.titles().contains(line + 1) && preamble(line, candidates) >= 0;
            boolean inside = !inFront && line > titles.getFirst() && Ground.isSentence(text, line + 1);
            if (like && (whole || inside)) {
                more.add(line);
            }
        }
        titles.addAll(more);
        titles.sort(Comparator.naturalOrder());
    }

    private String kind(int line) {
        String words = text.lines.get(line).in(text.folded);
        return words.substring(Math.max(0, words.length() - KIND));
    }
}
