package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;

/** The server of a network folder has gone: whoever reads there waits and waits. A pipe to which nobody writes does the same. */
class AnsweringTest {

    private static final Duration SHORT = Duration.ofMillis(50);

    @TempDir
    Path place;

    private LibraryFolder folder;

    @BeforeEach
    void aFolder() {
        folder = new LibraryFolder(place);
    }

    private void silent() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no pipes with names here");
        assertThat(new ProcessBuilder("/usr/bin/mkfifo", folder.database().toString())
                        .start()
                        .waitFor())
                .isZero();
    }

    @Test
    void oneThatDoesNotAnswerIsSaidNotTo() throws Exception {
        silent();
        assertThatThrownBy(() -> new Answering(folder).require(SHORT))
                .isInstanceOfSatisfying(ProblemException.class, e -> {
                    assertThat(e.problem().kind()).isEqualTo(Kind.LIBRARY_SILENT);
                    assertThat(e.problem().isLibraryTrouble()).isTrue();
                    assertThat(e.problem().args()).startsWith(folder.root().toString());
                });
        assertThat(folder.answersAndExists(SHORT)).isFalse();
    }

    /** Asked by another program, which is left behind. */
    @Test
    void overTheNetworkItIsTheSame() throws Exception {
        Mounts network = new Mounts(List.of("1 1 0:1 / " + place.toRealPath() + " rw - fuse.sshfs me@there rw"));
        Answering asked = new Answering(new LibraryFolder(place.toRealPath()), network);
        assertThat(asked.within(Answering.PATIENCE)).isTrue();
        silent();
        assertThat(asked.within(SHORT)).isFalse();
    }

    /** /net is a network folder, /net/my disk a disk in it, link leads to /net. */
    @Test
    void networkFoldersAreTold() throws IOException {
        Path link = Files.createSymbolicLink(place.resolve("link"), Path.of("/net"));
        Path circle = place.resolve("circle");
        Files.createSymbolicLink(circle, circle);
        Mounts mounts = new Mounts(List.of(
                "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw",
                "30 22 0:51 / /net rw,nosuid - nfs4 server:/home rw",
                "31 30 8:2 / /net/my\\040disk rw - ext4 /dev/sdb1 rw"));
        assertThat(mounts.isNetwork(Path.of("/net/school/yandu"))).isTrue();
        assertThat(mounts.isNetwork(link.resolve("yandu"))).isTrue();
        assertThat(mounts.isNetwork(Path.of("/net/my disk/yandu"))).isFalse();
        assertThat(mounts.isNetwork(Path.of("/network"))).isFalse();
        assertThat(mounts.isNetwork(circle.resolve("yandu"))).isFalse();
        assertThat(new Mounts(List.of("rubbish")).isNetwork(place)).isFalse();
    }

    @Test
    void everythingElseIsAnAnswer() throws IOException {
        folder.requireAnswer();
        assertThat(folder.answersAndExists(Answering.PATIENCE)).isFalse();
        Files.createFile(folder.database());
        folder.requireAnswer();
        assertThat(folder.answersAndExists(Answering.PATIENCE)).isTrue();
        Files.delete(folder.database());
        Files.createDirectory(folder.database());
        folder.requireAnswer();
        new LibraryFolder(place.resolve("none").resolve("such")).requireAnswer();
    }
}
