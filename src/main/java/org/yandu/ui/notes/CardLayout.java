package org.yandu.ui.notes;

import java.util.List;

/**
 * Where cards stand that would all like to be beside their passages: none over another, in the order of their passages, and all
 * together moved as little as possible (least sum of squares), except that one of them may insist on its place.
 *
 * <p>With what stands above each card taken off, "none over another" says that the places ascend, and the least moved ascending
 * places are the isotonic regression, which pools neighbours that collide into their mean (Ayer, Brunk, Ewing, Reid, Silverman 1955). A
 * bound on all places is kept by cutting that solution off at the bound, which is the best there is under it.
 */
final class CardLayout {

    /** No card insists. */
    static final int NONE = -1;

    private CardLayout() {}

    /**
     * A card that is to be placed.
     *
     * @param wanted upper edge of its passage, in px; ascending from card to card
     * @param height in px
     */
    record Slot(double wanted, double height) {}

    /**
     * The upper edges of the cards.
     *
     * @param gap between two cards, in px
     * @param top above which no card stands, unless the one that insists leaves no room
     * @param fixed index of the card that stands where it wants, or {@link #NONE}
     */
    static double[] arrange(List<Slot> slots, double gap, double top, int fixed) {
        int count = slots.size();
        double[] above = new double[count];
        double[] wish = new double[count];
        for (int i = 0; i < count; i++) {
            above[i] = i == 0 ? 0 : above[i - 1] + slots.get(i - 1).height() + gap;
            wish[i] = slots.get(i).wanted() - above[i];
        }
        double[] places = new double[count];
        if (fixed == NONE) {
            ascend(wish, 0, count, places);
            clip(places, 0, count, top, Double.MAX_VALUE);
        } else {
            ascend(wish, 0, fixed, places);
            clip(places, 0, fixed, Math.min(top, wish[fixed]), wish[fixed]);
            places[fixed] = wish[fixed];
            ascend(wish, fixed + 1, count, places);
            clip(places, fixed + 1, count, wish[fixed], Double.MAX_VALUE);
        }
        for (int i = 0; i < count; i++) {
            places[i] += above[i];
        }
        return places;
    }

    /** The ascending numbers nearest to the wishes. */
    private static void ascend(double[] wishes, int from, int to, double[] places) {
        double[] sum = new double[to - from];
        int[] size = new int[to - from];
        int pools = 0;
        for (int i = from; i < to; i++) {
            sum[pools] = wishes[i];
            size[pools] = 1;
            pools++;
            while (pools > 1 && sum[pools - 2] / size[pools - 2] > sum[pools - 1] / size[pools - 1]) {
                sum[pools - 2] += sum[pools - 1];
                size[pools - 2] += size[pools - 1];
                pools--;
            }
        }
        int at = from;
        for (int pool = 0; pool < pools; pool++) {
            for (int i = 0; i < size[pool]; i++) {
                places[at++] = sum[pool] / size[pool];
            }
        }
    }

    private static void clip(double[] places, int from, int to, double least, double most) {
        for (int i = from; i < to; i++) {
            places[i] = Math.min(most, Math.max(least, places[i]));
        }
    }
}
