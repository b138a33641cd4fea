package org.yandu.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Fingerprint;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;

/** The files as they were taken in, each under the SHA-256 of its bytes. */
final class Originals {

    private final LibraryFolder folder;

    Originals(LibraryFolder folder) {
        this.folder = folder;
    }

    /** Durable when this returns: a new file that is synced, then moved into place at once. */
    String keep(byte[] bytes) {
        try {
            String hash = put(bytes);
            Durable.folder(folder.originals());
            return hash;
        } catch (IOException e) {
            throw Trouble.of(e, folder.originals());
        }
    }

    private String put(byte[] bytes) throws IOException {
        String hash = Fingerprint.of(bytes);
        Path kept = folder.originals().resolve(hash);
        if (Files.exists(kept) && Files.size(kept) == bytes.length) {
            return hash;
        }
        // A name of its own: two threads may keep the same bytes at once.
        Path fresh = folder.originals().resolve(hash + "." + UUID.randomUUID() + ".new");
        try {
            LibraryFolder.createFile(fresh);
            write(fresh, bytes);
            Files.move(fresh, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
        return hash;
    }

    /** @throws ProblemException ORIGINAL_MISSING */
    byte[] bytes(String hash) {
        Path kept = folder.originals().resolve(hash);
        try {
            return Files.readAllBytes(kept);
        } catch (NoSuchFileException e) {
            throw new ProblemException(Problem.of(Problem.Kind.ORIGINAL_MISSING, kept), e);
        } catch (IOException e) {
            throw Trouble.of(e, folder.originals());
        }
    }

    /** The bytes, when they are there and what their name says; {@code null} otherwise. */
    byte @Nullable [] intact(String hash) {
        try {
            byte[] bytes = Files.readAllBytes(folder.originals().resolve(hash));
            return Fingerprint.of(bytes).equals(hash) ? bytes : null;
        } catch (IOException unreadable) {
            return null;
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }
}
