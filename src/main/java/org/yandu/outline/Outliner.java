package org.yandu.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Header;
import org.yandu.document.Noise;
import org.yandu.document.Structure;
import org.yandu.document.TextSpan;
import org.yandu.outline.PointFinder.Point;
import org.yandu.outline.aside.Boxes;
import org.yandu.outline.aside.Collected;
import org.yandu.outline.aside.Contents;
import org.yandu.outline.aside.CountedParagraphs;
import org.yandu.outline.aside.ListedItems;
import org.yandu.outline.aside.NamedAlike;
import org.yandu.outline.aside.PlainNumerals;
import org.yandu.outline.aside.TableRows;
import org.yandu.outline.carried.AnnexTitles;
import org.yandu.outline.carried.Anthology;
import org.yandu.outline.carried.Carried;
import org.yandu.outline.carried.Reissued;
import org.yandu.outline.finding.CandidateFinder;
import org.yandu.outline.finding.Dashes;
import org.yandu.outline.head.FrontMatter;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.lines.ClosedLines;
import org.yandu.outline.lines.Heading;
import org.yandu.outline.lines.Levels;
import org.yandu.outline.marked.FileHeadings;
import org.yandu.outline.marked.MarkdownLists;
import org.yandu.outline.marked.MarkedDivisions;
import org.yandu.outline.marked.Underlined;
import org.yandu.outline.numbers.Style;
import org.yandu.outline.runs.Decimals;
import org.yandu.outline.runs.LonePoints;
import org.yandu.outline.runs.Selection;
import org.yandu.outline.runs.StyleOrder;
import org.yandu.outline.unnumbered.DivisionTitles;
import org.yandu.outline.unnumbered.LessonCaptions;
import org.yandu.outline.unnumbered.LostChapters;
import org.yandu.outline.unnumbered.OpeningSentences;
import org.yandu.outline.unnumbered.UnnumberedLines;

/** Finds the headings of a text. */
public final class Outliner {

    private Outliner() {}

    /**
     * Reads a text by the grammar of Chinese official numbering. Takes time linear in the length of the text; a text without
     * headings has a tree without nodes. A fault in the rules comes out as it is, so that fuzzing sees it.
     *
     * @param noise passed over; in text order, not overlapping
     * @param header its title lines are no headings, except that a title 第二节 … heads what follows
     */
    public static OutlineTree outline(String text, List<Noise> noise, Header header) {
        return outline(text, noise, header, Structure.NONE, List.of());
    }

    /**
     * Of a version, with what its file format and its reader say about the headings. Never fails: a text over which the rules
     * err is shown without headings ({@link OutlineTree#failed()}).
     */
    public static OutlineTree outline(DocumentVersion version, Header header, List<Correction> corrections) {
        List<Correction> own = corrections.stream()
                .filter(correction -> correction.versionId().equals(version.id()))
                .toList();
        return Fallback.outline(
                version, () -> outline(version.text(), version.noise(), header, version.structure(), own));
    }

    /**
     * @param structure evidence beside the numbering
     * @param corrections of the reader; they decide
     */
    public static OutlineTree outline(
            String text, List<Noise> noise, Header header, Structure structure, List<Correction> corrections) {
        CleanText clean = new CleanText(text, noise);
        FrontMatter front = FrontMatter.of(clean, header);
        List<Candidate> candidates = CandidateFinder.find(clean, front.titles());
        // # 青政办[2024]6号 above ## 关于…的通知 is a fact of the head, however it is marked.
        candidates.removeIf(candidate -> candidate.marker().style() == Style.MARKDOWN
                && front.lines().contains(candidate.line())
                && !front.titles().contains(candidate.line()));
        Underlined.mark(clean, front.titles(), candidates);
        MarkedDivisions.apart(candidates);
        Dashes.weed(clean, candidates);
        Collected.weed(clean, candidates);
        NamedAlike.complete(clean, candidates);
        LonePoints.add(clean, front.titles(), candidates);
        PlainNumerals.apart(candidates);
        Decimals.apart(clean, candidates);
        Anthology anthology = Anthology.of(clean, candidates);
        Set<Integer> contents = Contents.lines(clean, candidates);
        contents.addAll(anthology.list());
        candidates.removeIf(candidate -> contents.contains(candidate.line()));

        candidates.removeAll(Contents.inside(clean, candidates));
        Set<Integer> debris = debris(clean, structure, candidates);
        debris.addAll(anthology.taken(clean));
        candidates.removeIf(candidate -> debris.contains(candidate.line()));
        CountedParagraphs.captions(clean, candidates, front.lines());

        List<Integer> order = StyleOrder.of(candidates);
        List<Heading> headings = inText(clean, front, contents, anthology, candidates, order);
        Set<Integer> excluded = new HashSet<>(front.lines());
        excluded.addAll(contents);
        excluded.addAll(debris);
        FileHeadings file = new FileHeadings(clean, structure, excluded, order);
        headings = file.with(headings, candidates);
        headings = Levels.given(apart(headings), file::depth);

        Corrector corrector = new Corrector(clean, corrections, text.length());
        List<Point> points = corrector.points(headings);
        headings = corrector.headings(headings);
        Set<Integer> uncounted = new HashSet<>(front.lines());
        uncounted.addAll(contents);
        List<TextSpan> paragraphs = paragraphs(clean, headings, uncounted);
        List<Integer> starts = paragraphs.stream()
                .map(each -> clean.startInSource(each.start()))
                .toList();
        boolean law =
                headings.stream().anyMatch(each -> each.candidate().marker().style() == Style.ARTICLE);
        List<OutlineNode> roots = TreeBuilder.build(clean, headings, points);
        return law ? OutlineTree.ofLaw(roots, starts, items(clean, paragraphs)) : new OutlineTree(roots, starts);
    }

