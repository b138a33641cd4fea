package org.yandu.store;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;

/**
 * Whether the folder of an open library still answers. SQLite asks without a limit, and nobody can call back a thread that waits for a
 * network folder whose server has gone; so the folder is asked first, aside and with patience. What was to be written then is refused as a
 * whole, instead of hanging between saved and not. Only network folders are asked: a disk that went says so itself. Where nobody knows which
 * those are, nothing is asked before work, only when work does not come to its end, and from then on until it answers.
 *
 * <p>Not by another program, as before a library is opened: with files open there, the new program would wait for them before it begins. And
 * not by opening the database, for closing it again would drop the locks that SQLite holds on it.
 */
final class Pulse {

    /** Whoever was answered so lately is answered again; work that is caught within this moment waits, and whoever watches it is told. */
    private static final Duration FRESH = Duration.ofMillis(200);

    private static final Duration AGAIN = Duration.ofSeconds(2);

    /** What the folder lies on. */
    enum Ground {
        DISK,
        NETWORK,
        /** The system lists nothing ({@link Mounts}). */
        UNKNOWN;

        static Ground of(LibraryFolder folder) {
            Mounts mounts = Mounts.here();
            if (!mounts.areKnown()) {
                return UNKNOWN;
            }
            return mounts.isNetwork(folder.root()) ? NETWORK : DISK;
        }
    }

    /** Asks, and returns when it is answered. */
    interface Question {
        void ask() throws Exception;
    }

    private final LibraryFolder folder;
    private final Ground ground;
    private final Duration first;
    private final Duration again;
    private final Question question;
    private final Object turn = new Object();

    /** When it was asked last, as {@link System#nanoTime}. */
    private volatile long asked;

    private volatile boolean silent;

    /** One that nobody has answered yet; guarded by {@link #turn}. As long as it stands there no other is asked. */
    private @Nullable FutureTask<Boolean> open;

    /**
     * @param first how long it is given
     * @param again how long it is given when it was silent the last time: who tries again should not wait as long again
     */
    Pulse(LibraryFolder folder, Ground ground, Duration first, Duration again, Question question) {
        this.folder = folder;
        this.ground = ground;
        this.first = first;
        this.again = again;
        this.question = question;
        this.asked = System.nanoTime();
    }

    /** Of one that has just been opened, and so has answered. */
    static Pulse of(LibraryFolder folder) {
        return new Pulse(folder, Ground.of(folder), Answering.PATIENCE, AGAIN, () -> Answering.askForNothing(folder));
    }

    boolean isSilent() {
        return (ground == Ground.NETWORK || silent) && isSilent(FRESH);
    }

    private boolean isSilent(Duration fresh) {
        long came = System.nanoTime();
        if (!silent && came - asked < fresh.toNanos()) {
            return false;
        }
        synchronized (turn) {
            // Otherwise another one asked while this one waited for its turn.
            if (asked - came < 0) {
                silent = !answers(silent ? again : first);
                asked = System.nanoTime();
            }
            return silent;
        }
    }

    private boolean answers(Duration patience) {
        FutureTask<Boolean> now = open;
        if (now == null) {
            now = new FutureTask<>(() -> {
                question.ask();
                return true;
            });
            Answering.aside("library answers", now);
        }
        try {
            now.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            open = null;
            return true;
        } catch (TimeoutException unanswered) {
            open = now;
            return false;
        } catch (ExecutionException refused) {
            // An answer, though none to like; it is told by whoever reads there.
            open = null;
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** For whoever watches work that does not come to its end. */
    boolean answersNow() {
        return ground == Ground.DISK || !isSilent(Duration.ZERO);
    }

    /** For tests: as if its last answer were long ago. */
    void forget() {
        asked = System.nanoTime() - FRESH.toNanos();
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
            throw new ProblemException(Problem.of(otherwise, folder.root(), first.toSeconds()));
        }
    }
}
