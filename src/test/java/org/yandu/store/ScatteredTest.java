package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.workspace.Samples.NOW;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.annotation.Annotation;
import org.yandu.document.DocumentVersion;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.RandomLibrary;
import org.yandu.workspace.RandomLibrary.Act;
import org.yandu.workspace.Samples;

/** The list of tables is broken, so that SQLite reads nothing; the rows lie there all the same. */
class ScatteredTest {

    private static final int PAGE = 4096;
    private static final int STEPS = 120;

    @TempDir
    Path place;

    private final Set<String> everSeen = new HashSet<>();

    private SqliteStore open() {
        return SqliteStore.open(place.resolve("library"), Access.READ_WRITE);
    }

    private LibraryFolder folder() {
        return new LibraryFolder(place.resolve("library"));
    }

    private SqliteStore lived(long seed) {
        RandomLibrary model = new RandomLibrary(seed);
        SqliteStore store = open();
        for (int i = 0; i < STEPS; i++) {
            Act act = model.next();
            if (act.change() != null) {
                store.commit(act.change(), NOW);
            } else if (act.undo()) {
                store.undo();
            } else {
                store.redo();
            }
            everSeen.addAll(RandomLibrary.lines(store));
        }
        return store;
    }

    private static void wipe(Path database, long page) throws IOException {
        byte[] rubbish = new byte[PAGE];
        Arrays.fill(rubbish, (byte) 0xA5);
        try (FileChannel file = FileChannel.open(database, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(rubbish), (page - 1) * PAGE);
        }
    }

    /** The head of the file, and with it the list of tables. */
    private static void behead(Path database) throws IOException {
        wipe(database, 1);
    }

