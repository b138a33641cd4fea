package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.store.Pulse.Ground;
import org.yandu.workspace.Samples;

/** The server goes while the library is open. */
class PulseTest {

    private static final Duration SHORT = Duration.ofMillis(20);
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    Path place;

    private volatile CountDownLatch server = new CountDownLatch(0);
    private final AtomicInteger asked = new AtomicInteger();

    private LibraryFolder folder() {
        return new LibraryFolder(place.resolve("library"));
    }

    private Pulse pulse(Ground ground) {
        return new Pulse(folder(), ground, SHORT, LONG, () -> {
            asked.incrementAndGet();
            server.await();
        });
    }

    private static void assertKind(Kind kind, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().kind()).isEqualTo(kind));
    }

    /** One that was answered a moment ago: whatever is asked for within it, nobody is asked. */
    @Test
    void whoHasJustAnsweredIsNotAskedAgain() {
        server = new CountDownLatch(1);
        pulse(Ground.NETWORK).requireToWrite();
        assertThat(asked).hasValue(0);
    }

    @Test
    void aDiskIsNeverAsked() {
        server = new CountDownLatch(1);
        Pulse pulse = pulse(Ground.DISK);
        pulse.forget();
        pulse.requireToWrite();
        assertThat(pulse.answersNow()).isTrue();
        assertThat(asked).hasValue(0);
    }

    /** A system that lists no network folders: nobody is asked before work. Whoever watches work that hangs asks, and then work is refused until it answers. */
    @Test
    void whereNothingIsKnownWhoeverWatchesAsks() {
        Pulse pulse = pulse(Ground.UNKNOWN);
        pulse.forget();
        server = new CountDownLatch(1);
        pulse.requireToWrite();
        assertThat(asked).hasValue(0);
        assertThat(pulse.answersNow()).isFalse();
        pulse.forget();
        server.countDown();
        pulse.requireToWrite();
        assertThat(pulse.answersNow()).isTrue();
    }

    /** As where the system lists nothing. */
    @Test
    void whereNothingIsListedNothingIsKnown() {
        assertThat(new Mounts(List.of()).areKnown()).isFalse();
        assertThat(new Mounts(List.of("22 1 8:1 / / rw - ext4 /dev/sda1 rw")).areKnown())
                .isTrue();
    }

    /** Said as it is: of a step that it was not saved, of reading that it cannot be read. When it answers, all is as before. */
    @Test
    void whatIsSilentIsSaidToBeUntilItAnswers() {
        Pulse pulse = pulse(Ground.NETWORK);
        pulse.forget();
        server = new CountDownLatch(1);
        assertKind(Kind.LIBRARY_STALLED, pulse::requireToWrite);
        server.countDown();
        pulse.requireToRead();
        pulse.requireToWrite();
        assertThat(pulse.answersNow()).isTrue();
    }

    /** One question that stands is enough: a thread is left behind for each. */
    @Test
    void nobodyElseIsSentWhereOneStandsAndWaits() {
        server = new CountDownLatch(1);
        Pulse pulse = new Pulse(folder(), Ground.NETWORK, SHORT, SHORT, () -> {
            asked.incrementAndGet();
            server.await();
        });
        pulse.forget();
        assertKind(Kind.LIBRARY_SILENT, pulse::requireToRead);
        assertKind(Kind.LIBRARY_SILENT, pulse::requireToRead);
        assertKind(Kind.LIBRARY_STALLED, pulse::requireToWrite);
        assertThat(asked).hasValue(1);
        server.countDown();
    }

    /** A name that nobody has asked for before is asked for: no cache answers in place of the server, and no lock is lost. */
    @Test
    void askingLeavesNothingBehind() throws IOException {
        Files.createDirectories(folder().root());
        Pulse pulse = Pulse.of(folder());
        assertThat(pulse.answersNow()).isTrue();
        assertThat(Answering.askForNothing(folder())).isFalse();
        assertThat(folder().root()).isEmptyDirectory();
    }

    /** Nothing is begun that could not be ended; when the server is back, the next step is saved like any other. */
    @Test
    void nothingIsWrittenWhereNobodyAnswers() throws IOException, SQLException {
        SqliteStore.open(folder().root(), Access.READ_WRITE).close();
        Pulse pulse = pulse(Ground.NETWORK);
        Bodies.Cache cache = new Bodies.Cache();
        try (WriterLock lock = WriterLock.take(folder());
                Writer writer = new Writer(folder(), lock, cache, pulse);
                LinkPool readers = new LinkPool(folder().database(), Link.Mode.READ, pulse)) {
            pulse.forget();
            server = new CountDownLatch(1);
            assertKind(
                    Kind.LIBRARY_STALLED,
                    () -> writer.transaction(commits -> commits.commit(
                            Samples.importing("d1", "治理"), Samples.NOW, Journal.Status.DONE, done -> true)));
            assertThat(asked).hasValue(1);
            server.countDown();
            assertThat(count(readers, "document")).isZero();
            writer.transaction(commits ->
                    commits.commit(Samples.importing("d1", "治理"), Samples.NOW, Journal.Status.DONE, done -> true));
            assertThat(count(readers, "document")).isEqualTo(1);
        }
    }

    private static int count(LinkPool readers, String of) throws SQLException {
        return readers.lend(link -> link.number("SELECT count(*) FROM " + of));
    }
}
