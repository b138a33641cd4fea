package org.yandu.store.index;

/** Reads numbers that a {@link ByteSink} wrote. */
final class ByteSource {

    private final byte[] bytes;
    private int at;
    private final int end;

    ByteSource(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    boolean hasMore() {
        return at < end;
    }

    /** @throws DamagedIndexException when the bytes end within a number */
    long number() {
        long number = 0;
        for (int shift = 0; at < end && shift < Long.SIZE; shift += 7) {
            byte next = bytes[at++];
            number |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
        throw new DamagedIndexException("a number is cut off");
    }

    /** The next so many bytes, by themselves. */
    ByteSource part(int length) {
        if (length < 0 || length > end - at) {
            throw new DamagedIndexException("a list is cut off");
        }
        at += length;
        return new ByteSource(bytes, at - length, at);
    }
}
