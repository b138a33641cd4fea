package org.yandu.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yandu.document.Folding;

/**
 * A sentence that was taken out and, by chance of the pool, put in again between the same neighbours is that sentence: nobody who has
 * the two texts could say anything else, so a truth that calls it deleted would be a wrong one. The same holds when it was put in
 * again with a slip or two. Its characters are given back where they came from.
 */
final class Retold {

    /** Share of both sentences that must be the same, in order: as much as makes a passage edited and not gone, see {@link Rewritten.Fate}. */
    private static final double ALIKE = 0.6;

    /** Characters of one that is written down again only by whoever moves it. */
    private static final int SENTENCE = 12;

    private final String old;
    private final List<Rewriting.Cell> cells;
    private final boolean[] kept;

    private Retold(String old, List<Rewriting.Cell> cells) {
        this.old = old;
        this.cells = new ArrayList<>(cells);
        this.kept = new boolean[old.length()];
        cells.stream().filter(c -> c.origin() >= 0).forEach(c -> kept[c.origin()] = true);
    }

    static List<Rewriting.Cell> restored(String old, List<Rewriting.Cell> cells) {
        Retold retold = new Retold(old, cells);
        int before = -1;
        int from = 0;
        for (int i = 0; i <= cells.size(); i++) {
            int origin = i == cells.size() ? old.length() : cells.get(i).origin();
            if (origin < 0) {
                continue;
            }
            if (i > from && origin > before && retold.isGone(before + 1, origin)) {
                retold.restore(before + 1, origin, from, i);
            }
            before = origin;
            from = i + 1;
        }
        retold.carryOver();
        retold.carryOverReworded();
        return retold.cells;
    }

    /** A whole sentence that is gone in one place and new in another, once each, has moved; nobody could say anything else. */
    private void carryOver() {
        Map<String, List<int[]>> gone = new HashMap<>();
        sentences(0, old.length(), old::charAt).stream()
                .filter(s -> s[1] - s[0] >= SENTENCE && isGone(s[0], s[1]))
                .forEach(s -> gone.computeIfAbsent(words(s, old::charAt), w -> new ArrayList<>())
                        .add(s));
        Map<String, List<int[]>> put = new HashMap<>();
        sentences(0, cells.size(), i -> cells.get(i).code()).stream()
                .filter(s -> cells.subList(s[0], s[1]).stream().allMatch(c -> c.origin() < 0))
                .forEach(s -> put.computeIfAbsent(words(s, i -> cells.get(i).code()), w -> new ArrayList<>())
                        .add(s));
        gone.forEach((words, from) -> {
            List<int[]> to = put.getOrDefault(words, List.of());
            if (from.size() == 1 && to.size() == 1 && restore(from.getFirst(), to.getFirst())) {
                for (int i = to.getFirst()[0]; i < to.getFirst()[1]; i++) {
                    Rewriting.Cell cell = cells.get(i);
                    cells.set(i, new Rewriting.Cell(cell.code(), cell.origin(), true));
                }
            }
        });
    }

    /**
     * One that is gone in one place and stands with a slip or two in another, once each, has moved and was reworded: a formula taken out
     * above a heading and put in again below it.
     */
    private void carryOverReworded() {
        BitSet there = new BitSet();
        cells.stream().filter(c -> c.origin() >= 0).forEach(c -> there.set(c.origin()));
        List<int[]> gone = sentences(0, old.length(), old::charAt).stream()
                .filter(s -> s[1] - s[0] >= SENTENCE && there.get(s[0], s[1]).isEmpty())
                .toList();
        List<int[]> put = sentences(0, cells.size(), i -> cells.get(i).code()).stream()
                .filter(s -> s[1] - s[0] >= SENTENCE
                        && cells.subList(s[0], s[1]).stream().allMatch(c -> c.origin() < 0))
                .toList();
        int[] claims = new int[put.size()];
        List<List<Integer>> places = new ArrayList<>();
        List<int[]> standing = put.stream()
                .map(one -> codes(
                        letters(one, i -> cells.get(i).code()),
                        i -> cells.get(i).code()))
                .toList();
        for (int[] one : gone) {
            int[] codes = codes(letters(one, old::charAt), old::charAt);
            Set<Integer> letters = Arrays.stream(codes).boxed().collect(Collectors.toSet());
            List<Integer> like = IntStream.range(0, put.size())
                    .filter(i -> isAlike(codes, letters, standing.get(i)))
                    .boxed()
                    .toList();
            places.add(like);
            like.forEach(i -> claims[i]++);
        }
        for (int i = 0; i < gone.size(); i++) {
            List<Integer> like = places.get(i);
            if (like.size() == 1 && claims[like.getFirst()] == 1) {
                restore(gone.get(i), put.get(like.getFirst()));
            }
        }
    }

