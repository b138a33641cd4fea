package org.yandu.exchange.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineSetterTest {

    /** Words are drawn where they were reckoned to stand: a full-width blank is drawn as a narrow one, and moved all after it to the left. */
    @Test
    void whatFollowsAWideBlankStandsInItsPlace() {
        EvenMetrics metrics = new EvenMetrics();
        List<Atom> atoms = new TypeCase(metrics, Face.SANS, 10).atoms("甲\u3000乙丙");
        SetLine line = new LineSetter(200, 0, 16, LineSetter.Align.LEFT, Tones.INK)
                .set(atoms)
                .getFirst();
        Shape.Words behind = line.words().getLast();
        assertThat(behind.text()).isEqualTo("乙丙");
        assertThat(behind.x()).isEqualTo(20);
    }
}
