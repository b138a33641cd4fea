package org.yandu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder for the time being: goes away with all that is in it when it is closed.
 *
 * @param path where it is
 */
public record PassingFolder(Path path) implements AutoCloseable {

    /**
     * Makes one among the system's temporary files.
     *
     * @param name how its own name begins
     * @throws org.yandu.document.ProblemException DISK_FULL, DISK_FAILED
     */
    public static PassingFolder make(String name) {
        try {
            return new PassingFolder(Files.createTempDirectory(name));
        } catch (IOException e) {
            throw Trouble.of(e, Path.of(System.getProperty("java.io.tmpdir", "")));
        }
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw Trouble.of(e, path);
        }
    }
}
