package org.yandu.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Connections for reading, opened as needed and lent to one thread at a time. */
final class LinkPool implements AutoCloseable {

    /** Kept for the next reader; more threads than this read at once only while the window opens its panes. */
    private static final int KEPT = 4;

    /** Reads something. */
    interface Work<T> {
        T on(Link link) throws SQLException;
    }

    private final Path database;
    private final Link.Mode mode;
    private final Pulse pulse;
    private final Deque<Link> idle = new ArrayDeque<>();
    private boolean closed;

    LinkPool(Path database, Link.Mode mode, Pulse pulse) {
        this.database = database;
        this.mode = mode;
        this.pulse = pulse;
    }

    Pulse pulse() {
        return pulse;
    }

    /** @throws org.yandu.document.ProblemException LIBRARY_SILENT */
    <T> T lend(Work<T> work) throws SQLException {
        pulse.requireToRead();
        Link link = take();
        try {
            T result = work.on(link);
            giveBack(link);
            return result;
        } catch (SQLException | RuntimeException e) {
            close(link, e);
            throw e;
        }
    }

    private Link take() throws SQLException {
        synchronized (idle) {
            if (closed) {
                throw new IllegalStateException("the library is closed");
            }
            Link link = idle.poll();
            if (link != null) {
                return link;
            }
        }
        return Link.open(database, mode);
    }

    private void giveBack(Link link) throws SQLException {
        synchronized (idle) {
            if (!closed && idle.size() < KEPT) {
                idle.push(link);
                return;
            }
        }
        link.close();
    }

    /** A connection that met trouble may be in the midst of a read and is not lent again. */
    private static void close(Link link, Exception because) {
        try {
            link.close();
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
    }

    @Override
    public void close() throws SQLException {
        synchronized (idle) {
            closed = true;
            while (!idle.isEmpty()) {
                idle.pop().close();
            }
        }
    }
}
