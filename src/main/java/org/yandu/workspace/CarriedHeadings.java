package org.yandu.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.Found;
import org.yandu.anchor.Grade;
import org.yandu.anchor.LinePairs;
import org.yandu.anchor.Reanchoring;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;

/**
 * Where what the reader says about a heading is in a newer text. A heading is a line, often of two characters, and is known by its
 * turn among the lines that stayed; only what is no whole line, or whose line is gone, is looked for by its words.
 */
final class CarriedHeadings {

    /** Characters of a line beyond which it is a paragraph that took up the heading. */
    private static final int LONGEST = 60;

    /** Lines below a heading, empty ones too, by which its spot is known. */
    private static final int FOLLOWING = 4;

    private static final String ENDS = "。！？；";

    private final DocumentVersion old;
    private final DocumentVersion next;
    private final LinePairs lines;
    private final Reanchoring reanchoring;
    private @Nullable Legible legible;

    /** A text without its noise. */
    private record Legible(String text, int[] places) {

        static Legible of(DocumentVersion version) {
            StringBuilder text = new StringBuilder();
            int[] places = new int[version.text().length()];
            int from = 0;
            for (Noise noise : version.noise()) {
                add(version.text(), from, noise.span().start(), text, places);
                from = Math.max(from, noise.span().end());
            }
            add(version.text(), from, version.text().length(), text, places);
            return new Legible(text.toString(), places);
        }

        private static void add(String all, int from, int to, StringBuilder text, int[] places) {
            for (int at = from; at < to; at++) {
                places[text.length()] = at;
                text.append(all.charAt(at));
            }
        }
    }

    CarriedHeadings(DocumentVersion old, DocumentVersion next, LinePairs lines, Reanchoring reanchoring) {
        this.old = old;
        this.next = next;
        this.lines = lines;
        this.reanchoring = reanchoring;
    }

    /** @param span of the older text */
    Optional<TextSpan> place(TextSpan span) {
        int first = lineAt(span.start());
        int last = span.isEmpty() ? LinePairs.NONE : lineAt(span.end() - 1);
        if (first < 0 || last < 0) {
            return Successor.place(span, reanchoring);
        }
        TextSpan all = new TextSpan(
                trimmed(old, lines.oldLines().get(first)).start(),
                trimmed(old, lines.oldLines().get(last)).end());
        boolean whole = span.contains(all);
        return same(span, first, last, whole)
                .or(() -> whole && first == last ? edited(first) : Optional.empty())
                .or(() -> Successor.place(span, reanchoring).filter(place -> !whole || beginsLine(place)))
                .or(() -> span.start() == all.start()
                        ? Renumbered.place(old, lines.oldLines(), next, lines.newLines(), span)
                        : Optional.empty());
    }

    /**
     * What may be asked about a heading that has no place: a line that says its words, or the words in a line, or the spot where it stood.
     *
     * @param taken places that are no more to be had
     * @return not placed; with an empty span for a mere spot
     */
    Found nearest(TextSpan span, List<TextSpan> taken) {
        Found found = reanchoring.find(span);
        TextSpan at = found.span();
        if (at != null && !at.isEmpty() && taken.stream().noneMatch(at::overlaps)) {
            return new Found(
                    found.grade(), wholeLine(at, old.quote(span).strip(), taken), found.score(), found.reason());
        }
        int spot = aboveWhatFollowed(span)
                .orElse(at == null ? Math.min(span.start(), next.text().length()) : at.start());
        String words = old.quote(span).strip();
        TextSpan best = null;
        for (TextSpan one : standing(words)) {
            boolean free = taken.stream().noneMatch(one::overlaps);
            if (free && (best == null || Math.abs(one.start() - spot) < Math.abs(best.start() - spot))) {
                best = one;
            }
        }
        return best == null
                ? new Found(Grade.ORPHAN, new TextSpan(spot, spot), 0, found.reason())
                : new Found(Grade.DOUBTFUL, wholeLine(best, words, taken), found.score(), Found.ELSEWHERE);
    }

