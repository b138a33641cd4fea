package org.yandu.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.yandu.ui.notes.CardLayout.Slot;

class CardLayoutTest {

    private static final double GAP = 8;
    private static final double FAR_UP = -1e9;

    private static double[] arrange(int fixed, double... wantedAndHeights) {
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < wantedAndHeights.length; i += 2) {
            slots.add(new Slot(wantedAndHeights[i], wantedAndHeights[i + 1]));
        }
        return CardLayout.arrange(slots, GAP, FAR_UP, fixed);
    }

    @Test
    void cardsWithRoomStandBesideTheirPassages() {
        assertThat(arrange(CardLayout.NONE, 0, 40, 60, 40, 200, 40)).containsExactly(0, 60, 200);
    }

    @Test
    void twoThatCollideShareTheWay() {
        // wanted 100 and 100, each 42 high with the gap 8: together 50 apart, each moved by 25
        assertThat(arrange(CardLayout.NONE, 100, 42, 100, 42)).containsExactly(75, 125);
    }

    @Test
    void theOneInFocusStaysAndTheOthersGiveWay() {
        assertThat(arrange(1, 100, 42, 100, 42, 100, 42)).containsExactly(50, 100, 150);
    }

    @Test
    void nothingStandsAboveTheTop() {
        List<Slot> slots = List.of(new Slot(2, 42), new Slot(2, 42));
        assertThat(CardLayout.arrange(slots, GAP, 0, CardLayout.NONE)).containsExactly(0, 50);
        assertThat(CardLayout.arrange(slots, GAP, 0, 1)).containsExactly(-48, 2);
    }

    @Test
    void nothingToArrange() {
        assertThat(CardLayout.arrange(List.of(), GAP, 0, CardLayout.NONE)).isEmpty();
    }

    @RepeatedTest(200)
    void leastMovedInOrderWithoutOverlap(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        List<Slot> slots = slots(random);
        int fixed = random.nextInt(slots.size() + 1) - 1;
        double top = random.nextBoolean() ? FAR_UP : -20;
        double[] places = CardLayout.arrange(slots, GAP, top, fixed);

        assertThat(isAllowed(slots, places)).isTrue();
        if (fixed >= 0) {
            assertThat(places[fixed]).isCloseTo(slots.get(fixed).wanted(), within(1e-6));
        } else {
            assertThat(places[0]).isGreaterThanOrEqualTo(top);
        }
        // No small step that is allowed makes it better; the sum of squares has only one lowest point.
        double best = moved(slots, places);
        for (int i = 0; i < 200; i++) {
            double[] other = places.clone();
            double by = random.nextGaussian() * 5;
            int from = random.nextInt(slots.size());
            int to = from + random.nextInt(slots.size() - from);
            for (int j = from; j <= to; j++) {
                other[j] += by;
            }
            boolean stays = fixed < 0 || other[fixed] == places[fixed];
            if (isAllowed(slots, other) && stays && other[0] >= top) {
                assertThat(moved(slots, other)).isGreaterThanOrEqualTo(best - 1e-6);
            }
        }
    }

    private static List<Slot> slots(Random random) {
        List<Slot> slots = new ArrayList<>();
        double at = 0;
        int count = 1 + random.nextInt(30);
        for (int i = 0; i < count; i++) {
            at += random.nextInt(4) == 0 ? random.nextInt(300) : random.nextInt(30);
            slots.add(new Slot(at, 20 + random.nextInt(150)));
        }
        return slots;
    }

    private static boolean isAllowed(List<Slot> slots, double[] places) {
        for (int i = 1; i < places.length; i++) {
            if (places[i] < places[i - 1] + slots.get(i - 1).height() + GAP - 1e-6) {
                return false;
            }
        }
        return true;
    }

    private static double moved(List<Slot> slots, double[] places) {
        double sum = 0;
        for (int i = 0; i < places.length; i++) {
            sum += Math.pow(places[i] - slots.get(i).wanted(), 2);
        }
        return sum;
    }
}
