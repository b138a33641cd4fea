package org.yandu.outline.unnumbered;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yandu.outline.carried.Compilation;
import org.yandu.outline.head.FrontMatter;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.lines.Heading;
import org.yandu.outline.lines.ShortLines;
import org.yandu.outline.numbers.Style;
import org.yandu.outline.runs.Selection;

/**
 * Headings without a number, beside those that have one: looked for where nothing but the lowest numbers was found, or where all numbers
 * start again below them. Each kind of text has its own way to set them; the first way that finds any is the text's.
 *
 * @param front the head of the text, whose lines are no headings
 * @param aside the head with the lines of the table of contents
 */
public record UnnumberedLines(
        CleanText text, FrontMatter front, FrontMatter aside, List<Candidate> candidates, List<Integer> order) {

    /** @param found by numbering, in text order */
    public List<Heading> with(List<Heading> found) {
        List<Heading> lesson = LessonCaptions.headings(text, found, front.lines());
        List<Candidate> upper = found.stream()
                .map(Heading::candidate)
                .filter(candidate -> candidate.marker().style().isUpper())
                .toList();
        boolean divided = !upper.isEmpty() && !isAppended(upper);
        return lesson.isEmpty() && !divided ? besideLowest(found) : overNumbers(lesson, found);
    }

    /** ### 高亮摘录 below a speech: the only heading of Markdown, far down, was put there by who keeps the file, and divides nothing above it. */
    private boolean isAppended(List<Candidate> upper) {
        Candidate only = upper.getFirst();
        return upper.size() == 1 && only.marker().style() == Style.MARKDOWN && only.start() > text.folded.length() / 2;
    }

    /** Where 一、 or 第一章 divides the text, such lines stand above these numbers, which begin again below each. */
    private List<Heading> overNumbers(List<Heading> lesson, List<Heading> found) {
        List<Heading> above = firstOf(
                () -> lesson,
                () -> Restarts.captions(text, found, order, candidates, front.lines()),
                () -> Governing.parts(text, found, order, candidates, front.lines()),
                () -> Restarts.overArticles(text, found, candidates, aside.lines()),
                () -> Compilation.titles(text, found, order, candidates, aside),
                () -> Restarts.parts(text, found, candidates, front.lines()));
        Set<Integer> lines =
                above.stream().map(heading -> heading.candidate().line()).collect(Collectors.toSet());
        return Stream.concat(
                        above.stream(),
                        found.stream()
                                .filter(heading ->
                                        !lines.contains(heading.candidate().line())))
                .sorted(Comparator.comparingInt(Heading::start))
                .toList();
    }

    /** Where nothing does, such lines divide the text themselves; questions and answers below them are text. */
    private List<Heading> besideLowest(List<Heading> found) {
        boolean questions =
                found.stream().allMatch(heading -> heading.candidate().marker().style() == Style.QUESTION);
        List<Heading> kept = questions ? List.of() : found;
        Set<Integer> numbered = new HashSet<>();
        kept.forEach(heading -> numbered.add(heading.candidate().line()));
        List<Heading> lines = firstOf(
                () -> found.isEmpty() ? Entries.find(text, aside.lines()) : List.of(),
                () -> ShortLines.find(text, front.lines(), numbered),
                () -> Compilation.titles(text, found, order, candidates, aside),
                () -> found.isEmpty() ? ParallelLines.find(text, aside.lines()) : List.of(),
                () -> found.isEmpty() ? ParallelOpenings.find(text, aside.lines()) : List.of());
        if (lines.isEmpty()) {
            return found;
        }
        List<Heading> all = new ArrayList<>(lines);
        all.addAll(kept);
        return Selection.withWords(text, candidates, order, all);
    }

    @SafeVarargs
    private static List<Heading> firstOf(Supplier<List<Heading>>... ways) {
        for (Supplier<List<Heading>> way : ways) {
            List<Heading> found = way.get();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
