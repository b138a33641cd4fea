package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yandu.workspace.Samples.NOW;
import static org.yandu.workspace.Samples.TEXT;
import static org.yandu.workspace.Samples.importing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;

/** A library is looked through, brought back from a backup, and saved from a damaged file. The name of its folder is none of the easy ones. */
class SurvivingTest {

    private static final int PAGE = 4096;
    private static final int LAST = 12;

    @TempDir
    Path place;

    private LibraryFolder folder;
    private Path backup;

    @BeforeEach
    void aLibraryWithABackup() {
        folder = new LibraryFolder(place.resolve("党校 100% 备课?#1"));
        try (SqliteStore store = SqliteStore.open(folder.root(), Access.READ_WRITE)) {
            store.commit(importing("d1", TEXT), NOW);
            backup = store.backup(NOW);
            for (int i = 2; i <= LAST; i++) {
                store.commit(importing("d" + i, TEXT + i + "。".repeat(9000)), NOW);
            }
        }
    }

    private static int documents(Path library) {
        try (SqliteStore store = SqliteStore.open(library, Access.READ_ONLY)) {
            return store.load().documents().size();
        }
    }

    /** Overwrites some pages with what is no page. */
    private void damage(int from, int pages) throws IOException {
        try (FileChannel file = FileChannel.open(folder.database(), StandardOpenOption.WRITE)) {
            for (int page = from; page < from + pages; page++) {
                byte[] rubbish = new byte[PAGE];
                java.util.Arrays.fill(rubbish, (byte) 0xA5);
                file.write(ByteBuffer.wrap(rubbish), (long) page * PAGE);
            }
        }
    }

    private List<Finding.Kind> seen() {
        return Checkup.of(folder).findings().stream().map(Finding::kind).toList();
    }

    @Test
    void aSoundLibraryIsSaidToBeSound() {
        Checkup.Report report = Checkup.of(folder);
        // The samples come without original files.
        assertThat(report.findings()).extracting(Finding::kind).containsOnly(Finding.Kind.ORIGINAL_MISSING);
        assertThat(report.documents()).isEqualTo(LAST);
        assertThat(report.backups()).isEqualTo(1);
    }

    @Test
    void whatIsWrongIsNamed() throws IOException, SQLException {
        try (Link link = Link.open(folder.database(), Link.Mode.WRITE)) {
            link.script("PRAGMA foreign_keys = OFF");
            link.script("DELETE FROM version_text WHERE version_id = 'd3-v1'");
        }
        Files.write(backup, new byte[10]);
        Files.write(folder.root().resolve("library.db.new"), new byte[1]);
        assertThat(seen()).contains(Finding.Kind.REFERENCE, Finding.Kind.BACKUP_DAMAGED, Finding.Kind.LEFT_OVER);
        damage(20, 30);
        assertThat(seen()).contains(Finding.Kind.DAMAGED);
        Files.write(folder.database(), "没有".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(seen()).contains(Finding.Kind.DAMAGED);
        Files.delete(folder.database());
        assertThat(seen()).contains(Finding.Kind.MISSING);
    }

    /** Twenty lines about pages of SQLite told nobody anything. */
    @Test
    void whateverIsBrokenInTheDatabaseIsOneFinding() throws IOException {
        byte[] sound = Files.readAllBytes(folder.database());
        int most = 0;
        // Of some places SQLite says one thing and stops, of others it tells row by row.
        for (int page = 2; page < sound.length / PAGE - 2; page += 6) {
            Files.write(folder.database(), sound);
            damage(page, 2);
            List<Finding> damaged = Checkup.of(folder).findings().stream()
                    .filter(finding -> finding.kind() == Finding.Kind.DAMAGED)
                    .toList();
            assertThat(damaged).hasSizeLessThan(2);
            for (Finding finding : damaged) {
                most = Math.max(most, Integer.parseInt(finding.args().getFirst()));
                assertThat(finding.args().get(1)).doesNotContain("\n", "***");
            }
        }
        assertThat(most).isGreaterThan(1);
    }

    @Test
    void aBackupBecomesALibraryOfItsOwn() throws IOException {
        byte[] before = Files.readAllBytes(folder.database());
        Path target = place.resolve("另一个 文件夹");
        try (Restoration restoration = Restoration.of(backup, folder)) {
            assertThat(restoration.differences())
                    .contains(new Difference("document", 0, LAST - 1, 0), new Difference("version", 0, LAST - 1, 0));
            restoration.into(target);
            assertThatThrownBy(() -> restoration.into(folder.root()))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            e -> assertThat(e.problem().kind()).isEqualTo(Kind.LIBRARY_EXISTS));
        }
        assertThat(documents(target)).isEqualTo(1);
        assertThat(Files.readAllBytes(folder.database())).isEqualTo(before);
    }

    @Test
    void whatCanStillBeReadIsSaved() throws IOException, SQLException {
        // Beyond what tells how the tables lie; without that only backups help.
        damage(110, 60);
        byte[] before = Files.readAllBytes(folder.database());
        assertThatThrownBy(() -> SqliteStore.open(folder.root(), Access.READ_WRITE))
                .isInstanceOf(ProblemException.class);

        Path target = place.resolve("saved");
        Salvage.Report report = Salvage.of(folder, target);
        assertThat(report.kinds()).extracting(Salvage.Saved::record).contains("document", "version");
        assertThat(documents(target)).isBetween(3, LAST - 2);
        HistoryPropertyTest.assertSound(target);
        assertThat(Files.readAllBytes(folder.database())).isEqualTo(before);
    }

