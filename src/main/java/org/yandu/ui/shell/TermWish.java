package org.yandu.ui.shell;

import java.util.Optional;
import org.yandu.document.TextSpan;

/** What a reader wants of some words wherever they stand; the room {@code ui.wording} fulfils it. */
public sealed interface TermWish {

    /** More is no term and no name. */
    int LONGEST = 60;

    String words();

    /** To see where it is used, since when and how. */
    record Track(String words) implements TermWish {}

    /** To have it in the index of names. */
    record Name(String words) implements TermWish {}

    /** The words selected in the pane in focus, if they can be a term or a name. */
    static Optional<String> selected(Desk desk) {
        PaneModel pane = desk.focused();
        TextSpan selection = pane.selectionProperty().get();
        return selection == null
                ? Optional.empty()
                : pane.open()
                        .map(open -> open.version().quote(selection).strip())
                        .filter(words -> !words.isEmpty() && words.length() <= LONGEST && words.indexOf('\n') < 0);
    }
}
