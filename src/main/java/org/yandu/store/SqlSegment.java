package org.yandu.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.yandu.store.index.Segment;

/** A segment of the index in table {@code search_block}, as one connection sees it. */
record SqlSegment(Link link, int number) implements Segment {

    @Override
    public Optional<Block> blockAt(long key) throws SQLException {
        return link.first(
                        "SELECT key, data FROM search_block WHERE key <= ? ORDER BY key DESC LIMIT 1",
                        SqlSegment::block,
                        key)
                .filter(block -> block.key() >= org.yandu.store.index.Blocks.key(number));
    }

    @Override
    public List<Block> blocksBetween(long above, long below, int most) throws SQLException {
        return link.all(
                "SELECT key, data FROM search_block WHERE key > ? AND key < ? ORDER BY key LIMIT ?",
                SqlSegment::block,
                above,
                below,
                most);
    }

    private static Block block(ResultSet row) throws SQLException {
        return new Block(row.getLong(1), row.getBytes(2));
    }
}
