package org.yandu.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Hands wishes of one kind from the room that has them to the room that fulfils them. For the JavaFX thread. */
public final class Wishes<T> {

    private final List<Consumer<T>> listeners = new ArrayList<>();

    /** Run the result to be told no more. */
    public Runnable listen(Consumer<T> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    public void wish(T wish) {
        List.copyOf(listeners).forEach(listener -> listener.accept(wish));
    }
}
