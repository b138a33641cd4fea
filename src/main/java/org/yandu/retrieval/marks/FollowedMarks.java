package org.yandu.retrieval.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.yandu.workspace.Change;
import org.yandu.workspace.Store;

/** {@link AllMarks} for as long as somebody looks: read once, then kept in step with what is changed. For any thread. */
public final class FollowedMarks {

    /** Beyond these nobody has looked for long, and all is read anew. */
    private static final int MOST = 256;

    private final AtomicReference<@Nullable AllMarks> read = new AtomicReference<>();
    private final Queue<Change> since = new ConcurrentLinkedQueue<>();

    /** A change the store has already; waits for nobody. */
    public void changed(Change change) {
        since.add(change);
        if (since.size() > MOST) {
            forget();
        }
    }

    /** As they are now; reads what was touched since it was asked last. */
    public synchronized AllMarks now(Store store) {
        // Whatever is taken here was committed before, so what is read below has it; what comes meanwhile is for the
        // next time.
        List<Change> changes = new ArrayList<>();
        for (Change change = since.poll(); change != null; change = since.poll()) {
            changes.add(change);
        }
        AllMarks before = read.get();
        AllMarks now = before == null ? AllMarks.of(store) : before.after(changes, store);
        read.set(now);
        return now;
    }

    /** Nobody looks any more. */
    public void forget() {
        read.set(null);
        since.clear();
    }
}
