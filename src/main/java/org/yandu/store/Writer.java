package org.yandu.store;

import java.sql.SQLException;

/** The one connection that writes, one transaction after another. */
final class Writer implements AutoCloseable {

    /** What happens within one transaction. */
    interface Work<T> {
        T on(Commits commits) throws SQLException;
    }

    /**
     * Kibibytes. A class that gives back writes 100,000 records under ids in no order; with SQLite's own two megabytes every other one
     * costs a page from the disk and one back to it. Taken only when it is filled.
     */
    private static final int CACHE = 64 * 1024;

    private final LibraryFolder folder;
    private final WriterLock lock;
    private final Bodies.Cache cache;
    private final Link link;
    private final Commits commits;
    private final Presence presence;
    private final Pulse pulse;

    /** Takes over the lock, unless it fails. */
    Writer(LibraryFolder folder, WriterLock lock, Bodies.Cache cache, Pulse pulse) throws SQLException {
        this.folder = folder;
        this.lock = lock;
        this.cache = cache;
        this.link = Link.open(folder.database(), Link.Mode.WRITE);
        this.presence = new Presence(folder);
        this.pulse = pulse;
        this.commits = new Commits(link, new Bodies(link, cache), folder.root());
        // Readers then never wait for the writer, nor the writer for them.
        link.text("PRAGMA journal_mode = WAL");
        link.script("PRAGMA cache_size = -" + CACHE);
    }

    /** All or nothing; durable when this returns. */
    synchronized <T> T transaction(Work<T> work) {
        requirePresence();
        try {
            link.script("BEGIN IMMEDIATE");
            try {
                T result = work.on(commits);
                presence.require();
                link.script("COMMIT");
                return result;
            } catch (SQLException | RuntimeException e) {
                rollBack(e);
                throw e;
            }
        } catch (SQLException e) {
            presence.require();
            throw Trouble.of(e, folder.root());
        }
    }

    /** What was worked out elsewhere about derived tables; all or nothing. */
    interface Placing {
        boolean on(Link link) throws SQLException;
    }

    boolean aside(Placing work) {
        return transaction(commits -> work.on(link));
    }

    /** What is derived from records, after the program that derives it has changed. */
    void bringUpToDate() {
        transaction(commits -> {
            TextFilter.bringUpToDate(link);
            return 0;
        });
    }

    private void rollBack(Exception because) {
        cache.clear();
        try {
            link.script("ROLLBACK");
        } catch (SQLException e) {
            // SQLite has already rolled back by itself after a full disk or an I/O error.
            because.addSuppressed(e);
        }
    }

    synchronized void preference(String key, String value) {
        // View state is not worth a word to whoever has just pulled out the stick, or lost the network; the next step
        // that
        // is to be saved says it.
        if (pulse.isSilent() || presence.isLost()) {
            return;
        }
        try {
            link.run(
                    "INSERT INTO preference (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
                    key,
                    value);
        } catch (SQLException e) {
            throw Trouble.of(e, folder.root());
        }
    }

    /** @throws org.yandu.document.ProblemException LIBRARY_GONE, LIBRARY_STALLED */
    void requirePresence() {
        pulse.requireToWrite();
        presence.require();
    }

    /** For tests: the file may not grow beyond this, or beyond what it is. */
    synchronized void limitPages(int pages) throws SQLException {
        link.number("PRAGMA max_page_count = " + pages);
    }

    @Override
    public synchronized void close() {
        try {
            link.close();
        } catch (SQLException e) {
            throw Trouble.of(e, folder.root());
        } finally {
            lock.close();
        }
    }
}