    @Test
    void whenNothingCanBeReadTheBackupHasIt() throws IOException, SQLException {
        Files.write(folder.database(), new byte[200_000]);
        Path target = place.resolve("saved");
        Salvage.of(folder, target);
        assertThat(documents(target)).isEqualTo(1);
        HistoryPropertyTest.assertSound(target);
    }

    /** A folder can be opened like a file, and every attempt to read it fails, as on a disk that is dying. */
    @Test
    void whereTheDiskReadsNothingTheBackupHasIt() throws IOException, SQLException {
        Files.delete(folder.database());
        Files.createDirectory(folder.database());
        Path target = place.resolve("saved");
        Salvage.of(folder, target);
        assertThat(documents(target)).isEqualTo(1);
        HistoryPropertyTest.assertSound(target);
    }

    /** Neither in the database nor beside it: said so, and nothing is left behind that would be taken for a library. */
    @Test
    void whereNothingIsLeftThatIsSaid() throws IOException {
        Path lost = Files.createDirectories(place.resolve("lost"));
        byte[] rubbish = new byte[200_000];
        new java.util.Random(7).nextBytes(rubbish);
        Files.write(lost.resolve("library.db"), rubbish);
        Path target = place.resolve("saved");
        for (int again = 0; again < 2; again++) {
            assertThatThrownBy(() -> Salvage.of(new LibraryFolder(lost), target))
                    .isInstanceOfSatisfying(ProblemException.class, e -> {
                        assertThat(e.problem().kind()).isEqualTo(Kind.LIBRARY_LOST);
                        assertThat(e.problem().args())
                                .containsExactly(
                                        lost.toString(), lost.resolve("backups").toString());
                    });
            assertThat(target).doesNotExist();
            Files.deleteIfExists(lost.resolve("library.db"));
        }
        assertThat(lost).isEmptyDirectory();
    }

    /** The original files are something, even where no record is. */
    @Test
    void originalsAloneAreSavedAsWell() throws IOException {
        SqliteStore store = SqliteStore.open(place.resolve("lost"), Access.READ_WRITE);
        LibraryFolder lost = store.folder();
        store.keepOriginal(new byte[] {1});
        store.close();
        Files.write(lost.database(), new byte[100_000]);
        Salvage.Report report = Salvage.of(lost, place.resolve("saved"));
        assertThat(report.originals()).isEqualTo(1);
        assertThat(report.kinds()).isEmpty();
    }

    /** A library that is sound and empty is no lost one. */
    @Test
    void anEmptyLibraryIsNotLost() {
        SqliteStore store = SqliteStore.open(place.resolve("empty"), Access.READ_WRITE);
        store.close();
        assertThat(Salvage.of(store.folder(), place.resolve("saved")).kinds()).isEmpty();
    }

    @Test
    void anOriginalThatCannotBeReadKeepsNoOtherBack() throws IOException {
        try (SqliteStore store = SqliteStore.open(folder.root(), Access.READ_WRITE)) {
            store.keepOriginal(new byte[] {1});
            store.keepOriginal(new byte[] {2});
        }
        Path one;
        try (Stream<Path> files = Files.list(folder.originals())) {
            one = files.findFirst().orElseThrow();
        }
        Assumptions.assumeTrue(one.toFile().setReadable(false, false) && !Files.isReadable(one));
        assertThat(Salvage.of(folder, place.resolve("saved")).originals()).isEqualTo(1);
    }

    @Test
    void aLibraryMayBeMoved() throws IOException {
        Path moved = place.resolve("moved");
        Files.move(folder.root(), moved);
        assertThat(documents(moved)).isEqualTo(LAST);
    }

    /** library.db open │ folder moved away │ nothing is called saved │ folder back │ goes on */
    @Test
    void nothingIsSavedWhereNobodyFindsItAgain() throws IOException, SQLException {
        Path away = place.resolve("away");
        try (SqliteStore store = SqliteStore.open(folder.root(), Access.READ_WRITE)) {
            Files.move(folder.root(), away);
            assertGone(() -> store.commit(importing("d99", TEXT), NOW));
            assertGone(store::undo);
            assertGone(() -> store.keepOriginal(new byte[] {1}));
            store.setPreference("look", "x");
            assertThat(folder.root()).doesNotExist();
            assertGone(store::load);
            Files.move(away, folder.root());
            store.commit(importing("d99", TEXT), NOW);
        }
        assertThat(documents(folder.root())).isEqualTo(LAST + 1);
        HistoryPropertyTest.assertSound(folder.root());
    }

    private static void assertGone(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().kind()).isEqualTo(Kind.LIBRARY_GONE));
    }

    @Test
    void nobodyElseMayLookIn() throws IOException {
        Assumptions.assumeTrue(
                place.getFileSystem().supportedFileAttributeViews().contains("posix"));
        try (SqliteStore store = SqliteStore.open(folder.root(), Access.READ_WRITE);
                Stream<Path> all = Files.walk(folder.root())) {
            store.keepOriginal(new byte[] {1, 2, 3});
            store.setPreference("a", "b");
            for (Path each : all.toList()) {
                String permitted = PosixFilePermissions.toString(Files.getPosixFilePermissions(each));
                assertThat(permitted)
                        .as(each.toString())
                        .isEqualTo(Files.isDirectory(each) ? "rwx------" : "rw-------");
            }
        }
    }
}
