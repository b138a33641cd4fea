package org.yandu.retrieval.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
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
        // By other hands, each as far as it goes: the fourth says one subject in words of the trade that nothing joins.
        AlignerHarness.Tally third = harness.tally("third");
        assertThat(third.precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(third.recall()).isGreaterThanOrEqualTo(0.9);
        assertThat(third.silence()).isGreaterThanOrEqualTo(0.85);
        AlignerHarness.Tally fourth = harness.tally("fourth");
        assertThat(fourth.precision()).isGreaterThanOrEqualTo(0.86);
        assertThat(fourth.recall()).isGreaterThanOrEqualTo(0.6);
        assertThat(fourth.silence()).isGreaterThanOrEqualTo(0.88);
        AlignerHarness.Tally seeds = harness.tally("seed");
        assertThat(seeds.precision()).isEqualTo(1);
        assertThat(seeds.found()).isEqualTo(1);
    }

    /** Passages find their way through their sections; lost among all places, that would not be seen. */
    @Test
    void passagesAreLinkedAsWell() throws IOException {
        AlignerHarness harness = AlignerHarness.measure(new PrintStream(OutputStream.nullOutputStream()));
        for (String hand : List.of("tune", "judge", "third")) {
            AlignerHarness.Tally passages = harness.passages(hand);
            assertThat(passages.all()).as(hand).isPositive();
            assertThat(passages.precision()).as(hand).isGreaterThanOrEqualTo(0.95);
            assertThat(passages.recall()).as(hand).isGreaterThanOrEqualTo(0.95);
        }
        AlignerHarness.Tally fourth = harness.passages("fourth");
        assertThat(fourth.precision()).isGreaterThanOrEqualTo(0.94);
        assertThat(fourth.recall()).isGreaterThanOrEqualTo(0.63);
        assertThat(fourth.silence()).isGreaterThanOrEqualTo(0.9);
    }
}