    /** What numbers and lines tell, without what the file says. */
    private static List<Heading> inText(
            CleanText clean,
            FrontMatter front,
            Set<Integer> contents,
            Anthology anthology,
            List<Candidate> candidates,
            List<Integer> order) {
        Set<Integer> excluded = new HashSet<>(front.lines());
        excluded.addAll(contents);
        FrontMatter aside = new FrontMatter(front.titles(), Set.copyOf(excluded));
        List<Heading> headings = Selection.select(clean, candidates, order);
        headings = anthology.titles().isEmpty()
                ? new UnnumberedLines(clean, front, aside, candidates, order).with(headings)
                : anthology.with(clean, headings);
        headings = ClosedLines.with(clean, headings, front.lines());
        headings = OpeningSentences.with(clean, headings, front.lines());
        headings = LostChapters.with(clean, DivisionTitles.of(clean, headings, candidates), candidates);
        headings = Carried.with(clean, AnnexTitles.of(clean, headings, candidates), candidates, front, contents);
        return Reissued.with(clean, headings, front.lines());
    }

    /** The words below a bare Part I may look like a heading of their own: they are its title. */
    private static List<Heading> apart(List<Heading> headings) {
        List<Heading> apart = new ArrayList<>();
        for (Heading heading : headings) {
            if (apart.isEmpty() || heading.start() >= apart.getLast().end()) {
                apart.add(heading);
            }
        }
        return apart;
    }

    /** Lines whose numbers are those of boxes, rows and lists. */
    private static Set<Integer> debris(CleanText clean, Structure structure, List<Candidate> candidates) {
        Set<Integer> debris = FileHeadings.debris(clean, structure);
        debris.addAll(Boxes.lines(clean));
        debris.addAll(TableRows.lines(clean));
        debris.addAll(ListedItems.lines(clean, candidates));
        debris.addAll(MarkdownLists.lines(clean, candidates));
        debris.addAll(ListedItems.attachments(clean, candidates));
        debris.addAll(LessonCaptions.board(clean));
        return debris;
    }

    /** Every line that is text, and the text beside every heading that shares its line. */
    private static List<TextSpan> paragraphs(CleanText clean, List<Heading> headings, Set<Integer> uncounted) {
        List<TextSpan> paragraphs = new ArrayList<>();
        int next = 0;
        int done = 0;
        for (int i = 0; i < clean.lines.size(); i++) {
            TextSpan line = clean.lines.get(i);
            boolean counted = !uncounted.contains(i) || done > line.start();
            int from = Math.max(line.start(), done);
            for (; next < headings.size() && headings.get(next).start() < line.end(); next++) {
                add(paragraphs, clean, from, headings.get(next).start());
                done = headings.get(next).end();
                from = done;
                counted = true;
            }
            if (counted) {
                add(paragraphs, clean, from, line.end());
            }
        }
        return paragraphs;
    }

    private static void add(List<TextSpan> paragraphs, CleanText clean, int from, int until) {
        TextSpan text = CleanText.trimmed(clean.folded, from, Math.max(from, until));
        if (text.in(clean.folded).chars().anyMatch(Character::isLetterOrDigit)) {
            paragraphs.add(text);
        }
    }

    private static Map<Integer, String> items(CleanText clean, List<TextSpan> paragraphs) {
        Map<Integer, String> items = new HashMap<>();
        for (TextSpan paragraph : paragraphs) {
            String item = Clauses.item(clean, paragraph);
            if (!item.isEmpty()) {
                items.put(clean.startInSource(paragraph.start()), item);
            }
        }
        return items;
    }
}
