package org.yandu.store;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All rows that lie on the pages of a database, whatever table they belong to. Pages to which others lead come first, and last those that were
 * set free: they hold rows that were removed, or as they once were.
 */
final class Leaves {

    /** Kinds of pages: of tables with row numbers, and of tables and indexes that are ordered by a key, whose inner pages hold rows as well. */
    private static final int NUMBERED = 0x0D;

    private static final int NUMBERED_INNER = 0x05;
    private static final int KEYED = 0x0A;
    private static final int KEYED_INNER = 0x02;

    /** The first page begins with the head of the file. */
    private static final int FILE_HEAD = 100;

    private static final int CELLS_AT = 3;
    private static final int LEAF_HEAD = 8;
    private static final int INNER_HEAD = 12;

    /** No text or list in a library is longer; a length beyond it is rubbish. */
    private static final long LONGEST = 1L << 30;

    private final Pages pages;
    private final int room;
    private final BitSet free;
    private final BitSet led;

    Leaves(Pages pages) {
        this.pages = pages;
        this.room = pages.page(1).capacity();
        BitSet listed = pages.free();
        this.led = led(listed);
        // Where the two disagree one of them is damaged, and nothing that may be there is taken for gone.
        listed.andNot(led);
        this.free = listed;
    }

    /**
     * One row as it was written.
     *
     * @param number of the row; 0 in what is ordered by a key
     * @param numbered whether the table has row numbers
     * @param values null, Long, Double, String or byte[]
     * @param freed whether it lies on a page that was set free
     */
    record Leaf(long number, boolean numbered, List<@Nullable Object> values, boolean freed) {}

    /** Takes rows one by one. */
    interface Taker {
        void take(Leaf leaf) throws SQLException;
    }

    void all(Taker taker) throws SQLException {
        BitSet others = new BitSet();
        others.set(1, (int) pages.count() + 1);
        others.andNot(led);
        others.andNot(free);
        for (BitSet turn : List.of(led, others, free)) {
            for (int number = turn.nextSetBit(1); number >= 0; number = turn.nextSetBit(number + 1)) {
                for (Leaf leaf : on(number)) {
                    taker.take(leaf);
                }
            }
        }
    }

    /**
     * Pages to which an inner page leads, and the first.
     *
     * @param listed as free: where such a page once led is no matter
     */
    private BitSet led(BitSet listed) {
        BitSet led = new BitSet();
        led.set(1);
        for (long number = 1; number <= pages.count(); number++) {
            if (listed.get((int) number)) {
                continue;
            }
            ByteBuffer page = pages.page(number);
            int head = number == 1 ? FILE_HEAD : 0;
            int kind = page.get(head);
            if (kind != NUMBERED_INNER && kind != KEYED_INNER) {
                continue;
            }
            lead(led, page.getInt(head + LEAF_HEAD));
            for (int at : cells(page, head, INNER_HEAD)) {
                lead(led, page.getInt(at));
            }
        }
        return led;
    }

    private void lead(BitSet led, int to) {
        if (to > 1 && to <= pages.count()) {
            led.set(to);
        }
    }

    /** Where the rows of a page begin; those that would begin outside it are none. */
    private List<Integer> cells(ByteBuffer page, int head, int size) {
        int count = Short.toUnsignedInt(page.getShort(head + CELLS_AT));
        List<Integer> cells = new ArrayList<>();
        for (int i = 0; i < count && head + size + 2 * i + 2 <= room; i++) {
            int at = Short.toUnsignedInt(page.getShort(head + size + 2 * i));
            if (at >= head + size && at < room - Integer.BYTES) {
                cells.add(at);
            }
        }
        return cells;
    }

    private List<Leaf> on(long number) {
        ByteBuffer page = pages.page(number);
        int head = number == 1 ? FILE_HEAD : 0;
        int kind = page.get(head);
        boolean inner = kind == KEYED_INNER;
        if (kind != NUMBERED && kind != KEYED && !inner) {
            return List.of();
        }
        List<Leaf> found = new ArrayList<>();
        for (int at : cells(page, head, inner ? INNER_HEAD : LEAF_HEAD)) {
            try {
                page.position(inner ? at + Integer.BYTES : at);
                found.add(leaf(page, kind == NUMBERED, free.get((int) number)));
            } catch (BufferUnderflowException
                    | IllegalArgumentException
                    | IndexOutOfBoundsException
                    | CharacterCodingException damaged) {
                // Its neighbours may be sound.
            }
        }
        return found;
    }

