package org.yandu.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every target under Jazzer, one after the other; by {@code mvn -q -Pjazzer test}, never by {@code verify}. What it learns stays in
 * {@code target/fuzz} and is gone on from the next time. What breaks a target is written beside it as {@code found-…}: when it is mended,
 * the file goes to {@link KeptInputsTest}.
 */
class JazzerRun {

    private static final int SECONDS = Integer.getInteger("yandu.jazzer", 120);

    /** Names of the targets, when not all are to be tried. */
    private static final Pattern ONLY = Pattern.compile(System.getProperty("yandu.fuzz.only", ".*"));

    private static final Pattern TRIED = Pattern.compile("stat::number_of_executed_units:\\s*(\\d+)");

    static Stream<String> targets() {
        return FuzzTargets.all().stream().map(FuzzTarget::name).filter(ONLY.asMatchPredicate());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("targets")
    void guidedByCoverage(String name) throws IOException, InterruptedException {
        Path folder = Path.of("target", "fuzz", name).toAbsolutePath();
        Files.createDirectories(folder.resolve("corpus"));
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(command(name, folder))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        process.waitFor();
        Matcher tried = TRIED.matcher(Files.readString(log));
        // Said at each thing that is found, and at the end.
        String count = tried.results()
                .reduce((one, other) -> other)
                .map(last -> last.group(1))
                .orElse("none");
        List<String> found = found(folder);
        System.out.printf("%s: %s tried, %d found%n", name, count, found.size());
        assertThat(count).as("see %s", log).isNotEqualTo("none");
        assertThat(found).as("see %s", log).isEmpty();
    }

    private static List<String> command(String name, Path folder) throws IOException {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1500m",
                "-XX:-OmitStackTraceInFastThrow",
                "-XX:+EnableDynamicAgentLoading",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + JazzerEntry.class.getName(),
                "--target_args=" + name,
                "--instrumentation_includes=org.yandu.**",
                // It follows every match step by step: an outline takes thirty times as long.
                "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexRoadblocks",
                "--keep_going=10",
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder.resolve("found-"),
                "-dict=" + KeptInputsTest.KEPT.resolve("words.dict"),
                "-max_total_time=" + SECONDS,
                // Seconds for one input. Instrumented and on a busy machine it takes several times as long as for a
                // reader.
                "-timeout=20",
                "-report_slow_units=20",
                // A heading, a table row, a style: bytes, long enough for a few of each.
                "-max_len=20000",
                // The JVM has a limit of its own.
                "-rss_limit_mb=0",
                "-print_final_stats=1",
                folder.resolve("corpus").toString(),
                seeds(name, folder).toString());
    }

    private static Path seeds(String name, Path folder) throws IOException {
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        int number = 0;
        for (byte[] seed : FuzzTargets.named(name).seeds().get()) {
            Files.write(seeds.resolve("seed-" + number++), seed);
        }
        for (Path kept : KeptInputsTest.files(name)) {
            Files.write(seeds.resolve(kept.getFileName()), Files.readAllBytes(kept));
        }
        return seeds;
    }

    private static List<String> found(Path folder) {
        String[] names = new File(folder.toString()).list((dir, name) -> name.startsWith("found-"));
        return names == null ? List.of() : List.of(names);
    }
}
