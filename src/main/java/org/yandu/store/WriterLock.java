package org.yandu.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;

/** The right to change a library, held by one program at a time; the system takes it back when the program dies. */
final class WriterLock implements AutoCloseable {

    /**
     * What this program holds itself. Asked before the file is touched: POSIX drops a program's lock as soon as it
     * closes any channel on that file, so that a second try here would take the lock from the first.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path key;
    private final FileChannel channel;

    private WriterLock(Path key, FileChannel channel) {
        this.key = key;
        this.channel = channel;
    }

    /**
     * @throws ProblemException LIBRARY_LOCKED when somebody holds it
     * @throws IOException when the lock file cannot be written
     */
    static WriterLock take(LibraryFolder folder) throws IOException {
        Path key = folder.root().toRealPath();
        if (!HELD.add(key)) {
            throw locked(folder);
        }
        boolean taken = false;
        try {
            FileChannel channel = FileChannel.open(
                    folder.lock(),
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                    LibraryFolder.ownersFile(folder.lock()));
            try {
                if (channel.tryLock() == null) {
                    throw locked(folder);
                }
                taken = true;
                return new WriterLock(key, channel);
            } catch (OverlappingFileLockException e) {
                throw locked(folder);
            } finally {
                if (!taken) {
                    channel.close();
                }
            }
        } finally {
            if (!taken) {
                HELD.remove(key);
            }
        }
    }

    private static ProblemException locked(LibraryFolder folder) {
        return new ProblemException(Problem.of(Problem.Kind.LIBRARY_LOCKED, folder.root()));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw Trouble.of(e, key);
        } finally {
            HELD.remove(key);
        }
    }
}
