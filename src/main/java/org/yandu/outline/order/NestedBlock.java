package org.yandu.outline.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Folding;
import org.yandu.document.TextSpan;
import org.yandu.outline.NodeMarker;
import org.yandu.outline.OutlineNode;
import org.yandu.outline.OutlineTree;
import org.yandu.outline.numbers.Marker;
import org.yandu.outline.numbers.Style;
import org.yandu.outline.order.Proposal.Section;
import org.yandu.outline.runs.TornRegion;

/**
 * Headings of more than one level that stand one below the other, 一、（一）（二）二、（一）…, and all text apart from them. The block
 * itself says which heading is below which; the paragraphs are parted among the lowest of them in sequence, by the words they share.
 * Where the block was shuffled, or strewn among the text, {@link Reassembly} looks for its order first.
 * A plan whose headings have only headings has too little text beside it, and where a heading of these levels stands elsewhere the
 * block is part of a text that goes on.
 */
final class NestedBlock {

    /** Fewer lines without text between them stand in many a text. */
    private static final int FEWEST = 4;

    /** Nobody puts more in order by hand; beyond, comparing all with all would take too long. */
    private static final int MOST = 100;

    /** Each paragraph is compared with each heading. */
    private static final int MOST_UNITS = 1_000;

    /** In characters, as in {@link Torn}. */
    private static final int LONGEST = 200_000;

    /** For so many of the lowest headings there is a paragraph; a plan has fewer. */
    private static final double ENOUGH = 0.75;

    /** Of headings that were scattered so many have no text; a plan has its headings in order. */
    private static final double SCATTERED = 0.5;

    /** One heading in so many may have a wrong number. */
    private static final int SLIPS = 8;

    /** Of places surer than this one in five was wrong in labelled texts that were torn for a trial. */
    private static final double SUREST = 0.8;

    /** No paragraph is shorter: the name of an author, 各位代表. */
    private static final int SENTENCE = 6;

    /** 摘要：, 主办：, a source. */
    private static final Pattern ASIDE = Pattern.compile("[一-龥A-Za-z]{2,6}:|\\[\\d{1,3}\\]");

    /** What stands behind a text, with or without the line that says so: titles of works, who wrote it, what pays for it, what is handed with it. */
    private static final Pattern END_MATTER = Pattern.compile(
            "(?:主要)?(?:参考(?:文献|资料|书目)|作者简介|注释|致谢|附录|附件)(?:\\d{0,2}:?$|:)|\\[\\d{1,3}\\]|[\\p{IsHan}·]{2,6}(?:\\(\\d{4}\\s*-?[^()]{0,4}\\))?,[男女],|(?:基金项目|收稿日期|责任编辑|作者单位)[:]");

    /** A note, whose sign stands in the text as well. */
    private static final Pattern NOTE = Pattern.compile("[①-⑳]");

    private final List<OutlineNode> headings;
    private final List<TextSpan> units;
    private final List<String> texts;
    private final Set<Integer> framing;

    private NestedBlock(DocumentVersion version, List<OutlineNode> block, List<TextSpan> units) {
        this.headings = inSequence(block);
        this.units = units;
        this.texts = units.stream()
                .map(version::quote)
                .map(text -> Folding.inPlace(text).strip())
                .toList();
        this.framing = Framing.starts(version);
    }

    /** Absent when there is no such block. */
    static Optional<Proposal> propose(DocumentVersion version, OutlineTree tree) {
        List<OutlineNode> all = tree.nodes().filter(OutlineNode::isHeading).toList();
        return propose(version, tree, all, longest(version, all))
                .or(() -> propose(version, tree, all, scattered(version, all)));
    }

    private static Optional<Proposal> propose(
            DocumentVersion version, OutlineTree tree, List<OutlineNode> all, List<OutlineNode> block) {
        long levels = block.stream().map(OutlineNode::level).distinct().count();
        long numbered = block.stream().filter(NestedBlock::isNumbered).count();
        if (numbered < FEWEST || levels < 2 || block.size() > MOST) {
            return Optional.empty();
        }
        int top = block.stream().mapToInt(OutlineNode::level).min().orElse(1);
        TextSpan scope = all.stream()
                .filter(node -> node.level() < top
                        && node.extent().contains(block.getFirst().span()))
                .map(OutlineNode::extent)
                .reduce((outer, inner) -> inner)
                .orElse(new TextSpan(0, version.text().length()));
        boolean elsewhere = all.stream()
                .anyMatch(node -> isNumbered(node)
                        && !block.contains(node)
                        && node.level() >= top
                        && scope.contains(node.span()));
        if (elsewhere || scope.length() > LONGEST) {
            return Optional.empty();
        }
        NestedBlock nested = new NestedBlock(version, block, units(version, tree, all, block, scope));
        return nested.hasText() ? Optional.of(nested.write()) : Optional.empty();
    }

