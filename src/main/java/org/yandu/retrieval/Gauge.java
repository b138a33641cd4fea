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

    void at(int done, int all);

    /** When it says yes, something incomplete is returned soon. */
    boolean isUnwanted();

    /** What comes of each of some things, in their order; by as many hands as there are to spare. */
    default <T, R> List<R> each(List<T> things, Function<T, R> work) {
        return things.stream().map(work).toList();
    }
}
