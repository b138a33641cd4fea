package org.yandu.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Hands wishes of one kind from the room that has them to the room that fulfils them. For the JavaFX thread. */
public final class Wishes<T> {

    private final List<Consumer<T>> listeners = new ArrayList<>();
    private final Predicate<T> allowed;

    public Wishes() {
        this(wish -> true);
    }

    /** @param allowed tells whoever wishes why not, where not */
    Wishes(Predicate<T> allowed) {
        this.allowed = allowed;
    }

    /** Run the result to be told no more. */
    public Runnable listen(Consumer<T> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    public void wish(T wish) {
        if (allowed.test(wish)) {
            List.copyOf(listeners).forEach(listener -> listener.accept(wish));
        }
    }
}
