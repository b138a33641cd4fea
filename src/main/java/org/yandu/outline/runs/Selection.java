package org.yandu.outline.runs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yandu.outline.lines.Annex;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.lines.Heading;
import org.yandu.outline.lines.KnownWords;
import org.yandu.outline.lines.Reason;
import org.yandu.outline.numbers.Style;

/**
 * Decides over the whole text which candidates are headings: rank by rank from the top, and below each accepted heading run by
 * run. A run is taken or left as one, by how its members stand, how they count and whether text follows them.
 */
public final class Selection {

    /** Fewer pieces of series may be anything. */
    private static final int FEWEST = 3;

    /** The title of what is handed on has no fewer characters. */
    private static final int TITLE = 12;

    private final CleanText text;
    private final List<Candidate> candidates;
    private final Evidence evidence;
    private final Companions companions;
    private final List<Heading> headings = new ArrayList<>();
    private final Set<Integer> lines = new HashSet<>();
    private int firstHeading = Integer.MAX_VALUE;

    /** Whether a run that was taken is. */
    private boolean outOfOrder;

    private Selection(CleanText text, List<Candidate> candidates, List<Integer> order) {
        this.text = text;
        this.candidates = candidates;
        Ground ground = new Ground(text, candidates, order);
        this.evidence = new Evidence(text, ground);
        this.companions = new Companions(ground);
    }

    /** @return the headings in text order */
    public static List<Heading> select(CleanText text, List<Candidate> candidates, List<Integer> order) {
        Selection selection = new Selection(text, candidates, order);
        order.forEach(selection::decide);
        return withWords(text, candidates, order, selection.headings);
    }

    private void decide(int rank) {
        List<Run> runs = new ArrayList<>();
        int expected = 1;
        for (List<Candidate> place : places(rank)) {
            List<Run> here = Run.runs(place, expected, text);
            runs.addAll(here);
            expected = here.getLast().last() + 1;
        }
        boolean through = runs.size() > 1 && runs.stream().skip(1).allMatch(run -> run.before > 0);
        // A heading that stands alone, and a run without text, is believed when others of its kind count.
        boolean[] taken = new boolean[runs.size()];
        boolean established = through && runs.stream().allMatch(evidence::opensSection) || areTorn(runs);
        for (int i = 0; i < taken.length; i++) {
            Run run = runs.get(i);
            taken[i] = run.members.size() > 1 && evidence.convinces(run, standing(run, false));
            established |= taken[i];
        }
        List<Run> convincing = IntStream.range(0, taken.length)
                .filter(i -> taken[i])
                .mapToObj(runs::get)
                .toList();
        if (companions.areMostlyItems(runs, convincing)) {
            return;
        }
        List<Run> sentences = new ArrayList<>();
        chains(runs).filter(evidence::areSentences).forEach(sentences::addAll);
        for (int i = 0; i < taken.length; i++) {
            Run run = runs.get(i);
            if (sentences.contains(run)) {
                continue;
            }
            if (taken[i] || evidence.convinces(run, standing(run, established))) {
                accept(run);
            }
        }
    }

    /** Runs that count on from one another through several sections. */
    private static Stream<List<Run>> chains(List<Run> runs) {
        List<List<Run>> chains = new ArrayList<>();
        for (Run run : runs) {
            if (run.before == 0 || chains.isEmpty()) {
                chains.add(new ArrayList<>());
            }
            chains.getLast().add(run);
        }
        return chains.stream().filter(chain -> chain.size() > 1);
    }

    /**
     * Whether the runs are pieces of series that were torn apart: those above them are out of order, and together they count from one, none
     * missing: （二）（一）（一）（二）.
     */
    private boolean areTorn(List<Run> runs) {
        List<Candidate> members =
                runs.stream().flatMap(run -> run.members.stream()).toList();
        Map<Integer, Integer> counts = new TreeMap<>();
        members.forEach(member -> counts.merge(member.marker().ordinal(), 1, Integer::sum));
        List<Integer> falling = List.copyOf(counts.values());
        return outOfOrder
                && members.size() >= FEWEST
                && members.stream().allMatch(Candidate::isWholeLine)
                && List.copyOf(counts.keySet())
                        .equals(IntStream.rangeClosed(1, counts.size()).boxed().toList())
                && falling.equals(
                        falling.stream().sorted(Comparator.reverseOrder()).toList());
    }

    private Standing standing(Run run, boolean established) {
        boolean before =
                !headings.isEmpty() && firstHeading > run.members.getLast().start();
        return new Standing(established, firstHeading < run.first().start(), before, isBelow(run.first()));
    }

    /** Directly below a heading, or with one paragraph between, which leads to no list. */
    private boolean isBelow(Candidate first) {
        int above = first.line() - 1;
        return lines.contains(above)
                || (lines.contains(above - 1)
                        && first.marker().style() == Style.HAN_BRACKET
                        && text.folded.charAt(text.lines.get(above).end() - 1) == '。');
    }

