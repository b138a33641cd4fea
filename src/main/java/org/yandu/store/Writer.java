package org.yandu.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;

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

    /** Preferences that could not be written when they were set; they go with the next write that goes through. Guarded by this. */
    private final Map<String, String> unwritten = new HashMap<>();

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
                put(unwritten);
                presence.require();
                link.script("COMMIT");
                unwritten.clear();
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

    /**
     * Writes them, or holds them back where nobody answers: view state is not worth a word to whoever has just pulled out the stick, or lost
     * the network. The folder is asked once for all of them.
     */
    void preferences(Map<String, String> values) {
        try {
            words(values);
        } catch (ProblemException away) {
            if (!isHeldBack(away)) {
                throw away;
            }
        }
    }

    /**
     * The same for what a reader has written.
     *
     * @throws ProblemException LIBRARY_GONE, LIBRARY_STALLED when they are held back; others when they are not even that
     */
    synchronized void words(Map<String, String> values) {
        try {
            requirePresence();
            write(values);
        } catch (ProblemException away) {
            // The folder may go in the midst of it.
            if (isHeldBack(away)) {
                unwritten.putAll(values);
            }
            throw away;
        }
    }

    /** Whether it says so. */
    static boolean isHeldBack(ProblemException why) {
        Kind kind = why.problem().kind();
        return kind == Kind.LIBRARY_GONE || kind == Kind.LIBRARY_STALLED;
    }

    synchronized boolean isWritten(String key) {
        return !unwritten.containsKey(key);
    }

    /** With those that were held back. */
    private void write(Map<String, String> values) {
        Map<String, String> all = new HashMap<>(unwritten);
        all.putAll(values);
        try {
            link.script("BEGIN IMMEDIATE");
            try {
                put(all);
                link.script("COMMIT");
                unwritten.clear();
            } catch (SQLException | RuntimeException e) {
                rollBack(e);
                throw e;
            }
        } catch (SQLException e) {
            throw Trouble.of(e, folder.root());
        }
    }

    private void put(Map<String, String> values) throws SQLException {
        for (Map.Entry<String, String> each : values.entrySet()) {
            link.run(
                    "INSERT INTO preference (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
                    each.getKey(),
                    each.getValue());
        }
    }

    /** @throws ProblemException LIBRARY_GONE, LIBRARY_STALLED */
    void requirePresence() {
        pulse.requireToWrite();
        presence.require();
    }

    /** For tests: the file may not grow beyond this, or beyond what it is. */
    synchronized void limitPages(int pages) throws SQLException {
        link.number("PRAGMA max_page_count = " + pages);
    }

    /** Whether the folder answers is for whoever closes to ask; what is held back is written where it is still there. */
    @Override
    public synchronized void close() {
        try {
            if (!unwritten.isEmpty() && !presence.isLost()) {
                write(Map.of());
            }
        } finally {
            closeLink();
        }
    }

    private void closeLink() {
        try {
            link.close();
        } catch (SQLException e) {
            throw Trouble.of(e, folder.root());
        } finally {
            lock.close();
        }
    }
}
