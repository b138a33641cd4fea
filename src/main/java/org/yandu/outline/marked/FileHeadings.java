package org.yandu.outline.marked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yandu.document.MarkedHeading;
import org.yandu.document.MarkedHeading.By;
import org.yandu.document.Structure;
import org.yandu.document.TextSpan;
import org.yandu.outline.lines.Annex;
import org.yandu.outline.lines.BareHeading;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.Candidate.Form;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.lines.ClosedLines;
import org.yandu.outline.lines.Heading;
import org.yandu.outline.lines.KnownWords;
import org.yandu.outline.lines.Levels;
import org.yandu.outline.lines.Reason;
import org.yandu.outline.numbers.Marker;
import org.yandu.outline.numbers.Numeral;
import org.yandu.outline.numbers.Style;
import org.yandu.outline.runs.Selection;

/**
 * What the file calls headings, beside what the numbering says. A tag, style, outline level or bookmark makes a heading also
 * without a number; bold or large type only supports. The file's levels place what has no number among what has one; what is
 * numbered keeps the level of its numbering.
 */
public final class FileHeadings {

    /** A file that calls more of its text headings than this means something else by it. */
    private static final double ABUSE = 0.4;

    /** A paragraph in a heading style is no heading for that. */
    private static final int LONGEST = 80;

    /** What the file calls a heading is one, unless its styles were misused. */
    private static final double SURE = 0.95;

    private static final double SUPPORTED = 0.7;

    /** As between two kinds of numbering. */
    private static final int STEP = Levels.STEP;

    private final CleanText text;
    private List<Integer> order;
    private boolean captioned;

    /** Whether 案例正文 and the like divide it. */
    private boolean parted;

    /** Where the only chapter of an excerpt begins, or -1. */
    private int sole = -1;

    private final Map<Integer, MarkedHeading> byLine = new HashMap<>();
    private final Map<Candidate, Integer> unnumbered = new HashMap<>();
    private final Map<Integer, Integer> rankLevels = new HashMap<>();

    /** @param excluded lines that are title, contents, table or note */
    public FileHeadings(CleanText text, Structure structure, Set<Integer> excluded, List<Integer> order) {
        this.text = text;
        this.order = order;
        long marked = 0;
        for (MarkedHeading heading : structure.headings()) {
            TextSpan span = text.fromSource(heading.span());
            marked += span.length();
            int line = span.isEmpty() ? -1 : text.lineAt(span.start());
            if (line >= 0 && !excluded.contains(line) && text.lines.get(line).length() <= LONGEST) {
                byLine.merge(line, heading, (one, other) -> one.by().compareTo(other.by()) <= 0 ? one : other);
            }
        }
        long all = text.lines.stream().mapToLong(TextSpan::length).sum();
        if (marked > all * ABUSE) {
            byLine.clear();
        }
    }

    /** Indices of the lines that hold rows of tables or notes. */
    public static Set<Integer> debris(CleanText text, Structure structure) {
        Set<Integer> lines = new HashSet<>();
        List<TextSpan> spans = new ArrayList<>(structure.tables());
        spans.addAll(structure.notes());
        for (TextSpan source : spans) {
            TextSpan span = text.fromSource(source);
            for (int i = text.lineAt(span.start());
                    !span.isEmpty()
                            && i < text.lines.size()
                            && text.lines.get(i).start() < span.end();
                    i++) {
                lines.add(i);
            }
        }
        return lines;
    }

    /** What was found by numbering together with what the file says, in text order. */
    public List<Heading> with(List<Heading> found, List<Candidate> candidates) {
        captioned = found.stream().anyMatch(heading -> heading.reason() == Reason.SHORT_LINE);
        List<Heading> all = new ArrayList<>();
        Set<Integer> done = new HashSet<>();
        Map<Integer, Long> onLine = found.stream()
                .collect(Collectors.groupingBy(heading -> heading.candidate().line(), Collectors.counting()));
        for (Heading heading : found) {
            int line = heading.candidate().line();
            @Nullable MarkedHeading marked = heading.candidate().inside() ? null : byLine.get(line);
            done.add(line);
            if (heading.end() > text.lines.get(line).end()) {
                // 附件1 with its title on the next line.
                done.add(line + 1);
            }
            boolean plain = heading.candidate().marker().style() == Style.UNNUMBERED;
            if (marked != null && (!plain || marked.level() > 0)) {
                all.add(supported(onLine.getOrDefault(line, 0L) > 1 ? heading : whole(heading, marked), marked));
            } else {
                all.add(heading);
            }
        }
        Map<Integer, Candidate> numbered = new HashMap<>();
        candidates.stream().filter(c -> !c.inside()).forEach(c -> numbered.putIfAbsent(c.line(), c));
        boolean bold = boldLinesAreHeadings(done, numbered);
        byLine.forEach((line, marked) -> {
            @Nullable Candidate candidate = done.contains(line) ? null : candidate(line, marked, numbered, bold);
            if (candidate != null) {
                all.add(supported(new Heading(candidate, SUPPORTED, Reason.TYPE), marked));
            }
        });
        all.sort(Comparator.comparingInt(Heading::start));
        Set<Integer> ranks = new HashSet<>();
        all.forEach(heading -> ranks.add(heading.candidate().rank()));
        order = order.stream().filter(ranks::contains).toList();
        sole = soleDivision(all);
        parted = all.stream()
                .anyMatch(h -> KnownWords.isPartOfCase(h.candidate().marker().label()));
        return all;
    }

