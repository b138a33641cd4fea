package org.yandu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;

/**
 * Whether the library still is where it was opened. A file whose folder was removed can be written for as long as it is open, and all
 * that goes with it when it is closed: nothing may be called saved that cannot be found again. Where the platform does not tell files
 * apart (Windows), it does not let go of open ones either.
 */
final class Presence {

    private final LibraryFolder folder;
    private final @Nullable Object key;

    Presence(LibraryFolder folder) {
        this.folder = folder;
        this.key = now();
    }

    private @Nullable Object now() {
        try {
            return Files.readAttributes(folder.database(), BasicFileAttributes.class)
                    .fileKey();
        } catch (IOException gone) {
            return null;
        }
    }

    boolean isLost() {
        return key != null && !key.equals(now());
    }

    /** @throws ProblemException LIBRARY_GONE */
    void require() {
        if (isLost()) {
            throw new ProblemException(Problem.of(Problem.Kind.LIBRARY_GONE, folder.root()));
        }
    }
}