    private List<String> saved() throws SQLException {
        Path target = place.resolve("saved");
        Salvage.of(folder(), target);
        HistoryPropertyTest.assertSound(target);
        try (SqliteStore store = SqliteStore.open(target, Access.READ_ONLY)) {
            return RandomLibrary.lines(store);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {51, 52, 53, 54, 55, 56})
    void withoutAnyBackupNothingIsLost(long seed) throws IOException, SQLException {
        List<String> before;
        try (SqliteStore store = lived(seed)) {
            before = RandomLibrary.lines(store);
        }
        behead(folder().database());
        assertThat(saved()).isEqualTo(before);
    }

    /** Saved, and not yet moved from the log into the database: the log counts. */
    @Test
    void whatOnlyTheLogHoldsIsThere() throws IOException, SQLException {
        Path away = place.resolve("away");
        List<String> before;
        try (SqliteStore store = lived(57)) {
            before = RandomLibrary.lines(store);
            Files.createDirectories(away);
            Files.copy(folder().database(), away.resolve("library.db"));
            Files.copy(folder().log(), away.resolve("library.db-wal"));
        }
        assertThat(away.resolve("library.db-wal")).isNotEmptyFile();
        Files.copy(away.resolve("library.db"), folder().database(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.copy(away.resolve("library.db-wal"), folder().log());
        // The first page of the database is the only one that cannot come from the log, whose first frames are rubbish
        // as well.
        try (Pages pages = Pages.of(folder().database(), folder().log())) {
            assertThat(pages.page(1).get(0)).isEqualTo((byte) 'S');
        }
        behead(folder().database());
        assertThat(saved()).isEqualTo(before);
    }

    /**
     * A page in seven is gone as well: less comes back, but nothing otherwise than it once was. Where the step is lost that removed or changed
     * something, it comes back as it was before: it cannot be told from what was lost.
     */
    @ParameterizedTest
    @ValueSource(longs = {61, 62, 63, 64, 65, 66, 67, 68})
    void nothingIsMadeUp(long seed) throws IOException, SQLException {
        lived(seed).close();
        behead(folder().database());
        Random random = new Random(seed);
        long pages = Files.size(folder().database()) / PAGE;
        for (long page = 2; page <= pages; page++) {
            if (random.nextInt(7) == 0) {
                wipe(folder().database(), page);
            }
        }
        assertThat(everSeen.stream().map(ScatteredTest::withoutThemes))
                .containsAll(saved().stream().map(ScatteredTest::withoutThemes).toList());
    }

    /** A mark whose theme is lost is a mark without it. */
    private static String withoutThemes(String line) {
        return line.replaceAll("codes=\\[[^]]*]", "");
    }

    /** A row whose text goes on over other pages, and one that ends where its page ends. */
    @Test
    void longTextsComeBackWhole() throws IOException, SQLException {
        List<String> texts = new ArrayList<>();
        try (SqliteStore store = open()) {
            for (int length : new int[] {1, 1000, 1340, 1341, 1342, 1343, 4000, 90_000}) {
                texts.add("治".repeat(length) + "\uD842\uDFB7");
                store.commit(Samples.importing("d" + length, texts.getLast()), NOW);
            }
        }
        behead(folder().database());
        Path target = place.resolve("saved");
        Salvage.of(folder(), target);
        try (SqliteStore store = SqliteStore.open(target, Access.READ_ONLY)) {
            assertThat(store.load().documents())
                    .extracting(
                            document -> store.version(document.currentVersion()).text())
                    .containsExactlyInAnyOrderElementsOf(texts);
        }
    }

    /** What is undone frees whole pages and leaves on them what was there; nothing of it may come back, be it from a backup. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatWasUndoneStaysUndone(boolean dropped) throws IOException, SQLException {
        List<String> before;
        try (SqliteStore store = open()) {
            String text = "治理".repeat(2000);
            store.commit(Samples.importing("d1", text), NOW);
            DocumentVersion version = Samples.version("d1-v1", "d1", text);
            store.commit(marks(version, "a", 75), NOW);
            store.commit(marks(version, "b", 525), NOW);
            store.backup(NOW);
            store.undo();
            if (dropped) {
                store.commit(marks(version, "c", 1), NOW);
            }
            before = RandomLibrary.lines(store);
        }
        behead(folder().database());
        assertThat(saved()).isEqualTo(before);
    }

    /**
     * The pages are gone as well on which the journal says what was undone: where only freed pages have a record, it is not put back, but lies
     * in the bin, since nobody can tell. And it is said of what was put back that the journal does not know it.
     */
    @Test
    void whatMayHaveBeenUndoneLiesInTheBin() throws IOException, SQLException {
        List<String> before;
        try (SqliteStore store = open()) {
            String text = "治理".repeat(2000);
            store.commit(Samples.importing("d1", text), NOW);
            DocumentVersion version = Samples.version("d1-v1", "d1", text);
            store.commit(marks(version, "a", 75), NOW);
            store.commit(marks(version, "b", 525), NOW);
            store.undo();
            before = RandomLibrary.lines(store);
        }
        for (long page : pagesOf("journal%")) {
            wipe(folder().database(), page);
        }
        behead(folder().database());
        Path target = place.resolve("saved");
        Salvage.Report report = Salvage.of(folder(), target);
        HistoryPropertyTest.assertSound(target);
        try (SqliteStore store = SqliteStore.open(target, Access.READ_ONLY)) {
            assertThat(RandomLibrary.lines(store)).isEqualTo(before);
            assertThat(store.removed())
                    .hasSize(report.binned())
                    .allMatch(removed -> removed.id().startsWith("b"));
        }
        assertThat(report.binned()).isPositive();
        // The document, its text, the theme and its book, and the marks.
        assertThat(report.unknown())
                .isEqualTo(report.kinds().stream().mapToInt(Salvage.Saved::read).sum());
        assertThat(report.kinds()).allMatch(kind -> kind.dropped() == 0 && kind.regained() == 0);
    }

    /** Taken off again, of marks that SQLite still reads; the journal that told so is gone. The rows of the themes lie on freed pages. */
    @Test
    void aThemeThatWasTakenOffIsNotPutBack() throws IOException, SQLException {
        List<String> before;
        try (SqliteStore store = open()) {
            String text = "治理".repeat(2000);
            store.commit(Samples.importing("d1", text), NOW);
            DocumentVersion version = Samples.version("d1-v1", "d1", text);
            List<Annotation> marks = IntStream.range(0, 525)
                    .mapToObj(i -> Samples.annotation("a" + i, version, i, i + 5, "c1"))
                    .toList();
            store.commit(Samples.adding(Samples.code("c1", "治理", 1)), NOW);
            store.commit(
                    Samples.adding(
                            marks.stream().map(ScatteredTest::withoutThemes).toArray(Annotation[]::new)),
                    NOW);
            before = RandomLibrary.lines(store);
            List<Edit> themes = marks.stream()
                    .<Edit>map(mark -> new Edit.OfAnnotation(withoutThemes(mark), mark))
                    .toList();
            store.commit(Change.of("change.mark", List.of(), themes), NOW);
            assertThat(RandomLibrary.lines(store)).isNotEqualTo(before);
            // Not by another step, whose journal would be written over the pages.
            store.undo();
        }
        for (long page : pagesOf("journal%")) {
            wipe(folder().database(), page);
        }
        List<String> after = saved();
        assertThat(after)
                .filteredOn(line -> line.startsWith("Annotation[") && !line.contains("codes=[]"))
                .isEmpty();
        assertThat(after).isEqualTo(before);
    }

    private static Annotation withoutThemes(Annotation mark) {
        return new Annotation(
                mark.id(),
                mark.documentId(),
                mark.versionId(),
                mark.anchor(),
                List.of(),
                mark.comment(),
                mark.coder(),
                mark.created(),
                mark.modified());
    }

    /** What is known of it by the journal, or is hung on by something that is there, is there too, wherever it was found. */
    @Test
    void whatSomethingHangsOnIsThere() throws SQLException {
        try (SqliteStore store = open()) {
            store.commit(Samples.importing("d1", "治理的尺度"), NOW);
            store.commit(marks(Samples.version("d1-v1", "d1", "治理的尺度"), "a", 1), NOW);
        }
        try (Link link = Link.open(folder().database(), Link.Mode.WRITE)) {
            link.script("PRAGMA foreign_keys = OFF");
            Remnants remnants = new Remnants(link);
            assertThat(remnants.setAside(Set.of("document d1", "version d1-v1")))
                    .isZero();
            assertThat(remnants.setAside(Set.of("document d1", "version d1-v1", "annotation a0", "annotation none")))
                    .isEqualTo(3);
        }
    }

    private List<Long> pagesOf(String tables) throws SQLException {
        try (Link link = Link.open(folder().database(), Link.Mode.READ)) {
            return link.all("SELECT pageno FROM dbstat WHERE name LIKE ?", row -> row.getLong(1), tables);
        }
    }

    private static Change marks(DocumentVersion version, String prefix, int count) {
        return Samples.adding(IntStream.range(0, count)
                .mapToObj(i -> Samples.annotation(prefix + i, version, i, i + 5))
                .toArray(Annotation[]::new));
    }
}
