package org.yandu.ui.search;

import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.TextIndex;

/**
 * Lets the index follow what was imported, visibly and beside everything else. What is stopped, by the reader or by closing the window, goes
 * on at the next import or start; searching reads through what is missing meanwhile.
 */
final class IndexFollower {

    private final Desk desk;
    private boolean busy;
    private boolean again;

    IndexFollower(Desk desk) {
        this.desk = desk;
        desk.gate().lastChangeProperty().addListener((o, was, is) -> {
            if (is != null && touchesTexts(is.change())) {
                start();
            }
        });
        start();
    }

    private static boolean touchesTexts(Change change) {
        return change.edits().stream()
                .anyMatch(edit -> edit instanceof Edit.OfDocument || edit instanceof Edit.OfVersion);
    }

    private void start() {
        if (!desk.gate().canWrite()) {
            return;
        }
        if (busy) {
            again = true;
            return;
        }
        busy = true;
        Job job = Job.cancellable("job.index");
        desk.background().read(job, () -> follow(job), done -> {
            busy = false;
            if (again) {
                again = false;
                start();
            }
        });
    }

    private boolean follow(Job job) {
        TextIndex index = desk.workspace().store().index();
        long all = Math.max(1, index.standing().characters());
        boolean more = true;
        while (more && !job.isCancelled()) {
            more = index.follow();
            double left = (double) index.standing().characters() / all;
            desk.background().onFx(() -> job.progress().set(Math.clamp(1 - left, 0, 1)));
        }
        return !more;
    }
}