    private static List<OutlineNode> longest(DocumentVersion version, List<OutlineNode> all) {
        List<OutlineNode> longest = List.of();
        int from = 0;
        for (int i = 0; i < all.size(); i++) {
            boolean goesOn = i + 1 < all.size() && isBare(version, all, i);
            if (!goesOn) {
                longest = i + 1 - from > longest.size() ? all.subList(from, i + 1) : longest;
                from = i + 1;
            }
        }
        return longest;
    }

    /**
     * Headings that stand here and there among paragraphs that are not theirs: most have no text, and those of one rank, of which each number
     * is there once, are out of order. None when they are not so.
     */
    private static List<OutlineNode> scattered(DocumentVersion version, List<OutlineNode> all) {
        List<OutlineNode> numbered =
                all.stream().filter(NestedBlock::isNumbered).toList();
        if (numbered.size() < FEWEST || numbered.size() > MOST) {
            return List.of();
        }
        Map<Integer, List<Integer>> ranks = new HashMap<>();
        numbered.forEach(node ->
                ranks.computeIfAbsent(rank(node), rank -> new ArrayList<>()).add(ordinal(node)));
        boolean shuffled = ranks.values().stream().anyMatch(TornRegion::isShuffled);
        long bare = IntStream.range(0, all.size())
                .filter(at -> isNumbered(all.get(at)) && isBare(version, all, at))
                .count();
        return shuffled && bare >= numbered.size() * SCATTERED ? numbered : List.of();
    }

    /** Whether nothing stands between a heading and the next one, or the end. */
    private static boolean isBare(DocumentVersion version, List<OutlineNode> all, int at) {
        int end = all.get(at).span().end();
        int next = at + 1 < all.size()
                ? all.get(at + 1).span().start()
                : version.text().length();
        return end <= next && version.text().substring(end, next).isBlank();
    }

    private static boolean isNumbered(OutlineNode node) {
        @Nullable Marker marker = NodeMarker.of(node);
        return marker != null && marker.style() != Style.UNNUMBERED && marker.style() != Style.MARKDOWN;
    }

    private static List<TextSpan> units(
            DocumentVersion version, OutlineTree tree, List<OutlineNode> all, List<OutlineNode> block, TextSpan scope) {
        return tree.paragraphStarts().stream()
                .filter(start -> start >= scope.start() && start < scope.end())
                .filter(start -> all.stream().noneMatch(node -> node.span().contains(start)))
                .filter(start -> tree.pathAt(start).stream()
                        .filter(OutlineNode::isHeading)
                        .allMatch(node -> block.contains(node)
                                || node.extent().contains(block.getFirst().span())))
                .map(start ->
                        new TextSpan(start, version.paragraphAt(start).span().end()))
                .toList();
    }

    /** The highest by their numbers, each with what stands below it; in the order they stand in where numbers come again. */
    private static List<OutlineNode> inSequence(List<OutlineNode> block) {
        int top = block.stream().mapToInt(OutlineNode::level).min().orElse(1);
        List<List<OutlineNode>> sections = new ArrayList<>();
        for (OutlineNode node : block) {
            if (node.level() == top || sections.isEmpty()) {
                sections.add(new ArrayList<>());
            }
            sections.getLast().add(node);
        }
        boolean counts = sections.stream().allMatch(section -> isNumbered(section.getFirst()))
                && sections.stream()
                                .map(section -> ordinal(section.getFirst()))
                                .distinct()
                                .count()
                        == sections.size();
        if (counts) {
            sections.sort(Comparator.comparingInt(section -> ordinal(section.getFirst())));
        }
        return sections.stream()
                .flatMap(section -> section.size() > 1 && section.getFirst().level() == top
                        ? Stream.concat(
                                section.stream().limit(1), inSequence(section.subList(1, section.size())).stream())
                        : section.stream())
                .toList();
    }

    private static int ordinal(OutlineNode node) {
        @Nullable Marker marker = NodeMarker.of(node);
        return marker == null ? 0 : marker.ordinal();
    }

    /** As its number shows it: the level of a heading that stands before all it belongs below is not its own. */
    private static int rank(OutlineNode node) {
        @Nullable Marker marker = NodeMarker.of(node);
        return marker == null ? 0 : marker.rank();
    }

    private boolean hasText() {
        int highest = headings.stream()
                .filter(NestedBlock::isNumbered)
                .mapToInt(NestedBlock::rank)
                .min()
                .orElse(0);
        // In a mixed block only the highest surely have others below them.
        boolean counts = counts();
        long leaves = IntStream.range(0, headings.size())
                .filter(h -> isNumbered(headings.get(h)))
                .filter(h -> counts ? isLowest(h) : rank(headings.get(h)) != highest)
                .count();
        long sentences = IntStream.range(0, units.size())
                .filter(unit -> !leads(unit) && isSentence(unit))
                .count();
        return sentences >= Math.max(3, leaves * ENOUGH) && units.size() <= MOST_UNITS;
    }

