package org.yandu.exchange;

import java.util.List;
import java.util.function.Function;

/**
 * Does one piece of work on several things at once, within the job that asks for it and no longer than that: reading files is
 * work for all processors, in the window and on the command line alike. The crew never touches the library or the window.
 */
final class Crew {

    /** How many things are handed out at once: several to each processor, since files differ in length. */
    static final int AT_ONCE = 4 * Runtime.getRuntime().availableProcessors();

    private Crew() {}

    /** @return what came of each, in their order; what one of them throws is thrown */
    static <T, R> List<R> each(List<T> things, Function<T, R> work) {
        return things.parallelStream().map(work).toList();
    }
}
