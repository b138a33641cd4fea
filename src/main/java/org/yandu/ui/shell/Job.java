package org.yandu.ui.shell;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;

/** Work under way: what it is called, how far it has come, and whether the reader still wants it. */
public final class Job {

    private final String textKey;
    private final DoubleProperty progress = new SimpleDoubleProperty(-1);
    private final AtomicBoolean cancelled = new AtomicBoolean();

    private final boolean cancellable;

    private Job(String textKey, boolean cancellable) {
        this.textKey = textKey;
        this.cancellable = cancellable;
    }

    public static Job named(String textKey) {
        return new Job(textKey, false);
    }

    /** Work that looks at {@link #isCancelled} and leaves nothing half done when it stops. */
    public static Job cancellable(String textKey) {
        return new Job(textKey, true);
    }

    boolean canBeCancelled() {
        return cancellable && !isCancelled();
    }

    public String textKey() {
        return textKey;
    }

    /** From 0 to 1, or -1 while unknown; to be set on the JavaFX thread. */
    public DoubleProperty progress() {
        return progress;
    }

    public void cancel() {
        cancelled.set(true);
    }

    public boolean isCancelled() {
        return cancelled.get();
    }
}