    /** Where words stand that signs may part; nowhere when what had them has become noise. */
    private List<TextSpan> standing(String words) {
        List<TextSpan> places = new ArrayList<>();
        if (words.isEmpty()) {
            return places;
        }
        Legible legible = legible();
        for (int at = legible.text().indexOf(words);
                at >= 0;
                at = legible.text().indexOf(words, at + 1)) {
            places.add(new TextSpan(legible.places()[at], legible.places()[at + words.length() - 1] + 1));
        }
        return places;
    }

    private Legible legible() {
        if (legible == null) {
            legible = Legible.of(next);
        }
        return legible;
    }

    /** Where the first of the lines below a heading is now that is still there; empty when none of the next is. */
    private OptionalInt aboveWhatFollowed(TextSpan span) {
        int line = span.isEmpty() ? LinePairs.NONE : lineAt(span.end() - 1);
        int last = line < 0 ? line : Math.min(line + FOLLOWING, lines.oldLines().size() - 1);
        for (int below = line + 1; line >= 0 && below <= last; below++) {
            if (old.quote(lines.oldLines().get(below)).isBlank()) {
                continue;
            }
            for (int j = 0; j < lines.newLines().size(); j++) {
                if (lines.origin(j) == below) {
                    return OptionalInt.of(trimmed(next, lines.newLines().get(j)).start());
                }
            }
        }
        return OptionalInt.empty();
    }

    /** A short line is a heading as a whole, unless some of it is another's. */
    private TextSpan wholeLine(TextSpan place, String words, List<TextSpan> taken) {
        return lines.newLines().stream()
                .map(line -> trimmed(next, line))
                .filter(line -> line.contains(place) && line.length() <= LONGEST)
                .filter(line -> isSentence(words) || !isSentence(next.quote(line)))
                .filter(line -> taken.stream().noneMatch(line::overlaps))
                .findFirst()
                .orElse(place);
    }

    /** All its lines are there, one behind the other. */
    private Optional<TextSpan> same(TextSpan span, int first, int last, boolean whole) {
        int from = lines.forward(first);
        for (int line = first; line <= last; line++) {
            if (!lines.isSure(line) || lines.forward(line) != from + line - first) {
                return Optional.empty();
            }
        }
        TextSpan start = trimmed(next, lines.newLines().get(from));
        TextSpan end = trimmed(next, lines.newLines().get(from + last - first));
        if (whole) {
            return Optional.of(new TextSpan(start.start(), end.end()));
        }
        int by = start.start() - trimmed(old, lines.oldLines().get(first)).start();
        boolean fits = next.text().startsWith(span.in(old.text()), span.start() + by);
        return fits ? Optional.of(new TextSpan(span.start() + by, span.end() + by)) : Optional.empty();
    }

    /** A line that is a heading stays one as a whole, whatever was written to it. */
    private Optional<TextSpan> edited(int line) {
        boolean sentence = isSentence(old.quote(lines.oldLines().get(line)).strip());
        for (int j = 0; j < lines.newLines().size(); j++) {
            TextSpan now = trimmed(next, lines.newLines().get(j));
            String words = next.quote(now);
            if (lines.origin(j) == line && words.length() <= LONGEST && (sentence || !isSentence(words))) {
                return Optional.of(now);
            }
        }
        return Optional.empty();
    }

    private static boolean isSentence(String words) {
        return !words.isEmpty() && ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** The same words in the midst of a paragraph are no heading. */
    private boolean beginsLine(TextSpan place) {
        return lines.newLines().stream()
                .anyMatch(line -> line.start() <= place.start()
                        && place.start() <= line.end()
                        && next.quote(new TextSpan(line.start(), place.start())).isBlank());
    }

    private int lineAt(int offset) {
        for (int i = 0; i < lines.oldLines().size(); i++) {
            if (lines.oldLines().get(i).contains(offset)) {
                return i;
            }
        }
        return LinePairs.NONE;
    }

    /** As it stands, signs of Markdown and all: they are part of the line, though not of its words. */
    static TextSpan trimmed(DocumentVersion version, TextSpan line) {
        String words = line.in(version.text());
        int lead = words.length() - words.stripLeading().length();
        return new TextSpan(
                line.start() + lead,
                line.start() + Math.max(lead, words.stripTrailing().length()));
    }
}