    /** The candidates of a rank, those under one accepted heading together. */
    private List<List<Candidate>> places(int rank) {
        Set<Candidate> bounds = new HashSet<>();
        headings.forEach(heading -> bounds.add(heading.candidate()));
        List<List<Candidate>> places = new ArrayList<>();
        List<Candidate> place = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (bounds.contains(candidate) && !place.isEmpty()) {
                places.add(place);
                place = new ArrayList<>();
            } else if (candidate.rank() == rank) {
                place.add(candidate);
            }
        }
        if (!place.isEmpty()) {
            places.add(place);
        }
        return places;
    }

    private void accept(Run run) {
        outOfOrder |= run.outOfOrder;
        double score = evidence.score(run);
        boolean wall = evidence.countsThroughWall(run);
        for (Candidate each : run.members) {
            Candidate member = wall ? each.clipped(text.folded) : each;
            if (evidence.isOnlyItem(run, member)) {
                continue;
            }
            boolean fit = wall || evidence.isFit(member);
            if (fit || isNamedByNumber(member)) {
                Candidate kept = fit ? member : member.bare();
                firstHeading = Math.min(firstHeading, kept.start());
                headings.add(new Heading(kept, confidence(run, member, score), reason(run, member)));
                lines.add(kept.line());
            }
        }
    }

    /** 二、 of a reply whose first sentence is too long for a title is named by its number alone. */
    private static boolean isNamedByNumber(Candidate member) {
        return member.marker().style() == Style.HAN
                && !member.inside()
                && member.marker().solid();
    }

    private double confidence(Run run, Candidate member, double score) {
        if (member.marker().style() == Style.MARKDOWN) {
            return 0.99;
        }
        double sure = 0.35 + 0.65 * (Weight.of(member, text.folded) + score) / 2;
        if (run.slips.contains(member)) {
            sure -= 0.15;
        }
        if (run.outOfOrder) {
            sure -= 0.1;
        }
        if (run.members.size() == 1) {
            sure -= 0.1;
        }
        return Math.round(Math.clamp(sure, 0.2, 0.98) * 100) / 100.0;
    }

    private static Reason reason(Run run, Candidate member) {
        if (member.marker().style() == Style.MARKDOWN) {
            return Reason.MARKDOWN;
        }
        if (member.marker().style() == Style.FRAMED
                || member.marker().style() == Style.CAPTION
                || member.marker().style() == Style.BULLET) {
            return Reason.SHORT_LINE;
        }
        if (run.outOfOrder) {
            return Reason.NUMBERED_OUT_OF_ORDER;
        }
        if (run.slips.contains(member)) {
            return Reason.NUMBERED_WITH_SLIP;
        }
        if (member.marker().style() == Style.ARTICLE) {
            return Reason.ARTICLE;
        }
        if (member.marker().style().isStructural()) {
            return Reason.DIVISION;
        }
        if (member.inside()) {
            return Reason.INSIDE_PARAGRAPH;
        }
        if (run.members.size() == 1) {
            return Reason.NUMBERED_ALONE;
        }
        return member.isWholeLine() ? Reason.NUMBERED_IN_SEQUENCE : Reason.RUN_IN;
    }

    /** Adds 前言 and 结语, each once, and 思考题 after every chapter: with text below they are headings where there are others. */
    public static List<Heading> withWords(
            CleanText text, List<Candidate> candidates, List<Integer> order, List<Heading> found) {
        if (found.isEmpty()) {
            return onlyAnnexes(text, candidates, order);
        }
        Set<Integer> lines = new HashSet<>();
        found.forEach(heading -> lines.add(heading.candidate().line()));
        Map<String, Candidate> last = new HashMap<>();
        for (Candidate candidate : candidates) {
            String label = candidate.marker().label();
            if (candidate.marker().style() == Style.UNNUMBERED && !lines.contains(candidate.line())) {
                last.put(KnownWords.belongsToChapter(label) ? label + candidate.line() : label, candidate);
            }
        }
        List<Heading> all = new ArrayList<>(found);
        Ground ground = new Ground(text, candidates, order);
        last.values().stream()
                .filter(ground::hasBody)
                .forEach(candidate -> all.add(new Heading(candidate, 0.8, Reason.KNOWN_WORD)));
        all.sort(Comparator.comparingInt(Heading::start));
        return all;
    }

    /** 附： above the title of a report that a letter without headings hands on. */
    private static List<Heading> onlyAnnexes(CleanText text, List<Candidate> candidates, List<Integer> order) {
        Ground ground = new Ground(text, candidates, order);
        return candidates.stream()
                .filter(candidate -> Annex.isBare(candidate, text)
                        && ground.at(candidate.line() + 1) == null
                        && candidate.line() + 2 < text.lines.size()
                        && text.lines.get(candidate.line() + 1).length() >= TITLE
                        && ground.hasBody(candidate))
                .map(candidate -> new Heading(candidate, 0.8, Reason.KNOWN_WORD))
                .toList();
    }

    /** Place of a candidate's rank in the order of this text; words take the top, and what comes with the text stands above all. */
    public static int depth(List<Integer> order, Candidate candidate) {
        String label = candidate.marker().label();
        if (Annex.is(candidate) || KnownWords.isPartOfCase(label)) {
            return -1;
        }
        if (candidate.marker().style() == Style.UNNUMBERED && label.equals("0")) {
            // 0 引言 is counted with 1 and 2.
            return Math.max(0, order.indexOf(Style.ARABIC.ordinal() * 10));
        }
        return candidate.marker().style() == Style.UNNUMBERED ? 0 : order.indexOf(candidate.rank());
    }
}