    /**
     * Whether below each heading those of the next level count up from 1, but for what may be a slip of the writer: else their block has been
     * mixed, and tells nothing of what is below what.
     */
    private boolean counts() {
        Map<Integer, Integer> last = new HashMap<>();
        int slips = 0;
        for (OutlineNode node : headings) {
            last.keySet().removeIf(level -> level > node.level());
            if (!isNumbered(node)) {
                continue;
            }
            int step = ordinal(node) - last.getOrDefault(node.level(), 0);
            if (step < 0 || step > 2) {
                return false;
            }
            slips += step == 1 ? 0 : 1;
            last.put(node.level(), ordinal(node));
        }
        return slips * SLIPS <= headings.size();
    }

    private boolean isLowest(int heading) {
        return heading + 1 == headings.size()
                || headings.get(heading + 1).level() <= headings.get(heading).level();
    }

    private boolean leads(int unit) {
        return framing.contains(units.get(unit).start()) && !Cues.signsOff(texts.get(unit))
                || Cues.leads(texts.get(unit));
    }

    private Proposal write() {
        List<Sequence.Standing> standing =
                IntStream.range(0, units.size()).mapToObj(this::standing).toList();
        Kinship kinship = kinship(headings);
        if (counts()) {
            return proposal(headings, kinship, new Sequence(headings, kinship, standing).path());
        }
        List<Integer> ordinals = headings.stream().map(NestedBlock::ordinal).toList();
        List<Integer> ranks = headings.stream().map(NestedBlock::rank).toList();
        Optional<Reassembly.Found> found =
                new Reassembly(headings, ordinals, ranks, kinship, new Reassembly.Units(texts, standing)).find();
        if (found.isEmpty()) {
            return proposal(headings, kinship, new Sequence(headings, kinship, standing).nearest());
        }
        List<OutlineNode> ordered =
                found.get().order().stream().map(headings::get).toList();
        return unsure(proposal(ordered, kinship(ordered), found.get().path()));
    }

    /** Where headings and text both tell no order, words alone are believed less: of the labelled texts, one in five of the surest is wrong. */
    private static Proposal unsure(Proposal said) {
        return new Proposal(
                said.sections().stream()
                        .map(section -> new Section(
                                section.node(),
                                section.paragraphs().stream()
                                        .map(one -> new Proposal.Belonging(
                                                one.paragraph(), one.reasons(), Math.min(one.confidence(), SUREST)))
                                        .toList()))
                        .toList(),
                said.before(),
                said.after());
    }

    private Kinship kinship(List<OutlineNode> ordered) {
        // Below zero, since 一是 within a paragraph counts none of these.
        List<Integer> none =
                IntStream.range(0, ordered.size()).map(h -> -2 - h).boxed().toList();
        return new Kinship(ordered.stream().map(OutlineNode::title).toList(), none, texts);
    }

    private Proposal proposal(List<OutlineNode> ordered, Kinship kinship, int[] path) {
        List<Section> sections = new ArrayList<>();
        for (int heading = 0; heading < ordered.size(); heading++) {
            int of = heading;
            sections.add(new Section(
                    ordered.get(heading),
                    IntStream.range(0, path.length)
                            .filter(unit -> path[unit] == of)
                            .mapToObj(unit ->
                                    ProposalWriter.belonging(kinship, ordered.size(), unit, of, units.get(unit), false))
                            .toList()));
        }
        return new Proposal(sections, outside(path, -1), outside(path, ordered.size()));
    }

    /** Lines that close like no sentence, and 摘要：…, stand at the head of a text, or at its foot: 主办：…, [1] …. */
    private Sequence.Standing standing(int unit) {
        String text = texts.get(unit);
        // 今年要抓好以下工作： further down leads to what is below one heading.
        long before = IntStream.range(0, unit).filter(this::isSentence).count();
        if (before < 2 && leads(unit)) {
            return Sequence.Standing.LEADS;
        }
        if (END_MATTER.matcher(text).lookingAt() || isNote(unit)) {
            return Sequence.Standing.BESIDE;
        }
        if (Cues.closes(text)
                || Cues.signsOff(text)
                || framing.contains(units.get(unit).start())) {
            return Sequence.Standing.CLOSES;
        }
        if (isSentence(unit)) {
            return Sequence.Standing.WITHIN;
        }
        boolean foot = IntStream.range(unit, texts.size()).noneMatch(this::isSentence);
        return before == 0 ? Sequence.Standing.LEADS : foot ? Sequence.Standing.CLOSES : Sequence.Standing.WITHIN;
    }

    private boolean isNote(int unit) {
        String text = texts.get(unit);
        return NOTE.matcher(text).lookingAt()
                && texts.subList(0, unit).stream().anyMatch(above -> above.indexOf(text.charAt(0)) > 0);
    }

    private boolean isSentence(int unit) {
        String text = texts.get(unit);
        return text.length() >= SENTENCE
                && "。;!?".indexOf(text.charAt(text.length() - 1)) >= 0
                && !ASIDE.matcher(text).lookingAt();
    }

    private List<TextSpan> outside(int[] path, int state) {
        return IntStream.range(0, path.length)
                .filter(unit -> path[unit] == state)
                .mapToObj(units::get)
                .toList();
    }
}