    /** As {@link #restore} asks for, after cheap looks that spare most comparisons. */
    private static boolean isAlike(int[] gone, Set<Integer> letters, int[] put) {
        double least = ALIKE * Math.max(gone.length, put.length);
        if (Math.min(gone.length, put.length) < least
                || Arrays.stream(put).filter(letters::contains).count() < least) {
            return false;
        }
        return Arrays.stream(Aligner.align(gone, put)).filter(p -> p >= 0).count() >= least;
    }

    private static String words(int[] sentence, Code code) {
        StringBuilder out = new StringBuilder();
        for (int i = sentence[0]; i < sentence[1]; i++) {
            out.appendCodePoint(code.at(i));
        }
        return Folding.fold(out.toString());
    }

    private boolean isGone(int from, int until) {
        for (int i = from; i < until; i++) {
            if (kept[i]) {
                return false;
            }
        }
        return true;
    }

    private void restore(int oldFrom, int oldUntil, int from, int until) {
        List<int[]> gone = sentences(oldFrom, oldUntil, old::charAt);
        List<int[]> put = sentences(from, until, i -> cells.get(i).code());
        int next = 0;
        for (int[] sentence : gone) {
            for (int k = next; k < put.size(); k++) {
                if (restore(sentence, put.get(k))) {
                    next = k + 1;
                    break;
                }
            }
        }
    }

    private interface Code {
        int at(int index);
    }

    /** First and last index of each. */
    private static List<int[]> sentences(int from, int until, Code code) {
        List<int[]> out = new ArrayList<>();
        int start = from;
        for (int i = from; i < until; i++) {
            if ("。！？；!?;\n".indexOf(code.at(i)) >= 0 || i == until - 1) {
                out.add(new int[] {start, i + 1});
                start = i + 1;
            }
        }
        return out;
    }

    private boolean restore(int[] gone, int[] put) {
        int[] a = letters(gone, old::charAt);
        int[] b = letters(put, i -> cells.get(i).code());
        int[] partner =
                Aligner.align(codes(a, old::charAt), codes(b, i -> cells.get(i).code()));
        long same = Arrays.stream(partner).filter(p -> p >= 0).count();
        if (a.length < 2 || same < ALIKE * Math.max(a.length, b.length)) {
            return false;
        }
        for (int i = 0; i < a.length; i++) {
            if (partner[i] >= 0) {
                Rewriting.Cell cell = cells.get(b[partner[i]]);
                cells.set(b[partner[i]], new Rewriting.Cell(cell.code(), a[i], cell.moved()));
            }
        }
        return true;
    }

    private static int[] letters(int[] range, Code code) {
        List<Integer> out = new ArrayList<>();
        for (int i = range[0]; i < range[1]; i++) {
            int c = code.at(i);
            if (!Character.isWhitespace(c)
                    && !Character.isSpaceChar(c)
                    && (c > 0xFFFF || !Character.isSurrogate((char) c))) {
                out.add(i);
            }
        }
        return out.stream().mapToInt(i -> i).toArray();
    }

    private static int[] codes(int[] letters, Code code) {
        return Arrays.stream(letters)
                .map(i -> Folding.fold(Character.toString(code.at(i))).codePointAt(0))
                .toArray();
    }
}
