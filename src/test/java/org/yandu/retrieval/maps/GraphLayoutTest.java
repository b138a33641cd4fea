package org.yandu.retrieval.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;

class GraphLayoutTest {

    private static IntBinaryOperator graph(int size, double share, Random random) {
        int[][] pairs = new int[size][size];
        for (int a = 0; a < size; a++) {
            for (int b = a + 1; b < size; b++) {
                pairs[a][b] = random.nextDouble() < share ? 1 + random.nextInt(20) : 0;
                pairs[b][a] = pairs[a][b];
            }
        }
        return (a, b) -> pairs[a][b];
    }

    @Test
    void noLineRunsBehindAThirdTheme() {
        Random random = new Random(5);
        int met = 0;
        for (int round = 0; round < 300; round++) {
            int size = 3 + random.nextInt(6);
            IntBinaryOperator pairs = graph(size, 0.2 + 0.8 * random.nextDouble(), random);
            double clear = GraphLayout.of(size, pairs, 20).clearance(pairs);
            met += clear < GraphLayout.CLEAR * 0.9 ? 1 : 0;
        }
        assertThat(met).isZero();
    }

    //   A —— B —— C   and A with C: B must not stay on the line from A to C
    @Test
    void threeInARowStandInATriangle() {
        IntBinaryOperator pairs = (a, b) -> a == b ? 0 : 5;
        assertThat(GraphLayout.of(3, pairs, 5).clearance(pairs)).isGreaterThan(GraphLayout.CLEAR);
    }

    @Test
    void theSameNumbersGiveTheSamePicture() {
        IntBinaryOperator pairs = graph(7, 0.5, new Random(2));
        GraphLayout one = GraphLayout.of(7, pairs, 20);
        GraphLayout other = GraphLayout.of(7, pairs, 20);
        for (int i = 0; i < 7; i++) {
            assertThat(one.x(i)).isEqualTo(other.x(i)).isBetween(0.0, 1.0);
            assertThat(one.y(i)).isEqualTo(other.y(i)).isBetween(0.0, 1.0);
        }
    }
}
