package org.yandu.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CensusesTest {

    private final Censuses censuses = new Censuses("a.", "b.");

    private void round(long leaked, long open, long late) {
        censuses.add(new Census(
                late == 0
                        ? Map.of("a.Leaked", leaked, "b.Open", open, "c.Other", leaked)
                        : Map.of("a.Leaked", leaked, "b.Open", open, "a.Late", late),
                0));
    }

    /** Nodes were 12,100 after one round and 13,300 after another, as one thing or another was open; no more were left behind. */
    @Test
    void whatGrowsIsToldAndWhatGoesUpAndDownIsNot() {
        for (int i = 0; i < 12; i++) {
            round(10L * i, i % 3 == 0 ? 12_100 : 13_300, i < 6 ? 0 : i);
        }
        assertThat(censuses.more(2, 8, 4)).isEqualTo(Map.of("a.Leaked", 60, "a.Late", 10));
    }
}
