package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yandu.workspace.Samples.NOW;
import static org.yandu.workspace.Samples.TEXT;
import static org.yandu.workspace.Samples.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;

class OpeningTest {

    @TempDir
    Path place;

    private Path folder() {
        return place.resolve("研读 100%? 库");
    }

    private Path database() {
        return folder().resolve("library.db");
    }

    /** A library with one document, closed in order. */
    private void filled() {
        try (SqliteStore store = SqliteStore.open(folder(), Access.READ_WRITE)) {
            store.commit(importing("d1", TEXT), NOW);
        }
    }

    private static Kind problemOf(ThrowingCallable doing) {
        Problem[] problem = new Problem[1];
        assertThatThrownBy(doing).isInstanceOfSatisfying(ProblemException.class, e -> problem[0] = e.problem());
        return problem[0].kind();
    }

    /** Refused as expected, and not one byte of it changed; nor is the lock kept. */
    private void refusedUntouched(Kind kind) throws IOException {
        byte[] before = Files.readAllBytes(database());
        assertThat(problemOf(() -> SqliteStore.open(folder(), Access.READ_WRITE)))
                .isEqualTo(kind);
        assertThat(problemOf(() -> SqliteStore.open(folder(), Access.READ_ONLY)))
                .isEqualTo(kind);
        assertThat(Files.readAllBytes(database())).isEqualTo(before);
    }

