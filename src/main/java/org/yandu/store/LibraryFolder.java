package org.yandu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;

/**
 * Where a library lies and what is in it.
 *
 * @param root absolute
 */
public record LibraryFolder(Path root) {

    public LibraryFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** The usual place on this platform for this person. */
    public static LibraryFolder usual() {
        return usual(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }

    /** @param system as in {@code os.name} */
    static LibraryFolder usual(String system, Path home, Map<String, String> environment) {
        String os = system.toLowerCase(Locale.ROOT);
        if (os.contains("win")) {
            Path roaming = home.resolve("AppData").resolve("Roaming");
            return new LibraryFolder(
                    absolute(environment.get("APPDATA"), roaming).resolve("YanDu"));
        }
        if (os.contains("mac")) {
            return new LibraryFolder(
                    home.resolve("Library").resolve("Application Support").resolve("YanDu"));
        }
        Path share = home.resolve(".local").resolve("share");
        return new LibraryFolder(
                absolute(environment.get("XDG_DATA_HOME"), share).resolve("yandu"));
    }

    /**
     * Where the reader's own key lies: outside every library, for a library may be handed on. The property {@code yandu.identity} names
     * another place, for tests and for readers who share a computer.
     */
    public static Path identity() {
        String named = System.getProperty("yandu.identity", "");
        return named.isEmpty() ? usual().root().resolve("identity") : Path.of(named);
    }

    /** The XDG specification tells to ignore relative paths; they would also move with the working directory. */
    private static Path absolute(@Nullable String named, Path otherwise) {
        return named != null && Path.of(named).isAbsolute() ? Path.of(named) : otherwise;
    }

    public Path database() {
        return root.resolve("library.db");
    }

    /** The original files, each under the SHA-256 of its bytes. */
    public Path originals() {
        return root.resolve("originals");
    }

    public Path backups() {
        return root.resolve("backups");
    }

    /** Held by whoever may write. Never removed: a lock on a removed file holds nobody off. */
    Path lock() {
        return root.resolve("library.lock");
    }

    /** Changes that SQLite has not yet moved into the database; empty or absent after an orderly end. */
    Path log() {
        return root.resolve("library.db-wal");
    }

    /**
     * To be called before anything else is asked of a library that is about to be opened.
     *
     * @throws ProblemException LIBRARY_SILENT when the folder does not answer, as a network folder whose server has gone
     */
    public void requireAnswer() {
        new Answering(this).require(Answering.PATIENCE);
    }

    /** Whether it is there and says so at once. */
    public boolean answersAndExists(Duration patience) {
        return new Answering(this).within(patience) && exists();
    }

    public boolean exists() {
        return Files.exists(database());
    }

    /**
     * Makes the folders, for their owner only where the platform can say so.
     *
     * @throws ProblemException LIBRARY_FOLDER_READ_ONLY
     */
    void create() {
        try {
            Files.createDirectories(root, ownersFolder(root));
            Files.createDirectories(originals(), ownersFolder(root));
            Files.createDirectories(backups(), ownersFolder(root));
        } catch (IOException e) {
            throw new ProblemException(Problem.of(Problem.Kind.LIBRARY_FOLDER_READ_ONLY, root), e);
        }
    }

    /** An empty file for its owner only; what is there is removed first. */
    static void createFile(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, ownersFile(file));
    }

    static FileAttribute<?>[] ownersFile(Path file) {
        return owners(file, "rw-------");
    }

    private static FileAttribute<?>[] ownersFolder(Path path) {
        return owners(path, "rwx------");
    }

    private static FileAttribute<?>[] owners(Path path, String permissions) {
        if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }
}
