package org.yandu.store.index;

/** Where one gram stands in a segment: ascending places, each written as the distance from the one before. */
final class Postings {

    /** More than any gram of one text of a normal length needs. */
    private static final int FIRST_SIZE = 64;

    private final ByteSource bytes;
    private final int size;

    /** @param size in bytes */
    Postings(ByteSource bytes, int size) {
        this.bytes = bytes;
        this.size = size;
    }

    /** How many bytes they take, which says roughly how many there are. */
    int size() {
        return size;
    }

    boolean hasMore() {
        return bytes.hasMore();
    }

    /** Reads all; to be asked once. */
    Ints all() {
        Ints all = new Ints(Math.max(FIRST_SIZE, size));
        int at = 0;
        while (bytes.hasMore()) {
            at += (int) bytes.number();
            all.add(at);
        }
        return all;
    }

    /** The next distance. */
    int distance() {
        return (int) bytes.number();
    }
}
