package org.yandu.exchange.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LanesTest {

    @Test
    void aThemeKeepsItsLaneAndNoneIsSharedOnALine() {
        /*
         *  line 1  信
         *  line 2  信 法
         *  line 3     法 效
         */
        List<List<Lanes.Lane>> lanes = Lanes.of(List.of(themes("信"), themes("信", "法"), themes("法", "效"), themes()));

        assertThat(lanes.get(0)).containsExactly(new Lanes.Lane("信", 0, true));
        assertThat(lanes.get(1)).containsExactly(new Lanes.Lane("信", 0, false), new Lanes.Lane("法", 1, true));
        assertThat(lanes.get(2)).containsExactly(new Lanes.Lane("法", 1, false), new Lanes.Lane("效", 0, true));
        assertThat(Lanes.count(lanes)).isEqualTo(2);
    }

    private static Set<String> themes(String... themes) {
        return new LinkedHashSet<>(List.of(themes));
    }
}
