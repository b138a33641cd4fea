package org.yandu.ui.shell;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that is not there yet, and what is to be done once it is. What could not be had is asked for again as soon as somebody wants
 * it the next time. For the JavaFX thread.
 */
public final class Awaited {

    private final List<Runnable> waiting = new ArrayList<>();
    private final Runnable asking;
    private boolean asked;
    private boolean there;

    /** @param asking fetches it, and says in the end that it {@link #came} or {@link #failed} */
    public Awaited(Runnable asking) {
        this.asking = asking;
    }

    /** Fetches it, unless it is there or on its way. */
    public void ask() {
        if (!asked) {
            asked = true;
            asking.run();
        }
    }

    /** Runs it when it is there: once, now or then. */
    public void whenThere(Runnable then) {
        if (there) {
            then.run();
        } else {
            waiting.add(then);
            ask();
        }
    }

    public boolean isThere() {
        return there;
    }

    public void came() {
        asked = true;
        there = true;
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }

    /** Whoever waits goes on waiting. */
    public void failed() {
        asked = false;
    }
}
