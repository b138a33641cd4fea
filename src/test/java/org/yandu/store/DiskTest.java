package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.workspace.Samples.NOW;
import static org.yandu.workspace.Samples.TEXT;
import static org.yandu.workspace.Samples.importing;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.workspace.Change;
import org.yandu.workspace.RandomLibrary;

class DiskTest {

    @TempDir
    Path root;

    @Test
    void aFullDiskTakesNothingAndLeavesTheLibraryInUse() throws SQLException, IOException {
        LibraryFolder folder = new LibraryFolder(root);
        SqliteStore.open(root, Access.READ_WRITE).close();
        try (SqliteStore store = SqliteStore.writing(folder, WriterLock.take(folder))) {
            store.commit(importing("d1", TEXT), NOW);
            List<String> before = RandomLibrary.lines(store);
            // SQLite may not grow the file: the same error as from a disk that is full.
            store.limitPages(1);
            Change big = importing("d2", "大".repeat(100_000));
            Assertions.assertThatThrownBy(() -> store.commit(big, NOW))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            e -> assertThat(e.problem().kind()).isEqualTo(Kind.DISK_FULL));
            assertThat(RandomLibrary.lines(store)).isEqualTo(before);
            store.limitPages(1_000_000);
            store.commit(big, NOW);
            assertThat(store.load().documents()).hasSize(2);
        }
        HistoryPropertyTest.assertSound(root);
    }

    @Test
    void whatTheSystemSaysIsToldApart() {
        assertThat(kind(new FileSystemException("x", null, "No space left on device")))
                .isEqualTo(Kind.DISK_FULL);
        assertThat(kind(new IOException("There is not enough space on the disk")))
                .isEqualTo(Kind.DISK_FULL);
        assertThat(kind(new IOException("Disk quota exceeded"))).isEqualTo(Kind.DISK_FULL);
        assertThat(kind(new AccessDeniedException("x"))).isEqualTo(Kind.DISK_REFUSED);
        assertThat(kind(new FileSystemException("x", null, "Read-only file system")))
                .isEqualTo(Kind.DISK_REFUSED);
        assertThat(kind(new IOException("The media is write protected"))).isEqualTo(Kind.DISK_REFUSED);
        assertThat(kind(new IOException("Input/output error"))).isEqualTo(Kind.DISK_FAILED);
    }

    private Kind kind(IOException e) {
        return ((ProblemException) Trouble.of(e, root)).problem().kind();
    }
}
