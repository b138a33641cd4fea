package org.yandu.store;

import java.time.Duration;
import java.util.function.Predicate;
import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;

/**
 * Whether the folder of an open library still answers. SQLite asks without a limit, and nobody can call back a thread that waits for a
 * network folder whose server has gone; so the folder is asked first, aside and with patience. What was to be written then is refused as a
 * whole, instead of hanging between saved and not. Only network folders are asked: a disk that went says so itself.
 */
final class Pulse {

    /**
     * Whoever was answered so lately is answered again. Asking takes some hundredths of a second, as it is done by another program; work
     * that is caught by a server that goes within this moment waits, and whoever watches it is told.
     */
    private static final Duration FRESH = Duration.ofSeconds(1);

    /** For one that was silent the last time: who tries again should not wait as long again. */
    private static final Duration AGAIN = Duration.ofSeconds(2);

    private final LibraryFolder folder;
    private final boolean network;
    private final Predicate<Duration> answering;
    private final Object turn = new Object();

    /** When it was asked last, as {@link System#nanoTime}. */
    private volatile long asked;

    private volatile boolean silent;

    /**
     * @param network whether it may fall silent at all
     * @param answering whether the folder answers within a time
     */
    Pulse(LibraryFolder folder, boolean network, Predicate<Duration> answering) {
        this.folder = folder;
        this.network = network;
        this.answering = answering;
        this.asked = System.nanoTime();
    }

    /** Of one that has just been opened, and so has answered. */
    static Pulse of(LibraryFolder folder) {
        Mounts mounts = Mounts.here();
        return new Pulse(folder, mounts.isNetwork(folder.root()), new Answering(folder, mounts)::within);
    }

    boolean isSilent() {
        long came = System.nanoTime();
        if (!network || !silent && came - asked < FRESH.toNanos()) {
            return false;
        }
        synchronized (turn) {
            // Otherwise another one asked while this one waited for its turn.
            if (asked - came < 0) {
                silent = !answering.test(silent ? AGAIN : Answering.PATIENCE);
                asked = System.nanoTime();
            }
            return silent;
        }
    }

    /** For tests: as if its last answer were long ago. */
    void forget() {
        asked = System.nanoTime() - FRESH.toNanos();
    }

    /** Whether it answers within a moment, be it on a network or not; for whoever watches work that does not come to its end. */
    boolean answersNow() {
        return answering.test(AGAIN);
    }

    /** @throws ProblemException LIBRARY_SILENT */
    void requireToRead() {
        require(Kind.LIBRARY_SILENT);
    }

    /** @throws ProblemException LIBRARY_STALLED */
    void requireToWrite() {
        require(Kind.LIBRARY_STALLED);
    }

    private void require(Kind otherwise) {
        if (isSilent()) {
            throw new ProblemException(Problem.of(otherwise, folder.root(), Answering.PATIENCE.toSeconds()));
        }
    }
}
