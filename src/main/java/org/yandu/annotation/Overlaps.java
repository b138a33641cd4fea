package org.yandu.annotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yandu.document.TextSpan;

/** Turns overlapping annotations into runs that do not overlap. */
public final class Overlaps {

    private Overlaps() {}

    /**
     * A stretch over which the same annotations lie.
     *
     * @param annotations in the order they were given; empty where nothing is marked
     */
    public record Run(TextSpan span, List<Annotation> annotations) {}

    /**
     * The part of an annotation within the stretch.
     *
     * @param order place in the list that was given
     */
    private record Piece(int order, TextSpan span, Annotation annotation) {}

    /**
     * Cuts a stretch at every start and end within it; the runs follow each other without a gap. One sweep from left to
     * right: costs n log n and the length of what it returns.
     */
    public static List<Run> flatten(TextSpan stretch, List<Annotation> annotations) {
        List<Piece> pieces = pieces(stretch, annotations);
        Deque<Piece> toStart =
                sorted(pieces, Comparator.comparing(piece -> piece.span().start()));
        Deque<Piece> toEnd =
                sorted(pieces, Comparator.comparing(piece -> piece.span().end()));
        List<Run> runs = new ArrayList<>();
        TreeMap<Integer, Annotation> here = new TreeMap<>();
        int from = stretch.start();
        for (int to : cuts(stretch, pieces)) {
            if (to > from) {
                runs.add(new Run(new TextSpan(from, to), List.copyOf(here.values())));
            }
            while (!toEnd.isEmpty() && toEnd.peek().span().end() == to) {
                here.remove(toEnd.poll().order());
            }
            while (!toStart.isEmpty() && toStart.peek().span().start() == to) {
                Piece piece = toStart.poll();
                here.put(piece.order(), piece.annotation());
            }
            from = to;
        }
        return runs;
    }

    private static List<Piece> pieces(TextSpan stretch, List<Annotation> annotations) {
        List<Piece> pieces = new ArrayList<>(annotations.size());
        for (Annotation annotation : annotations) {
            TextSpan inside = annotation.span().intersection(stretch);
            if (!inside.isEmpty()) {
                pieces.add(new Piece(pieces.size(), inside, annotation));
            }
        }
        return pieces;
    }

    private static Deque<Piece> sorted(List<Piece> pieces, Comparator<Piece> order) {
        return new ArrayDeque<>(pieces.stream().sorted(order).toList());
    }

    private static TreeSet<Integer> cuts(TextSpan stretch, List<Piece> pieces) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(stretch.end()));
        cuts.add(stretch.start());
        for (Piece piece : pieces) {
            cuts.add(piece.span().start());
            cuts.add(piece.span().end());
        }
        return cuts;
    }
}
