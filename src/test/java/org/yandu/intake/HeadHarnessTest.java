package org.yandu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code mvn -q test -Dtest=HeadHarnessTest} prints how well the facts at the head of a document are read, layout by layout. */
class HeadHarnessTest {

    @Test
    @DisplayName("heads of many layouts: next to nothing is made up, little is missed")
    void layouts() throws IOException {
        HeadHarness harness = HeadHarness.measure("heads.txt");
        harness.print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        for (String field : HeadHarness.FIELDS) {
            assertThat(harness.precision(field)).as("precision of %s", field).isGreaterThanOrEqualTo(0.97);
            assertThat(harness.recall(field)).as("recall of %s", field).isGreaterThanOrEqualTo(0.95);
        }
    }
}
