package org.yandu.retrieval;

import java.util.List;
import java.util.function.Function;

/** Whoever waits for long work: told how far it has come, asked now and then whether it is still wanted, and lending a hand. */
public interface Gauge {

    /** Nobody watches, nobody stops it, nobody helps. */
    Gauge NONE = new Gauge() {
        @Override
        public void at(int done, int all) {}

        @Override
        public boolean isUnwanted() {
            return false;
        }
    };

    /** Finer than anybody sees. */
    int GRAINS = 1000;

    void at(int done, int all);

    /** When it says yes, something incomplete is returned soon. */
    boolean isUnwanted();

    /**
     * The same watcher for a part of the work.
     *
     * @param from share of the whole that is done when the part begins, from 0 to 1
     * @param to the same, when it ends
     */
    default Gauge part(double from, double to) {
        Gauge whole = this;
        return new Gauge() {
            @Override
            public void at(int done, int all) {
                double share = all == 0 ? 1 : (double) done / all;
                whole.at((int) (GRAINS * (from + (to - from) * share)), GRAINS);
            }

            @Override
            public boolean isUnwanted() {
                return whole.isUnwanted();
            }

            @Override
            public <T, R> List<R> each(List<T> things, Function<T, R> work) {
                return whole.each(things, work);
            }
        };
    }

    /** What comes of each of some things, in their order; by as many hands as there are to spare. */
    default <T, R> List<R> each(List<T> things, Function<T, R> work) {
        return things.stream().map(work).toList();
    }
}
