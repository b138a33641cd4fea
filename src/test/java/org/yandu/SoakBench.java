package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.yandu.bench.Census;
import org.yandu.bench.Censuses;
import org.yandu.bench.Effort;
import org.yandu.exchange.Progress;

/**
 * Hours of reading in minutes: actions through the real window, one after the other, as many as {@code -Dyandu.soak} says (100,000 in
 * the profile). After every five hundred the desk is cleared as it was at the beginning; then memory, the objects of every class and the
 * time of an action must be as they were. A run ends after {@code -Dyandu.soak.minutes} (60) and the next one goes on with the same
 * library. {@code -Dyandu.soak.deeds=mark,undo} does these only, to see which of them leaves something behind. The window is painted five
 * times a second only, for nobody looks on: {@code mvn -q -Psoak test}, again until it says that all is done. What was seen is kept in
 * {@code target/soak}.
 */
@NullUnmarked
@EnabledIfSystemProperty(named = "yandu.soak", matches = "\\d+")
class SoakBench extends Journey {

    private static final Path KEPT = Path.of("target", "soak");
    private static final Path ROUNDS = KEPT.resolve("rounds.tsv");
    private static final int ROUND = 500;
    /** After how many actions, such as {@code 4000,12000}, all objects are written out, to see what holds those that became more. */
    private static final List<String> DUMPED =
            List.of(System.getProperty("yandu.soak.dumps", "").split(","));

    /**
     * Rounds until each list was filled as it may be, each sheet was seen with this and that in it and the compiler has seen what is hot.
     * Each action has been done before the first. The heap grows by a seventh until then and stays from there: 144 MB after the first
     * round, 166 after the ninth, 167 after the fifty-fourth. So the level after it is what memory is compared with, not what there was at
     * the beginning.
     */
    private static final int WARM = 8;
    /**
     * Rounds until nothing is made any more that is kept for good, and twice as many before what is left behind is judged at all: tables
     * keep rows for the most they ever had to show, and each has shown its most only after some ten thousand actions. Of 200 rounds there
     * were 12,588 nodes at the 20th, 13,122 at the 60th, 13,032 at the 100th, 13,320 at the 180th; the heap held 164 MB in those from the
     * 21st to the 40th, 166 until the 160th, 168 after it.
     */
    private static final int FILLED = 40;
    /** Pictures of characters, one for each of a face and size that was painted: 12,738, 14,490, 15,792, 16,568 in those rounds. */
    private static final String GLYPHS = "com.sun.javafx.font.freetype.";
    /** Rounds at the beginning and at the end that say together what the level is: what is open when a round ends differs a little. */
    private static final int LEVEL = 4;
    /** What one round may leave behind for good, such as steps of the journal that are listed: less than one object in ten actions. */
    private static final double PER_ROUND = ROUND / 10.0;

    /**
     * @param heap MB
     * @param median of what an action took, in ms, like the others
     * @param usually what 19 of 20 took at most
     * @param work median of what an action took on the processor, all threads together, in ms of the processor that limits are set on
     */
    private record Round(int actions, double heap, double median, double usually, double most, double work) {

        String line() {
            return String.format(
                    Locale.ROOT, "%d\t%.1f\t%.2f\t%.2f\t%.1f\t%.2f%n", actions, heap, median, usually, most, work);
        }
    }

    private final List<Round> rounds = new ArrayList<>();

    private final Censuses censuses =
            new Censuses("org.yandu.", "javafx.", "com.sun.javafx.", "org.fxmisc.", "org.reactfx.");

    @Test
    void memoryAndTimeStayAsTheyAreForAsLongAsOneReads() throws IOException {
        Files.createDirectories(KEPT);
        int wanted = Integer.getInteger("yandu.soak");
        int done = Files.exists(ROUNDS) ? Files.readAllLines(ROUNDS).size() * ROUND : 0;
        long until = System.nanoTime() + Integer.getInteger("yandu.soak.minutes", 60) * 60_000_000_000L;
        show(
                new LibraryWiring().open(KEPT.resolve("library"), true, problem -> {}, Progress.NONE),
                Locale.SIMPLIFIED_CHINESE);
        Deeds deeds = new Deeds(this, done);
        deeds.clear();
        deeds.everything();
        deeds.clear();
        while (done < wanted && System.nanoTime() < until) {
            done += ROUND;
            Round round = round(deeds, done);
            rounds.add(round);
            Files.writeString(ROUNDS, round.line(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            System.out.print(round.line());
            if (DUMPED.contains(String.valueOf(done))) {
                Census.dump(KEPT.resolve(done + ".hprof"));
            }
        }
        deeds.times().slowest().forEach(System.out::println);
        System.out.println(
                done < wanted ? done + " of " + wanted + " actions; again to go on" : "all " + done + " actions done");
        judge();
    }

    private Round round(Deeds deeds, int done) {
        double[] millis = new double[ROUND];
        double[] works = new double[ROUND];
        long start = deeds.begin();
        for (int i = 0; i < ROUND; i++) {
            long before = Effort.processors();
            millis[i] = deeds.next();
            works[i] = (Effort.processors() - before) / 1e6;
        }
        double slowness = Effort.slowness();
        deeds.clear();
        deeds.backTo(start);
        assertThat(deeds.troubles()).isEmpty();
        Arrays.sort(millis);
        Arrays.sort(works);
        // Taking it once lets go of what only awaited that.
        Census.take();
        Census census = Census.take();
        censuses.add(census);
        return new Round(
                done,
                census.megabytes(),
                millis[ROUND / 2],
                millis[ROUND * 95 / 100],
                millis[ROUND - 1],
                works[ROUND / 2] / slowness);
    }

    /**
     * The last rounds of a run against the first ones after all was made that is made once. What an action takes is judged by what it
     * takes on the processor: on the clock it takes longer whenever somebody else is at work.
     */
    private void judge() {
        if (rounds.size() < WARM + 2 * LEVEL) {
            System.out.println("too few rounds in this run to be judged");
            return;
        }
        boolean filled = rounds.size() >= 2 * FILLED;
        int warm = filled ? FILLED : WARM - 1;
        List<Round> first = rounds.subList(warm, warm + LEVEL);
        List<Round> last = rounds.subList(rounds.size() - LEVEL, rounds.size());
        int between = rounds.size() - 1 - warm;
        Map<String, Integer> more = censuses.more(warm, rounds.size() - LEVEL, LEVEL);
        more.values().removeIf(added -> added < PER_ROUND * between / 10);
        more.forEach((name, added) -> System.out.println("more by " + added + ": " + name));
        System.out.printf(
                Locale.ROOT,
                "heap %.1f -> %.1f MB, an action %.2f -> %.2f ms, on the processor %.2f -> %.2f ms, in %d rounds%n",
                level(first, Round::heap),
                level(last, Round::heap),
                level(first, Round::median),
                level(last, Round::median),
                level(first, Round::work),
                level(last, Round::work),
                between);
        assertThat(level(last, Round::heap))
                .as("MB of the heap")
                .isLessThan(level(first, Round::heap) + 2 + 0.1 * between);
        assertThat(level(last, Round::work))
                .as("ms of an action on the processor")
                .isLessThan(level(first, Round::work) * 1.5 + 1);
        more.entrySet()
                .removeIf(each ->
                        each.getValue() < PER_ROUND * between || each.getKey().startsWith(GLYPHS));
        if (filled) {
            assertThat(more).as("objects left behind").isEmpty();
        }
    }

    /** The middle one. */
    private static double level(List<Round> of, ToDoubleFunction<Round> what) {
        double[] sorted = of.stream().mapToDouble(what).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
