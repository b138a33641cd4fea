package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.workspace.Samples.NOW;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.workspace.Bin;
import org.yandu.workspace.HistoryEntry;
import org.yandu.workspace.RandomLibrary;
import org.yandu.workspace.RandomLibrary.Act;
import org.yandu.workspace.Removed;
import org.yandu.workspace.Restoring;
import org.yandu.workspace.Restoring.Restored;
import org.yandu.workspace.Samples;
import org.yandu.workspace.Workspace;

/** Random changes, undo, redo and restarts: the library on disk and one in plain maps never differ. */
class HistoryPropertyTest {

    private static final int STEPS = Integer.getInteger("yandu.steps", 150);

    /** Of long sequences not every step is compared: that takes longer than the step. */
    private static final int EVERY = 1 + STEPS / 1000;

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
            if (i % EVERY == 0 || i == STEPS - 1) {
                assertThat(RandomLibrary.lines(store)).isEqualTo(model.lines());
                assertThat(store.history(STEPS).stream().map(HistoryEntry::name))
                        .isEqualTo(model.undoable());
                assertThat(bin(store)).isEqualTo(model.bin());
            }
        }
        store.close();
        assertSound(folder);
    }

    private static List<String> bin(SqliteStore store) {
        return store.removed().stream()
                .filter(removed -> Bin.SHOWN.contains(removed.kind()))
                .map(removed -> removed.kind() + " " + removed.id())
                .sorted()
                .toList();
    }

    /** Everything in the bin comes back as one change; undoing that leaves the library as it was. */
    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void theWholeBinComesBack(long seed) throws SQLException {
        RandomLibrary model = new RandomLibrary(seed);
        try (Workspace workspace = new Workspace(
                SqliteStore.open(folder, Access.READ_WRITE), Clock.fixed(NOW, ZoneOffset.UTC), Samples.NO_OUTLINE)) {
            SqliteStore store = (SqliteStore) workspace.store();
            for (int i = 0; i < STEPS; i++) {
                Act act = model.next();
                if (act.change() != null) {
                    workspace.apply(act.change());
                } else if (act.undo()) {
                    workspace.undo();
                } else {
                    workspace.redo();
                }
            }
            List<String> before = RandomLibrary.lines(store);
            List<Removed> all =
                    Bin.of(store).items().stream().map(Bin.Item::removed).toList();
            Optional<Restored> restored = Restoring.of(store, workspace.state(), all, NOW);
            assertThat(restored.isPresent()).isEqualTo(!all.isEmpty());
            if (restored.isPresent()) {
                workspace.apply(restored.get().change());
                assertThat(bin(store)).isEmpty();
                workspace.undo();
                assertThat(RandomLibrary.lines(store)).isEqualTo(before);
            }
        }
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
