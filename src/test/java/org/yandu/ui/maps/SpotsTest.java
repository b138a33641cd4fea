package org.yandu.ui.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.yandu.exchange.drawing.Drawing.Area;
import org.yandu.exchange.drawing.Drawing.Spot;
import org.yandu.ui.maps.Spots.Way;

class SpotsTest {

    private static Spots table() {
        List<Spot> all = new ArrayList<>();
        for (int row = -1; row < 3; row++) {
            for (int column = -1; column < 3; column++) {
                // Heads of rows are far wider than cells.
                double x = column < 0 ? 0 : 300 + 50 * column;
                all.add(new Spot(row, column, new Area(x, 30 + 30 * row, column < 0 ? 300 : 50, 30), ""));
            }
        }
        return new Spots(all);
    }

    private static List<Integer> go(Spots spots, int row, int column, Way... ways) {
        Spot at = Objects.requireNonNull(spots.like(new Spot(row, column, new Area(0, 0, 0, 0), "")));
        for (Way way : ways) {
            at = spots.next(at, way);
        }
        return List.of(at.row(), at.column());
    }

    @Test
    void arrowsGoAlongRowsAndColumnsAndStayAtTheEdges() {
        Spots spots = table();
        assertThat(go(spots, 0, 0, Way.RIGHT, Way.DOWN)).containsExactly(1, 1);
        assertThat(go(spots, 1, 1, Way.UP, Way.UP, Way.UP)).containsExactly(-1, 1);
        assertThat(go(spots, 1, 0, Way.LEFT, Way.LEFT)).containsExactly(1, -1);
        assertThat(go(spots, 2, 2, Way.RIGHT, Way.DOWN)).containsExactly(2, 2);
    }

    @Test
    void whatLiesOnTopIsPointedAt() {
        Spot below = new Spot(0, 0, new Area(0, 0, 100, 100), "");
        Spot above = new Spot(0, 1, new Area(40, 40, 20, 20), "");
        Spots spots = new Spots(List.of(below, above));
        assertThat(spots.at(50, 50)).isEqualTo(above);
        assertThat(spots.at(10, 50)).isEqualTo(below);
        assertThat(spots.at(101, 50)).isNull();
    }
}
