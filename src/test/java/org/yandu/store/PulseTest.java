package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.workspace.Samples;

/** The server goes while the library is open. */
class PulseTest {

    @TempDir
    Path place;

    private boolean gone;
    private final List<Duration> asked = new ArrayList<>();

    private final CountDownLatch come = new CountDownLatch(1);
    private final List<Thread> others = new ArrayList<>();
    private final List<Boolean> heard = new CopyOnWriteArrayList<>();

    private LibraryFolder folder() {
        return new LibraryFolder(place.resolve("library"));
    }

    private Pulse pulse(boolean network) {
        return new Pulse(folder(), network, patience -> {
            asked.add(patience);
            return !gone;
        });
    }

    private static void assertKind(Kind kind, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem().kind()).isEqualTo(kind));
    }

    /** One that was answered a moment ago: whatever is asked for within it, nobody is asked. */
    @Test
    void whoHasJustAnsweredIsNotAskedAgain() {
        gone = true;
        pulse(true).requireToWrite();
        assertThat(asked).isEmpty();
    }

    @Test
    void aDiskIsNeverAsked() {
        gone = true;
        Pulse pulse = pulse(false);
        pulse.forget();
        pulse.requireToWrite();
        assertThat(asked).isEmpty();
    }

    /** The first who asks waits; whoever asks after that does not wait as long, and when it answers all is as before. */
    @Test
    void whatIsSilentIsSaidToBeUntilItAnswers() {
        Pulse pulse = pulse(true);
        pulse.forget();
        gone = true;
        assertKind(Kind.LIBRARY_STALLED, pulse::requireToWrite);
        assertKind(Kind.LIBRARY_SILENT, pulse::requireToRead);
        assertThat(asked).containsExactly(Answering.PATIENCE, Duration.ofSeconds(2));
        gone = false;
        pulse.requireToRead();
        pulse.requireToWrite();
        assertThat(asked).hasSize(3);
    }

    /** Readers that come while one is being asked are told what that one is told, instead of asking after each other. */
    @Test
    void allWhoWaitHearTheSameAnswer() throws InterruptedException {
        CountDownLatch let = new CountDownLatch(1);
        Pulse pulse = new Pulse(folder(), true, patience -> {
            asked.add(patience);
            let.countDown();
            return waitsForOthers();
        });
        pulse.forget();
        Thread first = Thread.ofPlatform().start(() -> heard.add(pulse.isSilent()));
        let.await();
        for (int i = 0; i < 3; i++) {
            others.add(Thread.ofPlatform().start(() -> heard.add(pulse.isSilent())));
        }
        come.countDown();
        first.join();
        for (Thread each : others) {
            each.join();
        }
        assertThat(heard).containsExactly(true, true, true, true);
        assertThat(asked).hasSize(1);
    }

    private boolean waitsForOthers() {
        try {
            come.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        while (others.stream().anyMatch(each -> each.getState() != Thread.State.BLOCKED)) {
            Thread.onSpinWait();
        }
        return false;
    }

    /** Nothing is begun that could not be ended; when the server is back, the next step is saved like any other. */
    @Test
    void nothingIsWrittenWhereNobodyAnswers() throws IOException, SQLException {
        SqliteStore.open(folder().root(), Access.READ_WRITE).close();
        Pulse pulse = pulse(true);
        Bodies.Cache cache = new Bodies.Cache();
        try (WriterLock lock = WriterLock.take(folder());
                Writer writer = new Writer(folder(), lock, cache, pulse);
                LinkPool readers = new LinkPool(folder().database(), Link.Mode.READ, pulse)) {
            gone = true;
            pulse.forget();
            assertKind(
                    Kind.LIBRARY_STALLED,
                    () -> writer.transaction(commits -> commits.commit(
                            Samples.importing("d1", "治理"), Samples.NOW, Journal.Status.DONE, done -> true)));
            assertKind(Kind.LIBRARY_STALLED, writer::requirePresence);
            assertKind(Kind.LIBRARY_SILENT, () -> readers.lend(link -> link.number("SELECT 1")));
            writer.preference("look", "x");
            gone = false;
            assertThat(count(readers, "preference WHERE key = 'look'")).isZero();
            writer.transaction(commits ->
                    commits.commit(Samples.importing("d1", "治理"), Samples.NOW, Journal.Status.DONE, done -> true));
            assertThat(count(readers, "document")).isEqualTo(1);
        }
    }

    private static int count(LinkPool readers, String of) throws SQLException {
        return readers.lend(link -> link.number("SELECT count(*) FROM " + of));
    }
}