    /** 第五讲 and no other lecture, before everything else: 引子 and 推荐阅读 are its own. */
    private int soleDivision(List<Heading> all) {
        if (all.isEmpty() || order.isEmpty()) {
            return -1;
        }
        Candidate first = all.getFirst().candidate();
        boolean structural =
                first.marker().style().isStructural() && first.marker().style() != Style.ARTICLE;
        boolean alone =
                all.stream().filter(h -> h.candidate().rank() == first.rank()).count() == 1;
        return structural && alone && first.rank() == order.getFirst() ? first.start() : -1;
    }

    private Heading supported(Heading heading, MarkedHeading marked) {
        Candidate candidate = heading.candidate();
        if (candidate.marker().style() == Style.UNNUMBERED) {
            unnumbered.put(candidate, marked.level());
        } else if (marked.level() > 0) {
            rankLevels.merge(candidate.rank(), marked.level(), Math::min);
        }
        Reason reason = switch (marked.by()) {
            case TYPE -> heading.reason();
            case BOOKMARK -> Reason.BOOKMARK;
            default -> Reason.FILE_HEADING;
        };
        double sure = marked.by() == By.TYPE ? heading.confidence() : Math.max(heading.confidence(), SURE);
        return new Heading(candidate, sure, reason);
    }

    /** 二、工作机制：政府主导，社会参与 that the file sets off up to its end is one heading, where plain text would begin behind the colon. */
    private Heading whole(Heading heading, MarkedHeading marked) {
        Candidate cut = heading.candidate();
        TextSpan line = text.lines.get(cut.line());
        boolean goesOn = cut.form() == Form.NAMED || cut.form() == Form.RUN_IN || cut.form() == Form.SPACED;
        if (!goesOn || cut.end() >= line.end() || text.fromSource(marked.span()).end() < line.end()) {
            return heading;
        }
        Candidate all = new Candidate(
                cut.marker(), cut.line(), cut.titleStart(), line.end(), line.end(), Form.LINE, false, cut.spaced());
        return new Heading(all, heading.confidence(), heading.reason());
    }

    private @Nullable Candidate candidate(
            int line, MarkedHeading marked, Map<Integer, Candidate> numbered, boolean bold) {
        Candidate candidate = numbered.get(line);
        boolean strong = marked.by() != By.TYPE;
        if (candidate != null) {
            boolean fits = strong ? candidate.form() != Form.PARAGRAPH : candidate.isWholeLine();
            return fits && candidate.form() != Form.ITEM ? candidate : null;
        }
        if (!strong && !(bold && BareHeading.mayBe(text, line))) {
            return null;
        }
        TextSpan span = text.lines.get(line);
        Marker none = new Marker(Style.UNNUMBERED, 0, Numeral.UNREADABLE, span.start(), span.start(), "", true);
        return new Candidate(none, line, span.start(), span.end(), span.end(), Form.LINE, false, false);
    }

    /** Two or more, each followed by something else than another of them. */
    private boolean boldLinesAreHeadings(Set<Integer> done, Map<Integer, Candidate> numbered) {
        List<Integer> bold = byLine.entrySet().stream()
                .filter(e ->
                        e.getValue().by() == By.TYPE && !done.contains(e.getKey()) && !numbered.containsKey(e.getKey()))
                .map(Map.Entry::getKey)
                .filter(line -> BareHeading.mayBe(text, line))
                .toList();
        long heading = bold.stream()
                .filter(line -> line + 1 < text.lines.size() && !bold.contains(line + 1))
                .count();
        return heading >= 2 && heading * 4 >= bold.size() * 3L;
    }

    private static boolean belongsToChapter(Heading heading) {
        return KnownWords.belongsToChapter(heading.candidate().marker().label());
    }

    /** Short lines head what has only low numbers; 思考题 stands beside the sections of its chapter. */
    private int numberedDepth(Heading heading) {
        boolean top = heading.candidate().marker().style() == Style.UNNUMBERED
                && (heading.reason() == Reason.SHORT_LINE || heading.reason() == Reason.KNOWN_WORD);
        if (top && captioned && !order.isEmpty() && !belongsToChapter(heading)) {
            // ### 摘录 that was put below them is no part of the last of them.
            boolean beside = order.size() == 1 && order.getFirst() / 10 == Style.MARKDOWN.ordinal();
            return (beside ? 0 : -STEP) + heading.candidate().marker().depth();
        }
        String label = heading.candidate().marker().label();
        if (KnownWords.isPartOfCase(label) || (parted && top && KnownWords.heads(label))) {
            return -STEP;
        }
        if (sole >= 0 && top && !captioned && heading.start() > sole && !Annex.is(heading.candidate())) {
            return STEP;
        }
        if (belongsToChapter(heading)) {
            for (int i = 0; i < order.size(); i++) {
                int style = order.get(i) / 10;
                if (style == Style.CHAPTER.ordinal() || style == Style.LECTURE.ordinal()) {
                    return STEP * (i + 1);
                }
            }
        }
        if (ClosedLines.is(heading)) {
            return STEP * order.size() + heading.candidate().marker().depth();
        }
        int depth = STEP * Math.max(0, Selection.depth(order, heading.candidate()));
        return top ? depth + heading.candidate().marker().depth() : depth;
    }

    /** What kind a heading is of; the numbering's order, with the file's levels between. */
    public int depth(Heading heading) {
        @Nullable Integer level = unnumbered.get(heading.candidate());
        if (level == null) {
            return numberedDepth(heading);
        }
        if (level == 0) {
            return rankLevels.isEmpty() && order.isEmpty() ? 0 : STEP * order.size();
        }
        int above = -1;
        for (int i = 0; i < order.size(); i++) {
            int other = rankLevels.getOrDefault(order.get(i), 0);
            if (other == level) {
                return STEP * i;
            }
            above = other > 0 && other < level ? i : above;
        }
        return STEP * above + level;
    }
}
