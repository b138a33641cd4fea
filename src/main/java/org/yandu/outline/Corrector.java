package org.yandu.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;
import org.yandu.outline.PointFinder.Point;
import org.yandu.outline.finding.CandidateFinder;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.Candidate.Form;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.lines.Heading;
import org.yandu.outline.lines.Reason;
import org.yandu.outline.numbers.Marker;
import org.yandu.outline.numbers.MarkerReader;
import org.yandu.outline.numbers.Numeral;
import org.yandu.outline.numbers.Style;

/**
 * Puts what the reader says in the place of what was found. As in a word processor, a heading that changes its level takes nothing
 * with it, and one that is removed leaves those below it at their level: the tree is built anew from the levels.
 */
final class Corrector {

    /** A correction at the place it has in the clean text. */
    private record Placed(Correction correction, TextSpan span) {}

    private final CleanText text;
    private final List<Placed> placed;

    /** @param length of the source; what lies outside it is passed over, as is what holds nothing but noise; a text of drawn lines has no headings */
    Corrector(CleanText text, List<Correction> corrections, int length) {
        this.text = text;
        List<Placed> all = new ArrayList<>();
        List<Correction> newest = corrections.stream()
                .filter(c -> c.level() >= 0 && c.span().end() <= length)
                .sorted(Comparator.comparing(Correction::created).reversed())
                .toList();
        for (Correction correction : newest) {
            TextSpan span = text.fromSource(correction.span());
            boolean free = all.stream().noneMatch(other -> other.span().overlaps(span));
            if (!span.isEmpty() && free && !text.lines.isEmpty()) {
                all.add(new Placed(correction, span));
            }
        }
        this.placed = all.stream().sorted(Comparator.comparing(Placed::span)).toList();
    }

    /** The headings in text order, given those found with their levels. */
    List<Heading> headings(List<Heading> found) {
        if (placed.isEmpty()) {
            return found;
        }
        List<Heading> all = new ArrayList<>(found);
        all.removeIf(heading -> isCorrected(heading.span()));
        for (Placed one : placed) {
            if (one.correction().level() > 0) {
                Candidate candidate = found.stream()
                        .map(Heading::candidate)
                        .filter(c -> text.toSource(c.start(), c.end())
                                .equals(one.correction().span()))
                        .findFirst()
                        .orElseGet(() -> candidate(one.span()));
                Correction c = one.correction();
                all.add(new Heading(candidate, c.level(), c.title(), 1.0, Reason.CORRECTED));
            }
        }
        all.sort(Comparator.comparingInt(Heading::start));
        return all;
    }

    /** The points between the corrected headings. One that became a heading still counts among its neighbours. */
    List<Point> points(List<Heading> found) {
        if (placed.isEmpty()) {
            return PointFinder.find(text.folded, found);
        }
        Set<Integer> before = PointFinder.find(text.folded, found).stream()
                .map(Point::start)
                .collect(Collectors.toCollection(HashSet::new));
        List<Heading> headings = headings(found);
        List<Heading> between =
                headings.stream().filter(h -> !before.contains(h.start())).toList();
        return PointFinder.find(text.folded, between).stream()
                .filter(point -> !isCorrected(new TextSpan(point.start(), point.end())))
                .toList();
    }

    private boolean isCorrected(TextSpan span) {
        return placed.stream().anyMatch(one -> one.span().overlaps(span));
    }

    private Candidate candidate(TextSpan span) {
        Marker marker = marker(text.folded, span);
        TextSpan title = CleanText.trimmed(text.folded, Math.min(marker.end(), span.end()), span.end());
        int end = title.end();
        while (end > title.start() && "。:".indexOf(text.folded.charAt(end - 1)) >= 0) {
            end--;
        }
        int line = text.lineAt(span.start());
        boolean inside = text.lines.get(line).start() < span.start();
        return new Candidate(marker, line, title.start(), end, span.end(), Form.LINE, inside, false);
    }

    /** The numbering that words begin with, or one that says nothing. */
    static Marker marker(String folded, TextSpan span) {
        @Nullable Marker word = CandidateFinder.word(folded, span);
        @Nullable Marker marker = word != null ? word : MarkerReader.read(folded, span.start(), span.end());
        if (marker != null) {
            return marker;
        }
        int end = PointFinder.markerEnd(folded, span);
        return new Marker(Style.UNNUMBERED, 0, Numeral.UNREADABLE, span.start(), end, "", true);
    }
}
