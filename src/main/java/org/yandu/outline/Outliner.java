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

/** Finds the headings of a text. */
public final class Outliner {

    private Outliner() {}

    /**
     * Reads a text by the grammar of Chinese official numbering. Takes time linear in the length of the text and never fails; a
     * text without headings has a tree without nodes.
     *
     * @param noise passed over; in text order, not overlapping
     * @param header its title lines are no headings, except that a title 第二节 … heads what follows
     */
    public static OutlineTree outline(String text, List<Noise> noise, Header header) {
        return outline(text, noise, header, Structure.NONE, List.of());
    }

    /** Of a version, with what its file format and its reader say about the headings. */
    public static OutlineTree outline(DocumentVersion version, Header header, List<Correction> corrections) {
        return outline(version.text(), version.noise(), header, version.structure(), corrections);
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
        Set<Integer> contents = Contents.lines(clean, candidates);
        candidates.removeIf(candidate -> contents.contains(candidate.line()));

        candidates.removeAll(Contents.inside(clean, candidates));

        List<Integer> order = StyleOrder.of(candidates);
        List<Heading> headings = Selection.select(clean, candidates, order);
        if (headings.isEmpty()) {
            headings = ShortLines.find(clean, front.lines());
        }
        List<Integer> used = new ArrayList<>(order);
        Set<Integer> ranks = new HashSet<>();
        headings.forEach(heading -> ranks.add(heading.candidate().rank()));
        used.retainAll(ranks);

        List<OutlineNode> roots = TreeBuilder.build(clean, used, headings, PointFinder.find(clean.folded, headings));
        Set<Integer> uncounted = new HashSet<>(front.lines());
        uncounted.addAll(contents);
        return new OutlineTree(roots, paragraphStarts(clean, headings, uncounted));
    }

    /** Every line that is text, and the text behind every heading that shares its line. */
    private static List<Integer> paragraphStarts(CleanText clean, List<Heading> headings, Set<Integer> uncounted) {
        Map<Integer, List<Candidate>> byLine = new HashMap<>();
        for (Heading heading : headings) {
            byLine.computeIfAbsent(heading.candidate().line(), line -> new ArrayList<>())
                    .add(heading.candidate());
        }
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < clean.lines.size(); i++) {
            List<Candidate> here = byLine.getOrDefault(i, List.of());
            int from = clean.lines.get(i).start();
            for (Candidate heading : here) {
                add(starts, clean, from, heading.start());
                from = heading.end();
            }
            if (!here.isEmpty() || !uncounted.contains(i)) {
                add(starts, clean, from, clean.lines.get(i).end());
            }
        }
        return starts;
    }

    private static void add(List<Integer> starts, CleanText clean, int from, int until) {
        var text = CleanText.trimmed(clean.folded, from, until);
        if (text.in(clean.folded).chars().anyMatch(Character::isLetterOrDigit)) {
            starts.add(clean.startInSource(text.start()));
        }
    }
}
