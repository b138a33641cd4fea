package org.yandu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yandu.bench.Effort;
import org.yandu.document.Problem.Kind;
import org.yandu.intake.manuscript.Zips;

/** Whatever is in a file, reading it ends soon, in a text or in a known trouble. {@code mvn -q -Pfuzz test} tries 10,000 of each. */
class FuzzTest {

    private static final int ROUNDS = Integer.getInteger("yandu.fuzz", 150);

    /** Names of the samples, when not all are to be tried. */
    private static final Pattern ONLY = Pattern.compile(System.getProperty("yandu.fuzz.only", ".*"));

    private static final long SEED = Long.getLong("yandu.fuzz.seed", 7);

    /** A file this small, read for longer than this, will hang the window some day. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    static Stream<String> samples() {
        return FuzzSamples.all().stream().map(FuzzSample::name).filter(ONLY.asMatchPredicate());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void broken(String name) {
        FuzzSample sample = FuzzSamples.all().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow();
        Set<String> before = temporary();
        Map<Kind, Integer> ends = new EnumMap<>(Kind.class);
        long slowest = 0;
        long slowestRound = 0;
        for (long round = 0; round < ROUNDS; round++) {
            byte[] bytes = Mutations.mutate(sample.bytes(), SEED * 1_000_003 + round);
            long begun = Effort.processor();
            read(sample.name(), bytes, round, ends);
            long took = Effort.processor() - begun;
            if (took > slowest) {
                slowest = took;
                slowestRound = round;
            }
        }
        System.out.printf(
                "%s: %d read, slowest %d ms (round %d), trouble %s%n",
                name, ROUNDS, slowest / 1_000_000, slowestRound, ends);
        assertThat(Duration.ofNanos(slowest)).as("round %d", slowestRound).isLessThan(Effort.stretched(LONGEST));
        assertThat(temporary()).isEqualTo(before);
    }

    /** Found by fuzzing packets: for Zstandard (93) and XZ (95) the reader of zips looks for classes that are not there. */
    @Test
    void packedInEveryWay() {
        for (FuzzSample sample : FuzzSamples.all()) {
            for (int method = 0; method < 100 && sample.bytes()[0] == 'P'; method++) {
                byte[] bytes = Zips.saidPacked(sample.bytes(), method);
                read(sample.name(), bytes, method, new EnumMap<>(Kind.class));
            }
        }
    }

    /** Found by 10,000 broken files of each format: rows of bars, digits and blanks took the square of their length, a hundred seconds for a small PDF. */
    @Test
    void longRows() {
        for (String row : new String[] {"| ", "|1 ", "1 ", "-", "--- ", "|a"}) {
            for (String last : new String[] {"", "x", "|"}) {
                String text = "|" + row.repeat(60_000) + last;
                long begun = Effort.processor();
                Intake.read("row.txt", text.getBytes(StandardCharsets.UTF_8));
                assertThat(Duration.ofNanos(Effort.processor() - begun))
                        .as("%s…%s", row, last)
                        .isLessThan(Effort.stretched(LONGEST));
            }
        }
    }

    private static void read(String name, byte[] bytes, long round, Map<Kind, Integer> ends) {
        try {
            IntakeTarget.read(name, bytes).ifPresent(kind -> ends.merge(kind, 1, Integer::sum));
        } catch (RuntimeException | Error e) {
            throw new AssertionError("%s, round %d".formatted(name, round), e);
        }
    }

    /** Files of other programs, and of tests running beside this one, come and go. */
    private static Set<String> temporary() {
        String[] names = new File(System.getProperty("java.io.tmpdir"))
                .list((dir, name) -> name.matches("(?i)(?:poi|pdfbox|jsoup|commons|yandu-intake).*"));
        return new TreeSet<>(java.util.Arrays.asList(names == null ? new String[0] : names));
    }
}
