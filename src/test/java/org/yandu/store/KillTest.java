package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.workspace.Change;
import org.yandu.workspace.HistoryEntry;
import org.yandu.workspace.RandomLibrary;

/** The program is killed while it writes: what it had acknowledged is there, nothing is half done. */
class KillTest {

    private static final int ROUNDS = Integer.getInteger("yandu.kills", 4);
    private static final long SEED = Long.getLong("yandu.kills.seed", 7);

    /** The one that is killed: does what {@link RandomLibrary} says, and says so after each commit. */
    static final class Doer {

        private Doer() {}

        /** @param args folder, seed, how many acts were done before */
        public static void main(String[] args) {
            RandomLibrary library = new RandomLibrary(Long.parseLong(args[1]));
            int number = Integer.parseInt(args[2]);
            for (int i = 0; i < number; i++) {
                library.next();
            }
            PrintStream acknowledged = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            try (SqliteStore store = SqliteStore.open(Path.of(args[0]), Access.READ_WRITE)) {
                while (true) {
                    HistoryPropertyTest.perform(store, library.next());
                    acknowledged.println(++number);
                }
            }
        }
    }

    @Test
    void whatWasAcknowledgedSurvives(@TempDir Path folder) throws IOException, InterruptedException, SQLException {
        Random random = new Random(SEED);
        RandomLibrary model = new RandomLibrary(SEED);
        int done = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int acknowledged = runAndKill(folder, done, 1 + random.nextInt(80), random.nextInt(3_000_000));
            for (; done < acknowledged; done++) {
                model.next();
            }
            try (SqliteStore store = SqliteStore.open(folder, Access.READ_WRITE)) {
                List<String> found = RandomLibrary.lines(store);
                List<Change.Name> steps = store.history(Integer.MAX_VALUE).stream()
                        .map(HistoryEntry::name)
                        .toList();
                // The history as well: a step may leave every record as it was.
                if (!found.equals(model.lines()) || !steps.equals(model.undoable())) {
                    // The act that was under way may have been committed without having been acknowledged.
                    model.next();
                    done++;
                }
                assertThat(found).isEqualTo(model.lines());
                assertThat(steps).isEqualTo(model.undoable());
            }
            HistoryPropertyTest.assertSound(folder);
        }
    }

    /** @return the number of the last act the child said it had done */
    private static int runAndKill(Path folder, int done, int acts, int nanos) throws IOException, InterruptedException {
        Process child = Child.start(Doer.class, folder.toString(), Long.toString(SEED), Integer.toString(done));
        int last = done;
        try (BufferedReader said = Child.output(child)) {
            for (int i = 0; i < acts; i++) {
                last = number(said.readLine());
            }
            // So that the blow falls anywhere within a commit, not only just after one.
            long until = System.nanoTime() + nanos;
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            // By its handle: Process.destroyForcibly would also close the pipe, with what was said last still in it.
            child.toHandle().destroyForcibly();
            child.waitFor();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                last = number(line);
            }
        }
        return last;
    }

    private static int number(String line) {
        assertThat(line).as("the child ended by itself").isNotNull();
        return Integer.parseInt(line);
    }
}
