package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.workspace.HistoryEntry;
import org.yandu.workspace.RandomLibrary;
import org.yandu.workspace.RandomLibrary.Act;
import org.yandu.workspace.Samples;

/** Random changes, undo, redo and restarts: the library on disk and one in plain maps never differ. */
class HistoryPropertyTest {

    private static final int STEPS = Integer.getInteger("yandu.steps", 150);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theStoreDoesWhatPlainMapsDo(long seed) throws SQLException {
        RandomLibrary model = new RandomLibrary(seed);
        Random random = new Random(seed);
        SqliteStore store = SqliteStore.open(folder, Access.READ_WRITE);
        for (int i = 0; i < STEPS; i++) {
            perform(store, model.next());
            if (random.nextInt(20) == 0) {
                store.close();
                store = SqliteStore.open(folder, Access.READ_WRITE);
            }
            assertThat(RandomLibrary.lines(store)).isEqualTo(model.lines());
            assertThat(store.history(STEPS).stream().map(HistoryEntry::name)).isEqualTo(model.undoable());
        }
        store.close();
        assertSound(folder);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void undoingEverythingLeavesNothingAndRedoingEverythingLeavesAll(long seed) {
        RandomLibrary model = new RandomLibrary(seed);
        SqliteStore store = SqliteStore.open(folder, Access.READ_WRITE);
        for (int i = 0; i < STEPS; i++) {
            perform(store, model.next());
        }
        while (store.redo().isPresent()) {}
        List<String> all = RandomLibrary.lines(store);
        while (store.undo().isPresent()) {}
        assertThat(RandomLibrary.lines(store)).isEmpty();
        store.close();
        store = SqliteStore.open(folder, Access.READ_WRITE);
        while (store.redo().isPresent()) {}
        assertThat(RandomLibrary.lines(store)).isEqualTo(all);
        store.close();
    }

    static void perform(SqliteStore store, Act act) {
        if (act.change() != null) {
            store.commit(act.change(), Samples.NOW);
        } else if (act.undo()) {
            assertThat(store.undo()).isPresent();
        } else {
            assertThat(store.redo()).isPresent();
        }
    }

    /** SQLite finds no fault, and what the journal says was done gives the records that are there. */
    static void assertSound(Path folder) throws SQLException {
        try (Link link = Link.open(new LibraryFolder(folder).database(), Link.Mode.READ)) {
            assertThat(Inspection.faults(link)).isEmpty();
            Map<String, Row> replayed = new HashMap<>();
            for (long number : link.all(
                    "SELECT number FROM journal WHERE status IN ('ground', 'done') ORDER BY number",
                    row -> row.getLong(1))) {
                for (Image image : Journal.images(link, number)) {
                    if (image.after() == null) {
                        replayed.remove(image.record() + image.id());
                    } else {
                        replayed.put(image.record() + image.id(), image.after());
                    }
                }
            }
            Map<String, Row> kept = new HashMap<>();
            for (String record : EditRows.names()) {
                EditRows.table(record).select(link, row -> row, "").forEach(row -> kept.put(record + row.id(), row));
            }
            assertThat(replayed).isEqualTo(kept);
        }
    }
}
