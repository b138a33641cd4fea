package org.yandu.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * What is done thousands of times while one reads, by JMH, each in a virtual machine of its own: {@code mvn -q -Pbench test
 * -Dtest=HotPathsBench}. Measured to be compared with the run before; what a reader waits for is measured elsewhere.
 */
@EnabledIfSystemProperty(named = "yandu.bench", matches = "\\d+")
class HotPathsBench {

    private static final int ROUNDS = Integer.getInteger("yandu.hot.rounds", 5);

    @Test
    void hotPaths() throws RunnerException {
        Options options = new OptionsBuilder()
                .include("org\\.yandu\\..*Hot\\.")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .forks(1)
                .jvmArgsAppend("--sun-misc-unsafe-memory-access=allow")
                .warmupIterations(ROUNDS)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(ROUNDS)
                .measurementTime(TimeValue.seconds(1))
                .verbosity(VerboseMode.SILENT)
                .build();
        Collection<RunResult> all = new Runner(options).run();
        assertThat(all).hasSize(7);
        all.forEach(HotPathsBench::report);
    }

    private static void report(RunResult result) {
        String name = result.getParams().getBenchmark();
        String[] parts = name.split("\\.", -1);
        double[] micros = result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .mapToDouble(round -> round.getPrimaryResult().getScore())
                .toArray();
        Figures.add(new Figure(
                "hot",
                parts[parts.length - 2].replace("Hot", "") + ": " + words(parts[parts.length - 1]),
                "µs",
                micros,
                Goal.NONE));
    }

    /** {@code runsOfAParagraph} as words. */
    private static String words(String name) {
        return String.join(
                " ",
                Arrays.stream(name.split("(?=\\p{Lu})", -1))
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .toList());
    }
}
