package org.yandu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TabTitlesTest {

    private static double widest(double room, double... wanted) {
        return TabTitles.widest(wanted, room);
    }

    @Test
    void theLongestAreCutFirst() {
        assertThat(widest(300, 40, 100, 60)).isEqualTo(Double.MAX_VALUE);
        assertThat(widest(200, 40, 100, 60)).isEqualTo(Double.MAX_VALUE);
        // 40 and 60 stay as they are, 80 are left
        assertThat(widest(180, 40, 100, 60)).isEqualTo(80);
        // 40 stays, 120 for two
        assertThat(widest(160, 40, 100, 90)).isEqualTo(60);
        assertThat(widest(150, 100, 100, 100)).isEqualTo(50);
    }

    @Test
    void somethingOfEachRemains() {
        assertThat(widest(20, 100, 100)).isEqualTo(30);
        assertThat(widest(100)).isEqualTo(Double.MAX_VALUE);
    }
}
