package org.yandu.store.index;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yandu.workspace.Phrase;
import org.yandu.workspace.Places;

/** Finds the places of a phrase in one segment. */
public final class Matcher {

    private static final Places NOWHERE = Places.NONE;

    /** The list of a gram, and how far behind the first character of the phrase it stands. */
    private record Part(Postings list, int offset) {}

    private final Segment segment;

    public Matcher(Segment segment) {
        this.segment = segment;
    }

    /** @throws DamagedIndexException when the segment is not as it was written */
    public Places find(Phrase phrase) throws SQLException {
        int[] wanted = phrase.folded().codePoints().toArray();
        if (wanted.length == 0) {
            return NOWHERE;
        }
        if (wanted.length == 1) {
            return single(wanted[0]);
        }
        return phrase.punctuation() ? adjoining(wanted) : acrossPunctuation(wanted);
    }

    /** All grams that begin with the character. */
    private Places single(int character) throws SQLException {
        BitSet found = new BitSet();
        long from = Gram.first(character);
        long until = Gram.first(character + 1);
        long first = Blocks.key(segment.number(), from);
        segment.blockAt(first).ifPresent(block -> mark(block, from, until, found));
        for (Segment.Block block :
                segment.blocksBetween(first, Blocks.key(segment.number(), until), Integer.MAX_VALUE)) {
            mark(block, from, until, found);
        }
        int[] starts = new int[found.cardinality()];
        int next = 0;
        for (int at = found.nextSetBit(0); at >= 0; at = found.nextSetBit(at + 1)) {
            starts[next++] = at;
        }
        return Places.ofLength(starts, 1);
    }

    private static void mark(Segment.Block block, long from, long until, BitSet found) {
        Blocks.Reader reader = new Blocks.Reader(block.key(), block.bytes());
        while (reader.next() && reader.gram() < until) {
            if (reader.gram() >= from && !Gram.hasGap(reader.gram())) {
                Postings list = reader.list();
                int at = 0;
                while (list.hasMore()) {
                    at += list.distance();
                    found.set(at);
                }
            }
        }
    }

    /** Every character stands in one of these grams, and the grams stand as far apart as they must: so it is the phrase. */
    private Places adjoining(int[] wanted) throws SQLException {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < wanted.length; i += 2) {
            int offset = Math.min(i, wanted.length - 2);
            Postings list = list(Gram.of(wanted[offset], wanted[offset + 1], 0));
            if (list == null) {
                return NOWHERE;
            }
            parts.add(new Part(list, offset));
        }
        // The shortest list first: what it does not hold need not be looked for in the others.
        parts.sort(Comparator.comparingInt(part -> part.list().size()));
        Ints starts = parts.getFirst().list().all();
        move(starts, parts.getFirst().offset());
        for (Part part : parts.subList(1, parts.size())) {
            keep(starts, part);
        }
        int[] found = new int[starts.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = starts.get(i);
        }
        return Places.ofLength(found, wanted.length);
    }

    private static void move(Ints starts, int offset) {
        int kept = 0;
        for (int i = 0; i < starts.size(); i++) {
            if (starts.get(i) >= offset) {
                starts.set(kept++, starts.get(i) - offset);
            }
        }
        starts.cut(kept);
    }

    private static void keep(Ints starts, Part part) {
        int kept = 0;
        int next = 0;
        int at = -part.offset();
        while (next < starts.size() && part.list().hasMore()) {
            at += part.list().distance();
            while (next < starts.size() && starts.get(next) < at) {
                next++;
            }
            if (next < starts.size() && starts.get(next) == at) {
                starts.set(kept++, at);
                next++;
            }
        }
        starts.cut(kept);
    }

    /** Letter by letter, for it is not known how far the next one is from the one before. */
    private Places acrossPunctuation(int[] wanted) throws SQLException {
        Ints starts = new Ints(1);
        Ints ends = new Ints(1);
        for (int i = 0; i + 1 < wanted.length; i++) {
            List<Step> steps = steps(wanted[i], wanted[i + 1]);
            Ints nextStarts = new Ints(steps.size());
            Ints nextEnds = new Ints(steps.size());
            int from = 0;
            for (Step step : steps) {
                if (i == 0) {
                    nextStarts.add(step.from());
                    nextEnds.add(step.to());
                } else {
                    from = ends.firstFrom(step.from(), from);
                    if (from < ends.size() && ends.get(from) == step.from()) {
                        nextStarts.add(starts.get(from));
                        nextEnds.add(step.to());
                    }
                }
            }
            if (nextStarts.size() == 0) {
                return NOWHERE;
            }
            starts = nextStarts;
            ends = nextEnds;
        }
        Places.Builder found = new Places.Builder();
        for (int i = 0; i < starts.size(); i++) {
            found.add(starts.get(i), ends.get(i) + 1);
        }
        return found.build();
    }

    /** From one letter to the next. */
    private record Step(int from, int to) {}

    private List<Step> steps(int first, int second) throws SQLException {
        List<Step> steps = new ArrayList<>();
        for (int gap = 0; gap <= Phrase.MOST_BETWEEN; gap++) {
            Postings list = list(Gram.of(first, second, gap));
            int at = 0;
            while (list != null && list.hasMore()) {
                at += list.distance();
                steps.add(new Step(at, at + gap + 1));
            }
        }
        steps.sort(Comparator.comparingInt(Step::from));
        return steps;
    }

    private @Nullable Postings list(long gram) throws SQLException {
        Optional<Segment.Block> block = segment.blockAt(Blocks.key(segment.number(), gram));
        if (block.isPresent()) {
            Blocks.Reader reader =
                    new Blocks.Reader(block.get().key(), block.get().bytes());
            while (reader.next() && reader.gram() <= gram) {
                if (reader.gram() == gram) {
                    return reader.list();
                }
            }
        }
        return null;
    }
}
