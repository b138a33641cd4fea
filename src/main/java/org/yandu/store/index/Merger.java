package org.yandu.store.index;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BiConsumer;

/** Makes one segment out of several, with their texts in another order, or without some of them. */
public final class Merger {

    /** Blocks that are read ahead of one segment. */
    private static final int AHEAD = 16;

    /**
     * A text that stays.
     *
     * @param segment which of the merged ones it is in, from 0
     * @param base where it begins there
     * @param target where it is to begin
     */
    public record Part(int segment, int base, int length, int target) {}

    private final List<Segment> segments;
    private final List<List<Part>> parts = new ArrayList<>();

    /** @param kept in the order of their segments, their bases and their targets */
    public Merger(List<Segment> segments, List<Part> kept) {
        this.segments = segments;
        for (int i = 0; i < segments.size(); i++) {
            int number = i;
            parts.add(kept.stream().filter(part -> part.segment() == number).toList());
        }
    }

    /** @param out takes the first gram of every block, and the block; in ascending order */
    public void merge(BiConsumer<Long, byte[]> out) throws SQLException {
        // By segment among equals, so that places ascend.
        PriorityQueue<Cursor> cursors =
                new PriorityQueue<>(Comparator.comparingLong(Cursor::gram).thenComparingInt(Cursor::index));
        for (int i = 0; i < segments.size(); i++) {
            Cursor cursor = new Cursor(segments.get(i), i);
            if (cursor.next()) {
                cursors.add(cursor);
            }
        }
        Blocks.Writer blocks = new Blocks.Writer(out);
        ByteSink list = new ByteSink(1024);
        while (!cursors.isEmpty()) {
            long gram = cursors.element().gram();
            list.clear();
            int last = 0;
            while (!cursors.isEmpty() && cursors.element().gram() == gram) {
                Cursor cursor = cursors.remove();
                last = copy(cursor.list(), parts.get(cursor.index()), list, last);
                if (cursor.next()) {
                    cursors.add(cursor);
                }
            }
            if (list.length() > 0) {
                blocks.add(gram, list);
            }
        }
        blocks.flush();
    }

    private static int copy(Postings from, List<Part> parts, ByteSink to, int lastWritten) {
        int last = lastWritten;
        int at = 0;
        int part = 0;
        while (from.hasMore()) {
            at += from.distance();
            while (part < parts.size()
                    && at >= parts.get(part).base() + parts.get(part).length()) {
                part++;
            }
            if (part == parts.size()) {
                break;
            }
            Part in = parts.get(part);
            if (at >= in.base()) {
                int place = at - in.base() + in.target();
                to.number(place - last);
                last = place;
            }
        }
        return last;
    }

    /** Walks through the grams of one segment. */
    private static final class Cursor {
        private final Segment segment;
        private final int index;
        private final Deque<Segment.Block> ahead = new ArrayDeque<>();
        private Blocks.Reader reader = new Blocks.Reader(0, new byte[Integer.BYTES]);
        private long lastKey;

        Cursor(Segment segment, int index) {
            this.segment = segment;
            this.index = index;
            this.lastKey = Blocks.key(segment.number()) - 1;
        }

        int index() {
            return index;
        }

        long gram() {
            return reader.gram();
        }

        Postings list() {
            return reader.list();
        }

        boolean next() throws SQLException {
            if (reader.next()) {
                return true;
            }
            if (ahead.isEmpty()) {
                ahead.addAll(segment.blocksBetween(lastKey, Blocks.key(segment.number() + 1), AHEAD));
            }
            Segment.Block block = ahead.poll();
            if (block == null) {
                return false;
            }
            lastKey = block.key();
            reader = new Blocks.Reader(block.key(), block.bytes());
            return reader.next();
        }
    }
}
