package org.yandu;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.application.Platform;
import org.yandu.workspace.Store;
import org.yandu.workspace.Workspace;

/**
 * Notes what the JavaFX thread asks of the store: a disk may take seconds to answer, a network folder for ever, and nothing moves in the
 * window meanwhile.
 */
final class StoreWatch {

    /** What is answered from memory. */
    private static final Set<String> AT_HAND = Set.of("isReadOnly", "index", "place", "preference");

    private final Store store;
    private final List<String> waited = new CopyOnWriteArrayList<>();

    StoreWatch(Store store) {
        this.store = store;
    }

    /** The same library, watched. */
    Workspace library() {
        Store watched = (Store) Proxy.newProxyInstance(
                Store.class.getClassLoader(), new Class<?>[] {Store.class}, (proxy, method, args) -> {
                    note(method);
                    try {
                        return method.invoke(store, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return new Workspace(watched, Clock.systemUTC());
    }

    private void note(Method method) {
        if (Platform.isFxApplicationThread() && !AT_HAND.contains(method.getName())) {
            StackWalker.getInstance()
                    .walk(frames -> frames.map(StackWalker.StackFrame::toString)
                            .filter(frame -> frame.contains("org.yandu.")
                                    && !frame.contains(StoreWatch.class.getName())
                                    && !frame.contains("org.yandu.workspace."))
                            .findFirst())
                    // A test may look at what is kept on whichever thread it likes.
                    .filter(frame -> !frame.contains("Test."))
                    .ifPresent(frame -> waited.add(method.getName() + " for " + frame));
        }
    }

    /** What the window asked while the reader waited. */
    List<String> waited() {
        return List.copyOf(waited);
    }
}
