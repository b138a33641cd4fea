package org.yandu.store.index;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** A segment as it is kept somewhere. */
public interface Segment {

    /** A block and its key. */
    record Block(long key, byte[] bytes) {}

    int number();

    /** The last block whose key is not above one. */
    Optional<Block> blockAt(long key) throws SQLException;

    /** No more than some of the blocks whose keys lie above one key and below another, in order. */
    List<Block> blocksBetween(long above, long below, int most) throws SQLException;
}
