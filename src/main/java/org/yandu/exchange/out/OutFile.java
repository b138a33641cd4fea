package org.yandu.exchange.out;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;

/** A file that is there as a whole or not at all: one of the same name is replaced only when the new one is finished. */
public final class OutFile {

    private OutFile() {}

    /** Writes the bytes of a file. */
    @FunctionalInterface
    public interface Content {

        /** @return whether it was finished; what was begun is thrown away otherwise */
        boolean write(OutputStream out) throws IOException;
    }

    /**
     * @return whether the file is there now
     * @throws ProblemException FILE_UNWRITABLE; the file that was there before is untouched
     */
    public static boolean write(Path file, Content content) {
        Path target = file.toAbsolutePath();
        Path folder = Objects.requireNonNullElse(target.getParent(), target);
        // Not a temporary file of the system's making: those are the owner's alone, and this one is to be passed on.
        Path draft = folder.resolve(".yandu-" + UUID.randomUUID() + ".tmp");
        try {
            boolean finished;
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                finished = content.write(out);
            }
            if (finished) {
                move(draft, target);
            }
            return finished;
        } catch (IOException e) {
            throw new ProblemException(Problem.of(Problem.Kind.FILE_UNWRITABLE, file), e);
        } finally {
            delete(draft);
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        if (Files.isDirectory(target)) {
            throw new IOException("a folder: " + target);
        }
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            // A hidden empty file stays; what was asked for is done or reported already.
            draft.toFile().deleteOnExit();
        }
    }
}
