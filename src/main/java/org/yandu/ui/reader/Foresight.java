package org.yandu.ui.reader;

import java.util.Optional;
import java.util.function.Function;
import org.yandu.document.ProblemException;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.PaneModel;
import org.yandu.ui.shell.SaveState;
import org.yandu.workspace.Change;
import org.yandu.workspace.OpenDocument;

/**
 * What the marks of a text will look like when what is on its way to the disk has arrived there: a disk may take longer than a hand
 * that marks, and a stick much longer. For the eye only. Everything else goes by what is committed, the window says that it is being
 * saved as long as it is, and whatever fails is gone from the picture when that is known.
 */
final class Foresight {

    private final Desk desk;
    private final PaneModel pane;

    Foresight(Desk desk, PaneModel pane) {
        this.desk = desk;
        this.pane = pane;
        desk.gate().savedProperty().subscribe(state -> {
            if (state != SaveState.SAVING) {
                pane.aheadProperty().set(null);
            }
        });
        pane.openProperty().subscribe((was, is) -> {
            if (is == null || was == null || is.version() != was.version()) {
                pane.aheadProperty().set(null);
            }
        });
    }

    /** To be told before the gate is: at a gate that writes at once, what is expected is there when this would have been said. */
    void expect(Function<OpenDocument, Optional<Change>> maker) {
        if (pane.isPast() || !desk.gate().canWrite()) {
            return;
        }
        try {
            pane.seen().flatMap(seen -> maker.apply(seen).map(seen::after)).ifPresent(pane.aheadProperty()::set);
        } catch (ProblemException refused) {
            // The gate will say so.
            return;
        }
    }
}
