package org.yandu.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;

/**
 * Whether a library's folder answers at all. One whose server has gone keeps whoever asks waiting without end and without word, and Java has no
 * limit for it: so it is asked aside first, and nobody else asks before it has answered. Aside is a thread that may be left standing there;
 * where a network folder can be told as such, another program, for on Linux a thread that waits for one cannot even be ended together with
 * its program.
 */
final class Answering {

    /** Longer than a disk takes to spin up or a tired network to answer; whoever has waited so long wants to know. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private final LibraryFolder folder;
    private final Mounts mounts;

    Answering(LibraryFolder folder) {
        this(folder, Mounts.here());
    }

    Answering(LibraryFolder folder, Mounts mounts) {
        this.folder = folder;
        this.mounts = mounts;
    }

    /** @throws ProblemException LIBRARY_SILENT */
    void require(Duration patience) {
        if (!within(patience)) {
            throw new ProblemException(Problem.of(Problem.Kind.LIBRARY_SILENT, folder.root(), patience.toSeconds()));
        }
    }

    boolean within(Duration patience) {
        try {
            return mounts.isNetwork(folder.root()) ? byAnother(patience) : byThread(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private boolean byThread(Duration patience) throws InterruptedException {
        FutureTask<Boolean> asked = new FutureTask<>(this::ask);
        aside("library answers", asked);
        try {
            return asked.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException silent) {
            return false;
        } catch (ExecutionException refused) {
            // An answer, though none to like; it is told when the library is opened.
            return true;
        }
    }

    /** Whether there is a file of a name that no cache can know anything of; no file is opened, and so none closed. */
    static boolean askForNothing(LibraryFolder folder) {
        return Files.exists(folder.root().resolve(".answers-" + Long.toHexString(System.nanoTime())));
    }

    /** Does something that may wait without end on a thread that may be left standing. */
    static void aside(String name, Runnable work) {
        Thread.ofPlatform().daemon().name(name).start(work);
    }

    /** A name may still be known where the bytes no longer come. */
    private boolean ask() throws IOException {
        if (Files.exists(folder.database())) {
            try (InputStream in = Files.newInputStream(folder.database())) {
                return in.read() >= -1;
            }
        }
        return true;
    }

    /** That there is no such file is an answer as well. */
    private boolean byAnother(Duration patience) throws InterruptedException {
        Process asked;
        try {
            asked = new ProcessBuilder("head", "-c", "1", folder.database().toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException noSuchProgram) {
            return byThread(patience);
        }
        boolean answered = asked.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        if (!answered) {
            asked.destroyForcibly();
        }
        return answered;
    }
}