    private Leaf leaf(ByteBuffer page, boolean numbered, boolean freed) throws CharacterCodingException {
        long length = varint(page);
        long number = numbered ? varint(page) : 0;
        ByteBuffer payload = ByteBuffer.wrap(payload(page, length, numbered));
        int end = (int) varint(payload);
        List<Long> kinds = new ArrayList<>();
        while (payload.position() < end) {
            kinds.add(varint(payload));
        }
        List<@Nullable Object> values = new ArrayList<>();
        for (long kind : kinds) {
            values.add(value(payload, kind));
        }
        if (payload.hasRemaining()) {
            throw new IllegalArgumentException("longer than what it holds");
        }
        return new Leaf(number, numbered, values, freed);
    }

    /** What does not fit on the page is on others, each leading to the next. */
    private byte[] payload(ByteBuffer page, long length, boolean numbered) {
        if (length < 0 || length > Math.min(LONGEST, pages.count() * room)) {
            throw new IllegalArgumentException("no such length: " + length);
        }
        int most = numbered ? room - 35 : (room - 12) * 64 / 255 - 23;
        int least = (room - 12) * 32 / 255 - 23;
        int here = (int) length;
        if (length > most) {
            int rest = least + (int) ((length - least) % (room - 4));
            here = rest <= most ? rest : least;
        }
        int first = page.position();
        // Before any room is taken: where the length is rubbish, the pages end sooner or lead nowhere.
        List<Integer> others = here < length
                ? others(page.getInt(first + here), (length - here + room - Integer.BYTES - 1) / (room - Integer.BYTES))
                : List.of();
        byte[] payload = new byte[(int) length];
        page.get(payload, 0, here);
        int at = here;
        for (int other : others) {
            int part = Math.min(room - Integer.BYTES, payload.length - at);
            pages.page(other).get(Integer.BYTES, payload, at, part);
            at += part;
        }
        return payload;
    }

    /** So many pages, of which each says at its beginning which comes next. */
    private List<Integer> others(int first, long count) {
        Set<Integer> been = new LinkedHashSet<>();
        int next = first;
        while (been.size() < count) {
            if (next <= 1 || next > pages.count() || !been.add(next)) {
                throw new IllegalArgumentException("leads nowhere: " + next);
            }
            next = pages.page(next).getInt();
        }
        return List.copyOf(been);
    }

    private static @Nullable Object value(ByteBuffer payload, long kind) throws CharacterCodingException {
        if (kind == 0) {
            return null;
        }
        if (kind <= 6) {
            return whole(payload, kind == 5 ? 6 : kind == 6 ? 8 : (int) kind);
        }
        if (kind == 7) {
            return payload.getDouble();
        }
        if (kind == 8 || kind == 9) {
            return kind - 8;
        }
        if (kind < 12) {
            throw new IllegalArgumentException("never written: " + kind);
        }
        long length = (kind - 12) / 2;
        if (length > payload.remaining()) {
            throw new IllegalArgumentException("longer than its row");
        }
        byte[] bytes = new byte[(int) length];
        payload.get(bytes);
        // What is no UTF-8 is refused: half a text would pass for a whole one.
        return kind % 2 == 0
                ? bytes
                : StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
    }

    private static long whole(ByteBuffer payload, int bytes) {
        long value = payload.get();
        for (int i = 1; i < bytes; i++) {
            value = value << 8 | payload.get() & 0xff;
        }
        return value;
    }

    /** Seven bits a byte, the highest first, as long as the eighth is set; of a ninth byte all eight. */
    private static long varint(ByteBuffer from) {
        long value = 0;
        for (int i = 0; i < 8; i++) {
            int next = from.get();
            value = value << 7 | next & 0x7f;
            if (next >= 0) {
                return value;
            }
        }
        return value << 8 | from.get() & 0xff;
    }
}
