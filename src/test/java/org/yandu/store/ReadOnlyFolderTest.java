package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.workspace.Samples.NOW;
import static org.yandu.workspace.Samples.TEXT;
import static org.yandu.workspace.Samples.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.document.ProblemException;

/**
 * A library on a medium that cannot be written. Permissions do not bind root, as whom these tests may run; so the library is
 * opened by another program, without root's right to pass over them.
 */
class ReadOnlyFolderTest {

    private static final Path SETPRIV = Path.of("/usr/bin/setpriv");

    @TempDir
    Path place;

    private Path folder;

    @BeforeEach
    void onlyWherePermissionsExist() {
        Assumptions.assumeTrue(
                place.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Assumptions.assumeTrue(!isRoot() || Files.exists(SETPRIV));
        folder = place.resolve("library");
    }

    @AfterEach
    void writableAgain() throws IOException {
        permit("rwx------", "rw-------");
    }

    /** Opens for writing and tells what came of it. */
    static final class Opener {
        private Opener() {}

        public static void main(String[] args) {
            try (SqliteStore store = SqliteStore.open(Path.of(args[0]), Access.READ_WRITE)) {
                System.out.println((store.isReadOnly() ? "read-only " : "writable ")
                        + store.load().documents().size() + " "
                        + store.version("d1-v1").text().length());
            } catch (ProblemException e) {
                System.out.println(e.problem().kind());
            }
        }
    }

    /** Backs up what may only be read, and tells what is in the way. */
    static final class Keeper {
        private Keeper() {}

        public static void main(String[] args) {
            try (SqliteStore store = SqliteStore.open(Path.of(args[0]), Access.READ_ONLY)) {
                System.out.println(store.backup(NOW));
            } catch (ProblemException e) {
                System.out.println(e.problem().kind());
            }
        }
    }

    /** Looks it through and tells what was seen. */
    static final class Checker {
        private Checker() {}

        public static void main(String[] args) {
            Checkup.Report report = Checkup.of(new LibraryFolder(Path.of(args[0])));
            System.out.println(report.documents() + " " + report.isSound() + " "
                    + report.findings().stream().map(Finding::kind).toList());
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private String opened(Path library) throws IOException {
        return said(Opener.class, library);
    }

    private static String said(Class<?> by, Path library) throws IOException {
        List<String> humbled =
                isRoot() ? List.of(SETPRIV.toString(), "--bounding-set=-dac_override,-dac_read_search") : List.of();
        return Child.line(Child.start(humbled, by, library.toString()));
    }

    private void permit(String forFolder, String forFiles) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(forFiles));
            }
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(forFolder));
    }

    @Test
    void aClosedLibraryIsRead() throws IOException {
        try (SqliteStore store = SqliteStore.open(folder, Access.READ_WRITE)) {
            store.commit(importing("d1", TEXT), NOW);
        }
        permit("r-x------", "r--------");
        assertThat(opened(folder)).isEqualTo("read-only 1 " + TEXT.length());
    }

    /** It was called damaged: "attempt to write a readonly database". */
    @Test
    void aClosedLibraryIsNotCalledDamaged() throws IOException {
        try (SqliteStore store = SqliteStore.open(folder, Access.READ_WRITE)) {
            store.commit(importing("d1", TEXT), NOW);
        }
        permit("r-x------", "rw-------");
        assertThat(said(Checker.class, folder))
                .startsWith("1 ")
                .contains("READ_ONLY")
                .doesNotContain("DAMAGED");
    }

    /** "The disk could not be read or written" sent readers looking for another fault. */
    @Test
    void whoMayNotBackUpIsToldSo() throws IOException {
        try (SqliteStore store = SqliteStore.open(folder, Access.READ_WRITE)) {
            store.commit(importing("d1", TEXT), NOW);
        }
        permit("r-x------", "r--------");
        Files.setPosixFilePermissions(folder.resolve("backups"), PosixFilePermissions.fromString("r-x------"));
        try {
            assertThat(said(Keeper.class, folder)).isEqualTo("DISK_REFUSED");
        } finally {
            Files.setPosixFilePermissions(folder.resolve("backups"), PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void onlyTheFolderIsReadOnly() throws IOException {
        try (SqliteStore store = SqliteStore.open(folder, Access.READ_WRITE)) {
            store.commit(importing("d1", TEXT), NOW);
        }
        permit("r-x------", "rw-------");
        assertThat(opened(folder)).isEqualTo("read-only 1 " + TEXT.length());
    }

    @Test
    void whatIsStillInTheLogIsReadToo() throws IOException {
        Path live = place.resolve("live");
        try (SqliteStore store = SqliteStore.open(live, Access.READ_WRITE)) {
            store.commit(importing("d1", TEXT), NOW);
            Files.createDirectory(folder);
            Files.copy(live.resolve("library.db"), folder.resolve("library.db"));
            Files.copy(live.resolve("library.db-wal"), folder.resolve("library.db-wal"));
        }
        permit("r-x------", "r--------");
        assertThat(opened(folder)).isEqualTo("read-only 1 " + TEXT.length());
        assertThat(said(Checker.class, folder))
                .startsWith("1 ")
                .contains("READ_ONLY")
                .doesNotContain("DAMAGED");
    }

    @Test
    void aNewLibraryCannotBeMade() throws IOException {
        Files.createDirectory(folder);
        permit("r-x------", "r--------");
        assertThat(opened(folder)).isEqualTo("LIBRARY_FOLDER_READ_ONLY");
        assertThat(opened(folder.resolve("deeper"))).isEqualTo("LIBRARY_FOLDER_READ_ONLY");
    }
}
