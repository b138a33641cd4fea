package org.yandu.exchange.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yandu.exchange.paper.NoteColumn.Outcome;
import org.yandu.exchange.paper.NoteColumn.Placed;
import org.yandu.exchange.paper.NoteColumn.Wish;

/** A column 100 high, lines of 10, gaps of 5. */
class NoteColumnTest {

    @Test
    void eachBesideItsLineWhereThereIsRoom() {
        assertThat(place(wish(1, 10, 2), wish(2, 50, 1)).placed())
                .containsExactly(new Placed(1, 10, 0, 2), new Placed(2, 50, 0, 1));
    }

    @Test
    void makeRoomDownwards() {
        assertThat(place(wish(1, 10, 3), wish(2, 12, 2)).placed())
                .containsExactly(new Placed(1, 10, 0, 3), new Placed(2, 45, 0, 2));
    }

    @Test
    void makeRoomUpwardsAtTheFoot() {
        assertThat(place(wish(1, 60, 3), wish(2, 90, 2)).placed())
                .containsExactly(new Placed(1, 45, 0, 3), new Placed(2, 80, 0, 2));
    }

    @Test
    void whatIsTooLongGoesOn() {
        Outcome first = place(wish(1, 80, 13), wish(2, 90, 1));

        assertThat(first.placed()).containsExactly(new Placed(1, 0, 0, 10));
        assertThat(first.rest()).hasSize(2);
        Outcome second = NoteColumn.place(first.rest(), first.begun(), 100, 5);
        assertThat(second.placed()).containsExactly(new Placed(1, 0, 10, 13), new Placed(2, 90, 0, 1));
        assertThat(second.rest()).isEmpty();
    }

    @Test
    void oneLineIsNotLeftBehind() {
        Outcome outcome = place(wish(1, 0, 8), wish(2, 90, 3));

        assertThat(outcome.placed()).hasSize(1);
        assertThat(outcome.begun()).isZero();
    }

    private static Outcome place(Wish... wishes) {
        return NoteColumn.place(List.of(wishes), 0, 100, 5);
    }

    private static Wish wish(int number, double wanted, int lines) {
        return new Wish(number, wanted, Collections.nCopies(lines, 10.0));
    }
}
