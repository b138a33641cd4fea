package org.yandu.store.index;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.yandu.workspace.Phrase;
import org.yandu.workspace.Places;

/** Finds the places of a phrase in one segment. */
public final class Matcher {

    private static final Places NOWHERE = Places.NONE;

    /** Room for how far it is to the next letter, which is at most {@link Phrase#MOST_BETWEEN} and one. */
    private static final int STEP_BITS = 4;

    private static final int STEP_MASK = (1 << STEP_BITS) - 1;

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
        between(Gram.first(character), Gram.first(character + 1), (gram, list) -> {
            int at = 0;
            while (!Gram.hasGap(gram) && list.hasMore()) {
                at += list.distance();
                found.set(at);
            }
        });
        int[] starts = new int[found.cardinality()];
        int next = 0;
        for (int at = found.nextSetBit(0); at >= 0; at = found.nextSetBit(at + 1)) {
            starts[next++] = at;
        }
        return Places.ofLength(starts, 1);
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
            long[] steps = steps(wanted[i], wanted[i + 1]);
            Ints nextStarts = new Ints(steps.length);
            Ints nextEnds = new Ints(steps.length);
            int from = 0;
            for (long step : steps) {
                int here = (int) (step >> STEP_BITS);
                int there = here + (int) (step & STEP_MASK);
                if (i == 0) {
                    nextStarts.add(here);
                    nextEnds.add(there);
                } else {
                    from = ends.firstFrom(here, from);
                    if (from < ends.size() && ends.get(from) == here) {
                        nextStarts.add(starts.get(from));
                        nextEnds.add(there);
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

    /** All ways from one letter to the next, ascending: where the first stands, and how far from there the second. */
    private long[] steps(int first, int second) throws SQLException {
        LongStream.Builder steps = LongStream.builder();
        between(Gram.of(first, second, 0), Gram.of(first, second, Phrase.MOST_BETWEEN) + 1, (gram, list) -> {
            int at = 0;
            int far = Gram.gap(gram) + 1;
            while (list.hasMore()) {
                at += list.distance();
                steps.add((long) at << STEP_BITS | far);
            }
        });
        return steps.build().sorted().toArray();
    }

    private @Nullable Postings list(long gram) throws SQLException {
        @Nullable Postings[] found = {null};
        between(gram, gram + 1, (any, list) -> found[0] = list);
        return found[0];
    }

    /** Takes grams in their order. */
    private interface Taker {
        void take(long gram, Postings list);
    }

    /** The grams from one up to another, which does not belong to them; mostly they are all in one block. */
    private void between(long from, long until, Taker taker) throws SQLException {
        long first = Blocks.key(segment.number(), from);
        Optional<Segment.Block> block = segment.blockAt(first);
        if (block.isPresent() && isWalked(block.get(), from, until, taker)) {
            return;
        }
        for (Segment.Block next :
                segment.blocksBetween(first, Blocks.key(segment.number(), until), Integer.MAX_VALUE)) {
            isWalked(next, from, until, taker);
        }
    }

    /** Whether the block goes on beyond what is asked for: then nothing of it is in the next. */
    private static boolean isWalked(Segment.Block block, long from, long until, Taker taker) {
        Blocks.Reader reader = new Blocks.Reader(block.key(), block.bytes());
        while (reader.next()) {
            if (reader.gram() >= until) {
                return true;
            }
            if (reader.gram() >= from) {
                taker.take(reader.gram(), reader.list());
            }
        }
        return false;
    }
}
