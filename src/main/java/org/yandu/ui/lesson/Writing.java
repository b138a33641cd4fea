package org.yandu.ui.lesson;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;

/** The writing of one text. It is kept in every pause and at the end; the change it is kept with joins strokes into one step. */
final class Writing {

    /** As with comments. */
    private static final Duration PAUSE = Duration.seconds(1.2);

    private final Desk desk;
    private final Consumer<String> keeper;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private String kept;
    private String written;
    /** Strokes that are not kept yet; what comes back of them meanwhile is older than what is here. */
    private int underWay;

    /** @param keeper asks for the change */
    Writing(Desk desk, String text, Consumer<String> keeper) {
        this.desk = desk;
        this.keeper = keeper;
        this.kept = text;
        this.written = text;
        pause.setOnFinished(event -> keep());
    }

    void write(String text) {
        written = text;
        if (!written.equals(kept)) {
            pause.playFromStart();
        }
    }

    void keep() {
        pause.stop();
        if (!written.equals(kept)) {
            kept = written;
            keeper.accept(written);
            underWay++;
            desk.background().write(Job.named("job.save"), () -> true, done -> underWay--);
        }
    }

    /** It has been changed by something else, such as an undo; whether that is to be shown. */
    boolean isOvertaken(String now) {
        if (now.equals(kept) || !written.equals(kept) || underWay > 0) {
            return false;
        }
        kept = now;
        written = now;
        return true;
    }
}