    private void sql(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + place.resolve("other.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** Of an earlier build, and no part of a library. */
    @Test
    void thePictureAnEarlierBuildLeftGoes() throws IOException {
        filled();
        Path sight = Files.writeString(folder().resolve("last-sight"), "x");
        SqliteStore.open(folder(), Access.READ_ONLY).close();
        assertThat(sight).exists();
        SqliteStore.open(folder(), Access.READ_WRITE).close();
        assertThat(sight).doesNotExist();
    }

    @Test
    void aNewLibraryIsForItsOwnerOnly() throws IOException {
        filled();
        Assumptions.assumeTrue(
                place.getFileSystem().supportedFileAttributeViews().contains("posix"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(database())))
                .isEqualTo("rw-------");
    }

    @Test
    void anOrderlyEndLeavesOneFileAndNoLog() throws IOException {
        filled();
        try (var files = Files.list(folder())) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder("library.db", "library.lock", "originals", "backups");
        }
    }

    @Test
    void theDatabaseSaysWhoseItIsAndExplainsItself() throws SQLException {
        filled();
        try (Link link = Link.open(database(), Link.Mode.READ)) {
            assertThat(link.number("PRAGMA application_id")).isEqualTo(0x59614475);
            assertThat(link.number("PRAGMA user_version"))
                    .isEqualTo(Migrations.ours().latest());
            assertThat(link.text("PRAGMA journal_mode")).isEqualTo("wal");
            assertThat(link.all(
                            "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%-- %'",
                            row -> row.getString(1)))
                    .isEmpty();
        }
    }

    @Test
    void oneWriterAtATimeAndReadersBesideIt() {
        try (SqliteStore writer = SqliteStore.open(folder(), Access.READ_WRITE)) {
            assertThat(problemOf(() -> SqliteStore.open(folder(), Access.READ_WRITE)))
                    .isEqualTo(Kind.LIBRARY_LOCKED);
            try (SqliteStore reader = SqliteStore.open(folder(), Access.READ_ONLY)) {
                assertThat(reader.isReadOnly()).isTrue();
                writer.commit(importing("d1", TEXT), NOW);
                assertThat(reader.load().documents()).hasSize(1);
                assertThat(problemOf(() -> reader.commit(importing("d2", TEXT), NOW)))
                        .isEqualTo(Kind.LIBRARY_READ_ONLY);
                reader.setPreference("place", "7");
                assertThat(reader.preference("place")).hasValue("7");
            }
            // The refused second writer must not have taken the lock from the first.
            assertThat(problemOf(() -> SqliteStore.open(folder(), Access.READ_WRITE)))
                    .isEqualTo(Kind.LIBRARY_LOCKED);
            assertThat(writer.preference("place")).isEmpty();
        }
        SqliteStore.open(folder(), Access.READ_WRITE).close();
    }

    @Test
    void anotherProgramHoldsTheLock() throws IOException, InterruptedException {
        filled();
        Process other = Child.start(Locker.class, folder().toString());
        assertThat(Child.line(other)).isEqualTo("open");
        assertThat(problemOf(() -> SqliteStore.open(folder(), Access.READ_WRITE)))
                .isEqualTo(Kind.LIBRARY_LOCKED);
        try (SqliteStore reader = SqliteStore.open(folder(), Access.READ_ONLY)) {
            assertThat(reader.load().documents()).hasSize(1);
        }
        other.destroyForcibly().waitFor();
        SqliteStore.open(folder(), Access.READ_WRITE).close();
    }

    /** Opens a library and keeps it until killed. */
    static final class Locker {
        private Locker() {}

        public static void main(String[] args) throws IOException {
            try (SqliteStore store = SqliteStore.open(Path.of(args[0]), Access.READ_WRITE)) {
                System.out.println(store.isReadOnly() ? "read-only" : "open");
                System.in.read();
            }
        }
    }

    @Test
    void nothingToReadIsSaid() {
        assertThat(problemOf(() -> SqliteStore.open(folder(), Access.READ_ONLY)))
                .isEqualTo(Kind.FILE_MISSING);
        assertThat(folder()).doesNotExist();
    }

    @Test
    void aPlaceWhereNoFolderCanBe() throws IOException {
        Path file = Files.writeString(place.resolve("a file"), "x");
        assertThat(problemOf(() -> SqliteStore.open(file.resolve("library"), Access.READ_WRITE)))
                .isEqualTo(Kind.LIBRARY_FOLDER_READ_ONLY);
        assertThat(problemOf(() -> SqliteStore.open(file, Access.READ_WRITE))).isEqualTo(Kind.LIBRARY_FOLDER_READ_ONLY);
        assertThat(file).hasContent("x");
    }

    @Test
    void anotherProgramsDatabaseIsRefused() throws IOException, SQLException {
        sql("CREATE TABLE songs (name TEXT)");
        Files.createDirectories(folder());
        Files.move(place.resolve("other.db"), database());
        refusedUntouched(Kind.LIBRARY_FOREIGN);
    }

    @Test
    void aNewerSchemaIsRefused() throws IOException, SQLException {
        filled();
        Files.move(database(), place.resolve("other.db"));
        sql("PRAGMA user_version = 99");
        Files.move(place.resolve("other.db"), database());
        refusedUntouched(Kind.LIBRARY_NEWER);
    }

    @Test
    void garbageIsDamage() throws IOException {
        Files.createDirectories(folder());
        byte[] garbage = new byte[20_000];
        new Random(1).nextBytes(garbage);
        Files.write(database(), garbage);
        refusedUntouched(Kind.LIBRARY_DAMAGED);
    }

    @Test
    void anEmptyFileIsDamage() throws IOException {
        Files.createDirectories(folder());
        Files.createFile(database());
        refusedUntouched(Kind.LIBRARY_DAMAGED);
    }

    @Test
    void aFileCutShortIsDamage() throws IOException {
        filled();
        byte[] whole = Files.readAllBytes(database());
        for (int length : new int[] {100, 4096, whole.length / 2, whole.length - 4096, whole.length - 1}) {
            Files.write(database(), Arrays.copyOf(whole, length));
            refusedUntouched(Kind.LIBRARY_DAMAGED);
        }
    }

    @Test
    void aPageOverwrittenIsDamage() throws IOException {
        filled();
        byte[] bytes = Files.readAllBytes(database());
        for (int page = 1; page < 4; page++) {
            byte[] damaged = bytes.clone();
            Arrays.fill(damaged, page * 4096, page * 4096 + 4096, (byte) 0x5a);
            Files.write(database(), damaged);
            refusedUntouched(Kind.LIBRARY_DAMAGED);
        }
    }
}
