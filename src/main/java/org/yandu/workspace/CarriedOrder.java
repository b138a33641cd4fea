package org.yandu.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yandu.anchor.Found;
import org.yandu.anchor.LinePairs;
import org.yandu.anchor.Reanchoring;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.outline.order.Arrangement.Part;

/**
 * The parts of an order of reading in a newer text: each line belongs to the part most of it came from, new text to the part around
 * it, so that no sentence is cut in two.
 */
final class CarriedOrder {

    /** In none of the parts. */
    private static final int NONE = -1;

    /** @param fresh whether it was written anew, or stood elsewhere */
    private record Piece(TextSpan span, int part, boolean fresh) {}

    private final DocumentVersion old;
    private final DocumentVersion next;
    private final LinePairs lines;
    private final Reanchoring forward;
    private final Reanchoring back;
    private List<Part> parts = List.of();
    private final List<Piece> pieces = new ArrayList<>();

    /** By the first old line of a gap; all new lines in it ask for the same. */
    private final Map<Integer, List<Integer>> replacedParts = new HashMap<>();

    private final List<String> lost = new ArrayList<>();

    /** @param ways asked for the way back, for what was moved and changed */
    CarriedOrder(
            DocumentVersion old, DocumentVersion next, LinePairs lines, Reanchoring forward, Versioning.Ways ways) {
        this.old = old;
        this.next = next;
        this.lines = lines;
        this.forward = forward;
        this.back = ways.between(next, old);
    }

    /** In the order of the older parts; empty when none of them is there any more. */
    List<Part> of(List<Part> wanted) {
        parts = wanted;
        int above = NONE;
        for (int line = 0; line < lines.newLines().size(); line++) {
            above = assign(line, above);
        }
        List<Part> carried = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            put(part, carried);
        }
        return carried;
    }

    /** Words of the headings that are not there any more. */
    List<String> lost() {
        return lost;
    }

    /** @return the part the line ends in */
    private int assign(int line, int above) {
        TextSpan span = lines.newLines().get(line);
        int from = lines.origin(line);
        if (from == LinePairs.NONE) {
            int part = elsewhere(line, above);
            pieces.add(new Piece(span, part, true));
            return part;
        }
        TextSpan before = lines.oldLines().get(from);
        List<Integer> holding = holding(before);
        if (holding.isEmpty()) {
            return NONE;
        }
        boolean same = old.quote(before).equals(next.quote(span));
        List<Piece> cut = same ? shifted(holding, before, span) : cut(holding, before, span);
        pieces.addAll(cut);
        return cut.isEmpty() ? NONE : cut.getLast().part();
    }

    /** The parts that hold something of an old line, in text order. */
    private List<Integer> holding(TextSpan line) {
        return IntStream.range(0, parts.size())
                .filter(i -> parts.get(i).span().overlaps(line))
                .boxed()
                .sorted(Comparator.comparing(i -> parts.get(i).span()))
                .toList();
    }

    private List<Piece> shifted(List<Integer> holding, TextSpan before, TextSpan line) {
        int by = line.start() - before.start();
        return holding.stream()
                .map(part -> {
                    TextSpan held = parts.get(part).span().intersection(before);
                    return new Piece(new TextSpan(held.start() + by, held.end() + by), part, false);
                })
                .toList();
    }

    /** A changed line, cut only where it was cut before and the words behind the cut are found. */
    private List<Piece> cut(List<Integer> holding, TextSpan before, TextSpan line) {
        List<Piece> cut = new ArrayList<>();
        for (int part : holding) {
            TextSpan held = parts.get(part).span().intersection(before);
            int start = held.start() == before.start()
                    ? line.start()
                    : CarriedHeadings.trimmed(next, line).start();
            if (!cut.isEmpty()) {
                Piece last = cut.getLast();
                int at = Successor.place(held, forward)
                        .filter(line::contains)
                        .map(TextSpan::start)
                        .orElse(NONE);
                if (at <= last.span().start()) {
                    continue;
                }
                cut.set(cut.size() - 1, new Piece(new TextSpan(last.span().start(), at), last.part(), false));
                start = at;
            }
            cut.add(new Piece(new TextSpan(start, line.end()), part, false));
        }
        return cut;
    }

    /** Moved and changed, or in place of other words, or new: then it is read after what it was written under. */
    private int elsewhere(int line, int above) {
        Found found = back.find(lines.newLines().get(line));
        TextSpan place = found.span();
        if (found.grade().isPlaced() && place != null && !place.isEmpty()) {
            return IntStream.range(0, parts.size())
                    .filter(i -> parts.get(i).span().overlaps(place))
                    .boxed()
                    .max(Comparator.comparingInt(
                            i -> parts.get(i).span().intersection(place).length()))
                    .orElse(NONE);
        }
        int[] replaced = lines.replaced(line);
        List<Integer> of = replacedParts.computeIfAbsent(replaced[0], from -> held(from, replaced[1]));
        return of.size() == 1 ? of.getFirst() : above;
    }

    /** The parts of the lines of a gap that are not there any more; no more than two, for then it is none of them. */
    private List<Integer> held(int from, int until) {
        return IntStream.range(from, Math.max(from, until))
                .filter(i -> lines.forward(i) == LinePairs.NONE)
                .mapToObj(i -> holding(lines.oldLines().get(i)))
                .flatMap(each -> each.isEmpty() ? Stream.of(NONE) : each.stream())
                .distinct()
                .limit(2)
                .toList();
    }

    private void put(int part, List<Part> carried) {
        Part wanted = parts.get(part);
        boolean lineEnd =
                !wanted.span().isEmpty() && old.text().charAt(wanted.span().end() - 1) == '\n';
        List<TextSpan> own = joined(part, wanted.heading() ? List.of(false) : List.of(false, true));
        List<TextSpan> below = wanted.heading() ? joined(part, List.of(true)) : List.of();
        if (wanted.heading() && own.isEmpty()) {
            lost.add(old.quote(wanted.span()).strip());
        }
        for (int i = 0; i < own.size(); i++) {
            carried.add(new Part(ended(own.get(i), lineEnd), wanted.heading() && i == 0));
        }
        below.forEach(span -> carried.add(new Part(ended(span, lineEnd), false)));
    }

    private TextSpan ended(TextSpan span, boolean lineEnd) {
        boolean goesOn =
                lineEnd && span.end() < next.text().length() && next.text().charAt(span.end()) == '\n';
        return goesOn ? new TextSpan(span.start(), span.end() + 1) : span;
    }

    /** What stands together is one. */
    private List<TextSpan> joined(int part, List<Boolean> fresh) {
        List<TextSpan> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.part() != part || !fresh.contains(piece.fresh())) {
                continue;
            }
            TextSpan span = piece.span();
            if (!joined.isEmpty()
                    && joined.getLast().end() <= span.start()
                    && next.text()
                            .substring(joined.getLast().end(), span.start())
                            .isBlank()) {
                joined.set(joined.size() - 1, new TextSpan(joined.getLast().start(), span.end()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
