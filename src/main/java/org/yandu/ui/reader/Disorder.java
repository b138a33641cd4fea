package org.yandu.ui.reader;

import org.jspecify.annotations.Nullable;
import org.yandu.outline.order.OrderRepair;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.ui.shell.PaneModel;
import org.yandu.workspace.OpenDocument;

/** Finds out beside the reading whether the text of a pane is out of order and how it could be mended. */
final class Disorder {

    private final Desk desk;
    private final PaneModel pane;
    private @Nullable OpenDocument asked;

    private Disorder(Desk desk, PaneModel pane) {
        this.desk = desk;
        this.pane = pane;
    }

    /** As long as the pane lives. */
    static void watch(Desk desk, PaneModel pane) {
        Disorder disorder = new Disorder(desk, pane);
        pane.openProperty().subscribe(disorder::ask);
    }

    private void ask(@Nullable OpenDocument open) {
        OpenDocument before = asked;
        if (before != null
                && open != null
                && before.outline() == open.outline()
                && before.shaping() == open.shaping()
                && before.version().equals(open.version())) {
            return;
        }
        asked = open;
        pane.disorderProperty().set(null);
        if (open != null) {
            desk.background()
                    .read(Job.named("job.order"), () -> OrderRepair.propose(open.version(), open.outline()), found -> {
                        if (asked == open) {
                            pane.disorderProperty().set(found.orElse(null));
                        }
                    });
        }
    }
}
