package org.yandu.retrieval.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

/** Links agree with a careful reader as far as they did when this was written; what is measured stands with the harness. */
class AlignerHarnessTest {

    @Test
    void linksAreWhatACarefulReaderWouldDraw() throws IOException {
        AlignerHarness harness = AlignerHarness.measure(new PrintStream(OutputStream.nullOutputStream()));
        AlignerHarness.Tally judged = harness.tally("judge");
        assertThat(judged.precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(judged.recall()).isGreaterThanOrEqualTo(0.75);
        assertThat(judged.silence()).isEqualTo(1);
        AlignerHarness.Tally tuned = harness.tally("tune");
        assertThat(tuned.precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(tuned.recall()).isGreaterThanOrEqualTo(0.8);
        for (String hand : java.util.List.of("third", "fourth")) {
            AlignerHarness.Tally others = harness.tally(hand);
            assertThat(others.precision()).isGreaterThanOrEqualTo(0.85);
            assertThat(others.recall()).isGreaterThanOrEqualTo(0.6);
            assertThat(others.silence()).isGreaterThanOrEqualTo(0.85);
        }
        AlignerHarness.Tally seeds = harness.tally("seed");
        assertThat(seeds.precision()).isEqualTo(1);
        assertThat(seeds.found()).isEqualTo(1);
    }
}
