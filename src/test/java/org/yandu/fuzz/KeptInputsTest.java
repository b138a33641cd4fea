package org.yandu.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yandu.bench.Effort;

/** What a fuzzer has found, each in the folder of its target, is read again: to an end, soon, and to one that is foreseen. */
class KeptInputsTest {

    static final Path KEPT = Path.of("src", "test", "resources", "org", "yandu", "fuzz");

    /** For a few kilobytes on a busy machine. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private static final List<FuzzTarget> TARGETS = FuzzTargets.all();

    @TestFactory
    Stream<DynamicContainer> kept() {
        return TARGETS.stream().map(target -> DynamicContainer.dynamicContainer(target.name(), inputs(target)));
    }

    private static Stream<DynamicTest> inputs(FuzzTarget target) {
        List<byte[]> seeds = target.seeds().get();
        Stream<DynamicTest> sound = Stream.iterate(0, i -> i + 1)
                .limit(seeds.size())
                .map(i -> DynamicTest.dynamicTest("seed " + i, () -> read(target, seeds.get(i))));
        Stream<DynamicTest> found = files(target.name()).stream()
                .map(file -> DynamicTest.dynamicTest(
                        String.valueOf(file.getFileName()), () -> read(target, Files.readAllBytes(file))));
        return Stream.concat(sound, found);
    }

    private static void read(FuzzTarget target, byte[] bytes) {
        Effort.within(LONGEST, () -> target.reader().accept(bytes));
    }

    static List<Path> files(String target) {
        Path folder = KEPT.resolve(target);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void everyFolderIsThatOfATarget() throws IOException {
        List<String> names = TARGETS.stream().map(FuzzTarget::name).toList();
        assertThat(names).doesNotHaveDuplicates();
        try (Stream<Path> all = Files.list(KEPT)) {
            assertThat(all.filter(Files::isDirectory).map(path -> String.valueOf(path.getFileName())))
                    .isSubsetOf(names);
        }
    }
}
