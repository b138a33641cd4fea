package org.yandu.anchor;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReanchorHarnessTest {

    @ParameterizedTest
    @CsvSource({"1, false", "1, true", "2, false", "2, true"})
    void texts(long seed, boolean formulaic) throws IOException {
        ReanchorHarness harness = ReanchorHarness.measure(seed, formulaic);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf("%nseed %d, %s%n", seed, formulaic ? "formulaic" : "real");
        harness.print(out);
        Files.write(Path.of("/tmp/yandu-anchor/wrongs-%d-%s.txt".formatted(seed, formulaic)), harness.wrongs());
    }
}
