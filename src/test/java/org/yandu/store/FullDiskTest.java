package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yandu.workspace.Samples.NOW;
import static org.yandu.workspace.Samples.TEXT;
import static org.yandu.workspace.Samples.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;

/** On a small disk of its own that is really full; only where one may be made. */
class FullDiskTest {

    @TempDir
    Path place;

    private Path disk;
    private LibraryFolder folder;

    @BeforeEach
    void aLibraryOnASmallDisk() throws IOException, InterruptedException {
        Assumptions.assumeTrue("root".equals(System.getProperty("user.name")) && Files.exists(Path.of("/bin/mount")));
        disk = Files.createDirectory(place.resolve("disk"));
        Assumptions.assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString()) == 0);
        folder = new LibraryFolder(disk.resolve("library"));
        try (SqliteStore store = SqliteStore.open(folder.root(), Access.READ_WRITE)) {
            store.commit(importing("d1", TEXT), NOW);
        }
        Path filler = disk.resolve("filler");
        assertThatThrownBy(() -> {
                    while (true) {
                        Files.write(filler, new byte[4096], StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                    }
                })
                .isInstanceOf(IOException.class);
    }

    @AfterEach
    void away() throws IOException, InterruptedException {
        run("umount", disk.toString());
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    @Test
    void whatIsSavedIsReadAndNothingIsCalledDamaged() throws IOException {
        assertThatThrownBy(() -> SqliteStore.open(folder.root(), Access.READ_WRITE))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().kind()).isEqualTo(Kind.DISK_FULL));
        try (SqliteStore store = SqliteStore.open(folder.root(), Access.READ_ONLY)) {
            assertThat(store.load().documents()).hasSize(1);
            assertThat(store.version("d1-v1").text()).isEqualTo(TEXT);
        }
        Checkup.Report report = Checkup.of(folder);
        assertThat(report.documents()).isEqualTo(1);
        assertThat(report.findings())
                .extracting(Finding::kind)
                .contains(Finding.Kind.DISK_FULL)
                .doesNotContain(Finding.Kind.DAMAGED, Finding.Kind.UNREADABLE);

        Files.delete(disk.resolve("filler"));
        try (SqliteStore store = SqliteStore.open(folder.root(), Access.READ_WRITE)) {
            store.commit(importing("d2", TEXT), NOW);
            assertThat(store.load().documents()).hasSize(2);
        }
    }

    /** A half-written copy lay beside the others from then on, and took what room there was. */
    @Test
    void aBackupThatFindsNoRoomLeavesNothingBehind() throws Exception {
        Files.createDirectories(folder.backups());
        try (Link link = Link.open(folder.database(), Link.Mode.READ)) {
            assertThatThrownBy(() -> Backups.backUp(link, folder, NOW)).isInstanceOf(Exception.class);
        }
        try (Stream<Path> left = Files.list(folder.backups())) {
            assertThat(left).isEmpty();
        }
    }
}
