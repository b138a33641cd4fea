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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** As macOS lists them; a share may carry brackets in its name, and the options of a mount name who made it. */
    @Test
    void networkFoldersOfMacOsAreTold() {
        Mounts mounts = Mounts.listed(List.of(
                "/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)",
                "map auto_home on /System/Volumes/Data/home (autofs, automounted, nobrowse)",
                "//me@server/school on /Volumes/school (1) (smbfs, nodev, nosuid, mounted by me)",
                "server:/export on /Volumes/备课 (nfs, nodev, nosuid)",
                "/dev/disk4s1 on /Volumes/STICK (msdos, local, nodev, nosuid, noowners)"));
        assertThat(mounts.areKnown()).isTrue();
        assertThat(mounts.isNetwork(Path.of("/Volumes/school (1)/yandu"))).isTrue();
        assertThat(mounts.isNetwork(Path.of("/Volumes/备课/yandu"))).isTrue();
        assertThat(mounts.isNetwork(Path.of("/Volumes/STICK/yandu"))).isFalse();
        assertThat(mounts.isNetwork(Path.of("/Users/me/yandu"))).isFalse();
        assertThat(Mounts.listed(List.of("rubbish")).areKnown()).isFalse();
    }

    /** As Windows writes paths; Z: is a share there, C: is not. */
    @ParameterizedTest
    @CsvSource({
        "\\\\server\\school\\yandu, true",
        "//server/school/yandu, true",
        "\\\\?\\UNC\\server\\school, true",
        "Z:\\备课\\yandu, true",
        "z:\\yandu, true",
        "\\\\?\\Z:\\yandu, true",
        "C:\\Users\\me\\yandu, false",
        "\\\\?\\C:\\yandu, false",
        "\\\\.\\C:\\yandu, false",
        "yandu, false"
    })
    void networkFoldersOfWindowsAreTold(String folder, boolean network) {
        Drives drives = new Drives(drive -> drive.equals("Z:\\") ? 4 : 3);
        assertThat(drives.isNetwork(folder)).isEqualTo(network);
        assertThat(Mounts.on(drives).areKnown()).isTrue();
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
