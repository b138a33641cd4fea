package org.yandu.ui.notes;

import java.time.Instant;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.yandu.annotation.Memo;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.workspace.MemoWriting;

/** The writing of one memo. It is kept in every pause and at the end, and what was written at one sitting is one step. */
final class MemoDraft {

    /** As with comments. */
    private static final Duration PAUSE = Duration.seconds(1.2);

    private final Desk desk;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    /** As it was kept last; an empty sheet at first. */
    private Memo kept;

    private Memo written;
    /** Strokes that are not kept yet; what comes back of them meanwhile is older than what is here. */
    private int underWay;

    MemoDraft(Desk desk, Memo memo) {
        this.desk = desk;
        this.kept = memo;
        this.written = memo;
        pause.setOnFinished(event -> keep());
    }

    Memo memo() {
        return written;
    }

    void write(String title, String text) {
        written = written.written(title, text, written.modified());
        if (isWritten()) {
            pause.playFromStart();
        }
    }

    private boolean isWritten() {
        return !same(kept, written);
    }

    void keep() {
        pause.stop();
        if (isWritten()) {
            Memo sheet = written;
            kept = sheet;
            desk.gate()
                    .changeLibrary(workspace -> MemoWriting.write(
                                    workspace.store().memo(sheet.id()).orElse(null), sheet, Instant.now())
                            .map(change -> change.about("memo:" + sheet.id())));
            underWay++;
            desk.background().write(Job.named("job.save"), () -> true, done -> underWay--);
        }
    }

    /** It has been changed by something else, such as an undo; whether that is to be shown. */
    boolean changed(Memo now) {
        if (same(now, kept) || isWritten() || underWay > 0) {
            return false;
        }
        kept = now;
        written = now;
        return true;
    }

    private static boolean same(Memo one, Memo other) {
        return one.title().equals(other.title()) && one.text().equals(other.text());
    }
}
