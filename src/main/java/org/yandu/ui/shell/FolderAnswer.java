package org.yandu.ui.shell;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/** Whether a folder that was used before is there, asked by somebody who must not wait long. */
final class FolderAnswer {

    /** The window stands still for so long at most; a disk that spins up takes longer, and is begun elsewhere once. */
    private static final Duration ANSWER = Duration.ofMillis(400);

    private FolderAnswer() {}

    /**
     * A folder of another machine, or on a stick that is not there, is none; nor is one on a share whose server does not answer. So it is
     * asked for aside, on a thread that may be left standing.
     *
     * @param isThere may wait without end
     */
    static Optional<Path> there(String folder, Predicate<Path> isThere) {
        try {
            Path path = Path.of(folder);
            FutureTask<Boolean> asked = new FutureTask<>(() -> isThere.test(path));
            Thread.ofPlatform().daemon().name("folder answers").start(asked);
            return asked.get(ANSWER.toMillis(), TimeUnit.MILLISECONDS) ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException | TimeoutException | ExecutionException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
