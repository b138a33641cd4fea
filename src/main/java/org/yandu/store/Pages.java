package org.yandu.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * The pages of a database as they lie in its file, with those of its write-ahead log laid over them; nothing is asked of SQLite, so the page
 * that lists the tables may be gone. The form of both files is that of sqlite.org/fileformat2.html.
 */
final class Pages implements AutoCloseable {

    /** What a library is made with; whoever cannot read the head of the file has to go by it. */
    private static final int USUAL = 4096;

    private static final int LARGEST = 65_536;
    private static final byte[] HEAD = "SQLite format 3\0".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final int SIZE_AT = 16;

    private static final int LOG_HEAD = 32;
    private static final int FRAME_HEAD = 24;
    /** In the head of the log and of each of its frames: two numbers that say which frames belong to it. */
    private static final int LOG_SALT_AT = 16;

    private static final int FRAME_SALT_AT = 8;

    private final FileChannel file;
    private final int size;
    private final long count;
    /** Pages that were written anew, by number. */
    private final Map<Long, byte[]> log = new HashMap<>();

    private Pages(FileChannel file, int size, Path beside) throws IOException {
        this.file = file;
        this.size = size;
        overlay(beside);
        long last = log.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
        this.count = Math.max(file.size() / size, last);
    }

    /** @param log need not be there */
    static Pages of(Path database, Path log) throws IOException {
        FileChannel file = FileChannel.open(database, StandardOpenOption.READ);
        try {
            return new Pages(file, size(file), log);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static int size(FileChannel file) {
        ByteBuffer head = ByteBuffer.allocate(SIZE_AT + Short.BYTES);
        try {
            read(file, head, 0);
        } catch (IOException unreadable) {
            return USUAL;
        }
        byte[] magic = java.util.Arrays.copyOf(head.array(), HEAD.length);
        int told = Short.toUnsignedInt(head.getShort(SIZE_AT));
        int size = told == 1 ? LARGEST : told;
        return java.util.Arrays.equals(magic, HEAD) && size >= 512 && Integer.bitCount(size) == 1 ? size : USUAL;
    }

    private static void read(FileChannel file, ByteBuffer into, long at) throws IOException {
        long from = at;
        while (into.hasRemaining()) {
            int read = file.read(into, from);
            if (read < 0) {
                return;
            }
            from += read;
        }
    }

    /** As far as it can be read, and as the last frame that ended something: what came after was never said to be saved. */
    private void overlay(Path beside) {
        if (!Files.isRegularFile(beside)) {
            return;
        }
        try (FileChannel frames = FileChannel.open(beside, StandardOpenOption.READ)) {
            ByteBuffer head = ByteBuffer.allocate(LOG_HEAD);
            read(frames, head, 0);
            long salt = head.getLong(LOG_SALT_AT);
            Map<Long, byte[]> waiting = new HashMap<>();
            for (long at = LOG_HEAD; at + FRAME_HEAD + size <= frames.size(); at += FRAME_HEAD + size) {
                ByteBuffer frame = ByteBuffer.allocate(FRAME_HEAD + size);
                read(frames, frame, at);
                if (frame.getLong(FRAME_SALT_AT) != salt) {
                    return;
                }
                byte[] page = new byte[size];
                frame.get(FRAME_HEAD, page);
                waiting.put(Integer.toUnsignedLong(frame.getInt(0)), page);
                if (frame.getInt(Integer.BYTES) != 0) {
                    log.putAll(waiting);
                    waiting.clear();
                }
            }
        } catch (IOException unreadable) {
            System.getLogger("org.yandu").log(System.Logger.Level.WARNING, beside.toString(), unreadable);
        }
    }

    long count() {
        return count;
    }

    /**
     * Pages that were set free and still have on them what was there, as the lists of such pages say. The head of the file leads to the first
     * list, and need not be there: a list begins with the number of the next one, and no page with rows or texts looks like one.
     */
    BitSet free() {
        BitSet free = new BitSet();
        for (long number = 2; number <= count; number++) {
            ByteBuffer page = page(number);
            long next = Integer.toUnsignedLong(page.getInt());
            int listed = page.getInt();
            if (next == 1 || next > count || listed <= 0 || listed > size / Integer.BYTES - 2) {
                continue;
            }
            BitSet these = new BitSet();
            for (int i = 0; i < listed; i++) {
                long each = Integer.toUnsignedLong(page.getInt());
                if (each > 1 && each <= count && each != number) {
                    these.set((int) each);
                }
            }
            // Each of them once, or else it is no list.
            if (these.cardinality() == listed) {
                free.or(these);
            }
        }
        return free;
    }

    /** @param number from 1, as SQLite counts; beyond the end, and where the disk reads no more, a page is empty */
    ByteBuffer page(long number) {
        byte[] anew = log.get(number);
        if (anew != null) {
            return ByteBuffer.wrap(anew);
        }
        ByteBuffer page = ByteBuffer.allocate(size);
        try {
            read(file, page, (number - 1) * size);
        } catch (IOException unreadable) {
            return ByteBuffer.allocate(size);
        }
        return page.rewind();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
