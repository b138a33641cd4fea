package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yandu.workspace.Samples.NOW;
import static org.yandu.workspace.Samples.TEXT;
import static org.yandu.workspace.Samples.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.workspace.RandomLibrary;

class UpgradeTest {

    @TempDir
    Path root;

    private LibraryFolder folder;
    private List<String> content;

    @BeforeEach
    void anOldLibrary() {
        folder = new LibraryFolder(root);
        try (SqliteStore store = SqliteStore.open(root, Access.READ_WRITE)) {
            store.commit(importing("d1", TEXT), NOW);
            content = RandomLibrary.lines(store);
        }
    }

    /** The program of tomorrow: ours, and one migration more. */
    private Opening tomorrow(String migration) {
        return new Opening(folder, Migrations.ours().and(migration));
    }

    private List<Path> backups() throws IOException {
        try (Stream<Path> files = Files.list(folder.backups())) {
            return files.toList();
        }
    }

    private int schema(Path database) throws SQLException {
        try (Link link = Link.open(database, Link.Mode.IMMUTABLE)) {
            return link.number("PRAGMA user_version");
        }
    }

    @Test
    void everythingIsThereAndTheOldOneIsKept() throws IOException, SQLException {
        try (SqliteStore store =
                tomorrow("CREATE TABLE star (id TEXT PRIMARY KEY) STRICT").open(Access.READ_WRITE)) {
            assertThat(RandomLibrary.lines(store)).isEqualTo(content);
            assertThat(store.undo()).isPresent();
        }
        assertThat(schema(folder.database())).isEqualTo(Migrations.ours().latest() + 1);
        assertThat(backups())
                .singleElement()
                .satisfies(backup ->
                        assertThat(schema(backup)).isEqualTo(Migrations.ours().latest()));
        assertThat(folder.root().resolve("library.db.new")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE nonsense (",
                "CREATE TABLE star (id TEXT); INSERT INTO nowhere VALUES (1)",
                // Leaves an annotated text without its document: only the check of references finds it.
                "DELETE FROM document",
            })
    void aBrokenMigrationLeavesTheOldOneUntouched(String migration) throws IOException {
        byte[] before = Files.readAllBytes(folder.database());
        assertThatThrownBy(() -> tomorrow(migration).open(Access.READ_WRITE))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().kind()).isEqualTo(Kind.LIBRARY_MIGRATION_FAILED));
        assertThat(Files.readAllBytes(folder.database())).isEqualTo(before);
        try (SqliteStore store = SqliteStore.open(root, Access.READ_WRITE)) {
            assertThat(RandomLibrary.lines(store)).isEqualTo(content);
        }
    }

    @Test
    void whatAnEarlierTryLeftIsNoHindrance() throws IOException {
        Files.writeString(root.resolve("library.db.new"), "half a migration");
        try (SqliteStore store = tomorrow("CREATE TABLE star (id TEXT)").open(Access.READ_WRITE)) {
            assertThat(RandomLibrary.lines(store)).isEqualTo(content);
        }
    }

    @Test
    void whatIsStillInTheLogIsTakenAlong() throws IOException {
        Path crashed = root.resolve("crashed");
        Files.createDirectory(crashed);
        List<String> last;
        try (SqliteStore store = SqliteStore.open(root, Access.READ_WRITE)) {
            store.commit(importing("d2", "在日志里"), NOW);
            last = RandomLibrary.lines(store);
            Files.copy(folder.database(), crashed.resolve("library.db"));
            Files.copy(folder.log(), crashed.resolve("library.db-wal"));
        }
        folder = new LibraryFolder(crashed);
        try (SqliteStore store = tomorrow("CREATE TABLE star (id TEXT)").open(Access.READ_WRITE)) {
            assertThat(RandomLibrary.lines(store)).isEqualTo(last);
        }
    }

    @Test
    void notWhileOthersRead() {
        try (SqliteStore reader = SqliteStore.open(root, Access.READ_ONLY)) {
            assertThat(RandomLibrary.lines(reader)).isEqualTo(content);
            assertThatThrownBy(() -> tomorrow("CREATE TABLE star (id TEXT)").open(Access.READ_WRITE))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            e -> assertThat(e.problem().kind()).isEqualTo(Kind.LIBRARY_LOCKED));
            assertThat(RandomLibrary.lines(reader)).isEqualTo(content);
        }
    }

    @Test
    void anOldLibraryIsReadWithoutChangingIt() throws IOException, SQLException {
        byte[] before = Files.readAllBytes(folder.database());
        try (SqliteStore store = tomorrow("CREATE TABLE star (id TEXT)").open(Access.READ_ONLY)) {
            assertThat(RandomLibrary.lines(store)).isEqualTo(content);
        }
        assertThat(Files.readAllBytes(folder.database())).isEqualTo(before);
    }

    @Test
    void aBackupReadsBack() throws SQLException {
        try (SqliteStore store = SqliteStore.open(root, Access.READ_WRITE)) {
            Path backup = store.backup(NOW);
            assertThat(backup)
                    .hasFileName("library-v%03d-20260301T080000000Z.db"
                            .formatted(Migrations.ours().latest()));
            try (Link link = Link.open(backup, Link.Mode.READ)) {
                assertThat(link.number("SELECT count(*) FROM document")).isEqualTo(1);
                assertThat(link.number("PRAGMA application_id")).isEqualTo(Inspection.APPLICATION_ID);
            }
        }
    }
}
