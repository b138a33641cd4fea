package org.yandu.ui.shell;

import java.util.List;
import javafx.scene.Node;
import org.yandu.ui.parts.WaysOut;

/** The way out of an empty library, wherever it is met: files are brought in. */
public final class ImportWay {

    private ImportWay() {}

    /**
     * What to do, with nothing at all to be read.
     *
     * @param says where it is told; its button opens the dialog over the window that is in
     * @param textKey of what is told
     */
    public static void show(Desk desk, WaysOut says, String textKey) {
        says.show(desk.texts().get(textKey), desk.gate().canWrite() ? List.of(way(desk, says)) : List.of());
    }

    private static WaysOut.Way way(Desk desk, Node near) {
        return new WaysOut.Way("", desk.texts().get("action.take_in"), () -> new TakeIn(desk).ask(near.getScene()));
    }
}
