package org.yandu.ui.shell;

import java.util.function.BiPredicate;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * The writing of one text, or of one thing with several. It is kept in every pause and at the end; the change it is kept with joins
 * strokes into one step. Whoever shows it keeps it when the cursor leaves and when the window does ({@link org.yandu.ui.parts.Leaving}).
 *
 * @param <T> what is written
 */
public final class Writing<T> {

    /** Long enough not to write at every character, short enough that a crash loses no more than a few words. */
    public static final Duration PAUSE = Duration.seconds(1.2);

    private final Desk desk;
    private final BiPredicate<T, T> same;
    private final Consumer<T> keeper;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private T kept;
    private T written;

    /** Strokes that are not kept yet; what comes back of them meanwhile is older than what is here. */
    private int underWay;

    /**
     * @param same whether nothing need be kept
     * @param keeper asks for the change
     */
    public Writing(Desk desk, T kept, BiPredicate<T, T> same, Consumer<T> keeper) {
        this.desk = desk;
        this.same = same;
        this.keeper = keeper;
        this.kept = kept;
        this.written = kept;
        pause.setOnFinished(event -> keep());
    }

    public T written() {
        return written;
    }

    public void write(T now) {
        written = now;
        if (isToKeep()) {
            pause.playFromStart();
        }
    }

    private boolean isToKeep() {
        return !same.test(kept, written);
    }

    public void keep() {
        pause.stop();
        if (isToKeep()) {
            T before = kept;
            kept = written;
            keeper.accept(written);
            underWay++;
            desk.background().write(Job.named("job.save"), () -> true, done -> {
                underWay--;
                if (desk.gate().savedProperty().get() == SaveState.FAILED) {
                    // It is still to be kept, and nothing older takes its place.
                    kept = before;
                }
            });
        }
    }

    /** It has been changed by something else, such as an undo; whether that is to be shown. */
    public boolean isOvertaken(T now) {
        if (same.test(now, kept) || isToKeep() || underWay > 0) {
            return false;
        }
        kept = now;
        written = now;
        return true;
    }
}
