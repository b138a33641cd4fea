package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yandu.workspace.Samples.NOW;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.workspace.Samples;

/** Words are to be kept while the library does not answer, or is not there. */
class HeldBackTest {

    private static final String WORDS = "读者写的";

    @TempDir
    Path place;

    private volatile CountDownLatch server = new CountDownLatch(0);
    private final AtomicInteger asked = new AtomicInteger();

    private LibraryFolder folder() {
        return new LibraryFolder(place.resolve("library"));
    }

    private Pulse pulse() {
        return new Pulse(folder(), Pulse.Ground.NETWORK, Duration.ofMillis(20), Duration.ofSeconds(30), () -> {
            asked.incrementAndGet();
            server.await();
        });
    }

    @BeforeEach
    void aLibrary() {
        SqliteStore.open(folder().root(), Access.READ_WRITE).close();
    }

    private static void assertKind(Kind kind, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().kind()).isEqualTo(kind));
    }

    /** Nobody goes on writing after the server is back: what was held back is written when the library is closed. */
    @Test
    void theyAreWrittenWhenTheLibraryIsClosed() throws SQLException, IOException {
        Pulse pulse = pulse();
        try (SqliteStore store = SqliteStore.writing(folder(), WriterLock.take(folder()), pulse)) {
            silently(store, pulse);
        }
        assertWritten();
    }

    /** View state is set without a word, and the folder is asked once for all of it. */
    @Test
    void viewStateIsHeldBackAsWell() throws SQLException, IOException {
        Pulse pulse = pulse();
        try (SqliteStore store = SqliteStore.writing(folder(), WriterLock.take(folder()), pulse)) {
            pulse.forget();
            server = new CountDownLatch(1);
            store.setPreferences(Map.of("look", "x", "panes", "y"));
            assertThat(asked).hasValue(1);
            server.countDown();
            assertThat(store.preference("panes")).contains("y");
        }
        try (SqliteStore reader = SqliteStore.open(folder().root(), Access.READ_ONLY)) {
            assertThat(reader.preference("look")).contains("x");
        }
    }

    @Test
    void theyGoWithTheNextStep() throws SQLException, IOException {
        Pulse pulse = pulse();
        try (SqliteStore store = SqliteStore.writing(folder(), WriterLock.take(folder()), pulse)) {
            silently(store, pulse);
            store.commit(Samples.importing("d1", "治理"), NOW);
            assertWritten();
        }
    }

    /** As the keepers of words do when they are asked again: nothing has changed since, and yet it is not written. */
    @Test
    void theSameWordsAreWrittenOnceTheyCanBe() throws SQLException, IOException {
        Pulse pulse = pulse();
        try (SqliteStore store = SqliteStore.writing(folder(), WriterLock.take(folder()), pulse)) {
            silently(store, pulse);
            store.keepWords("drafts", WORDS);
            assertWritten();
        }
    }

    @Test
    void aStickThatWasPulledIsNoOtherCase() throws IOException {
        Path away = place.resolve("away");
        try (SqliteStore store = SqliteStore.open(folder().root(), Access.READ_WRITE)) {
            Files.move(folder().root(), away);
            assertKind(Kind.LIBRARY_GONE, () -> store.keepWords("drafts", WORDS));
            Files.move(away, folder().root());
        }
        assertWritten();
    }

    private void silently(SqliteStore store, Pulse pulse) {
        assertThat(store.preference("drafts")).isEmpty();
        pulse.forget();
        server = new CountDownLatch(1);
        assertKind(Kind.LIBRARY_STALLED, () -> store.keepWords("drafts", WORDS));
        assertThat(store.preference("drafts")).contains(WORDS);
        server.countDown();
    }

    private void assertWritten() {
        try (SqliteStore reader = SqliteStore.open(folder().root(), Access.READ_ONLY)) {
            assertThat(reader.preference("drafts")).contains(WORDS);
        }
    }
}
