package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.workspace.Samples.NOW;
import static org.yandu.workspace.Samples.TEXT;
import static org.yandu.workspace.Samples.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

    @TempDir
    Path root;

    private List<Instant> backups() {
        return Backup.all(new LibraryFolder(root)).stream().map(Backup::at).toList();
    }

    @Test
    void oneOnEachDayOnWhichSomethingHappened() {
        try (SqliteStore store = SqliteStore.open(root, Access.READ_WRITE)) {
            store.commit(importing("d1", TEXT), NOW);
            assertThat(store.backUpDaily(NOW)).isTrue();
            assertThat(store.backUpDaily(NOW.plusSeconds(3600))).isFalse();
            Instant tomorrow = NOW.plus(Duration.ofDays(1));
            assertThat(store.backUpDaily(tomorrow))
                    .as("nothing has happened since")
                    .isFalse();
            store.commit(importing("d2", TEXT), tomorrow);
            assertThat(store.backUpDaily(tomorrow)).isTrue();
            assertThat(backups()).containsExactly(tomorrow, NOW);
        }
    }

    @Test
    void aClockThatJumpsBackLosesNone() {
        try (SqliteStore store = SqliteStore.open(root, Access.READ_WRITE)) {
            store.commit(importing("d1", TEXT), NOW);
            Instant wrong = NOW.plus(Duration.ofDays(4000));
            store.backUpDaily(wrong);
            store.commit(importing("d2", TEXT), NOW);
            assertThat(store.backUpDaily(NOW)).isTrue();
            assertThat(backups()).containsExactly(wrong, NOW);
        }
    }

    /** As on a stick that was read by a system which knows no large letters: library-v013-20261126t104732248z.db */
    @Test
    void theSizeOfLettersDoesNotMatter() throws IOException {
        Path made;
        try (SqliteStore store = SqliteStore.open(root, Access.READ_WRITE)) {
            made = store.backup(NOW);
        }
        Files.move(made, made.resolveSibling(made.getFileName().toString().toLowerCase(Locale.ROOT)));
        assertThat(backups()).containsExactly(NOW);
    }

    @Test
    void whoOnlyReadsMakesNone() {
        SqliteStore.open(root, Access.READ_WRITE).close();
        try (SqliteStore store = SqliteStore.open(root, Access.READ_ONLY)) {
            assertThat(store.backUpDaily(NOW)).isFalse();
        }
    }

    @Test
    void sevenDaysFourWeeksTwelveMonthsAndEachOlderLayout() {
        List<Backup> all = new ArrayList<>();
        Instant last = Instant.parse("2026-11-25T08:00:00Z");
        for (int day = 0; day < 800; day++) {
            Instant at = last.minus(Duration.ofDays(day));
            all.add(new Backup(Path.of("b" + day), day < 700 ? 7 : 3, at));
            all.add(new Backup(Path.of("b" + day + "early"), day < 700 ? 7 : 3, at.minusSeconds(7200)));
        }
        all.sort(Comparator.comparing(Backup::at).reversed());
        List<Backup> kept = new ArrayList<>(all);
        kept.removeAll(Rotation.spare(all));

        // 25 to 19 November, the last days of two more weeks, of eleven more months, and the newest of layout 3.
        assertThat(kept).hasSize(7 + 2 + 11 + 1);
        assertThat(kept.subList(0, 7))
                .extracting(b -> b.file().toString())
                .containsExactly("b0", "b1", "b2", "b3", "b4", "b5", "b6");
        assertThat(kept.getLast().schema()).isEqualTo(3);
        assertThat(kept.getLast().file()).hasToString("b700");
    }

    @Test
    void namesAreReadBack() {
        Path file = Path.of(Backup.name(7, NOW));
        assertThat(Backup.of(file)).contains(new Backup(file, 7, NOW));
        assertThat(Backup.of(Path.of("library-v007-20260301T080000000Z.db.new")))
                .isEmpty();
    }
}
