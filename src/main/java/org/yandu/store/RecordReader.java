package org.yandu.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads records of every kind through their codecs. Every reader has a connection of its own from the pool and never waits for the
 * writer.
 */
abstract sealed class RecordReader permits LibraryReader {

    private final LibraryFolder folder;
    private final LinkPool readers;
    final Bodies.Cache cache;

    RecordReader(LibraryFolder folder, LinkPool readers, Bodies.Cache cache) {
        this.folder = folder;
        this.readers = readers;
        this.cache = cache;
    }

    /** Where the library is kept. */
    public final LibraryFolder folder() {
        return folder;
    }

    /** @throws org.yandu.document.ProblemException LIBRARY_SILENT */
    final void requireAnswer() {
        readers.pulse().requireToRead();
    }

    final <T> T read(LinkPool.Work<T> work) {
        try {
            return readers.lend(work);
        } catch (SQLException e) {
            throw Trouble.of(e, folder.root());
        }
    }

    /** @param tail conditions and order, in SQL */
    final <R> List<R> all(Codec<R> codec, String tail, @Nullable Object... args) {
        return read(link -> records(codec, link, tail, args));
    }

    final <R> Optional<R> first(Codec<R> codec, String tail, String arg) {
        return all(codec, tail, arg).stream().findFirst();
    }

    /** Within a transaction or a search of its own. */
    final <R> List<R> records(Codec<R> codec, Link link, String tail, @Nullable Object... args) throws SQLException {
        return codec.table().select(link, reader(codec, link), tail, args);
    }

    final <R> Table.Reader<R> reader(Codec<R> codec, Link link) {
        Bodies bodies = new Bodies(link, cache);
        return row -> codec.record(row, bodies);
    }

    /** @param sql of what, and how often */
    final Map<String, Integer> counts(String sql) {
        return read(link -> {
            Map<String, Integer> counts = new HashMap<>();
            link.all(sql, row -> counts.put(row.getString(1), row.getInt(2)));
            return counts;
        });
    }
}
