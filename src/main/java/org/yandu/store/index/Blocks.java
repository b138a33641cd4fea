package org.yandu.store.index;

import java.nio.ByteBuffer;
import java.util.function.BiConsumer;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The lists of a segment in blocks: a checksum, then gram after gram its distance from the gram before, the length of its list in bytes and the
 * list. A block's key is the segment and its first gram.
 */
public final class Blocks {

    /** Some pages of the database: a look-up reads one block, and what is left over at its end is little. */
    private static final int FULL = 8_000;

    private static final int CHECKSUM = Integer.BYTES;

    /** Segments there can be: what a key has left beside a gram, and the sign. */
    public static final int MOST_SEGMENTS = 1 << (Long.SIZE - 1 - Gram.BITS);

    private Blocks() {}

    /** Before all keys of a segment. */
    public static long key(int segment) {
        return (long) segment << Gram.BITS;
    }

    static long key(int segment, long gram) {
        return key(segment) | gram;
    }

    /** Puts lists into blocks. */
    static final class Writer {
        private final BiConsumer<Long, byte[]> out;
        private final ByteSink block = new ByteSink(2 * FULL);
        private long first;
        private long last;

        /** @param out takes the first gram of every block, and the block */
        Writer(BiConsumer<Long, byte[]> out) {
            this.out = out;
        }

        /** @param gram greater than the one before */
        void add(long gram, ByteSink list) {
            if (block.length() >= FULL) {
                flush();
            }
            if (block.length() == 0) {
                first = gram;
                last = gram;
            }
            block.number(gram - last);
            block.number(list.length());
            block.all(list);
            last = gram;
        }

        void flush() {
            if (block.length() > 0) {
                byte[] entries = block.toBytes();
                ByteBuffer whole = ByteBuffer.allocate(CHECKSUM + entries.length);
                whole.putInt(checksum(entries, 0)).put(entries);
                out.accept(first, whole.array());
                block.clear();
            }
        }
    }

    /** Walks through one block. */
    static final class Reader {
        private final ByteSource entries;
        private long gram;
        private @Nullable Postings list;

        /**
         * @param key of the block
         * @throws DamagedIndexException when it is not as it was written
         */
        Reader(long key, byte[] block) {
            if (block.length < CHECKSUM || ByteBuffer.wrap(block).getInt() != checksum(block, CHECKSUM)) {
                throw new DamagedIndexException("block " + key);
            }
            entries = new ByteSource(block, CHECKSUM, block.length);
            gram = key & ((1L << Gram.BITS) - 1);
        }

        boolean next() {
            if (!entries.hasMore()) {
                return false;
            }
            gram += entries.number();
            int length = (int) entries.number();
            list = new Postings(entries.part(length), length);
            return true;
        }

        long gram() {
            return gram;
        }

        Postings list() {
            return java.util.Objects.requireNonNull(list);
        }
    }

    private static int checksum(byte[] bytes, int from) {
        CRC32 sum = new CRC32();
        sum.update(bytes, from, bytes.length - from);
        return (int) sum.getValue();
    }
}
