package org.yandu.ui.shell;

import javafx.scene.Node;

/** What another room puts between a pane of text and the one at its left. */
public interface Edge {

    /** Stands at the left of the pane's text, as high as it; made once for every pane. Takes no room while it has nothing to show. */
    Node before(PaneModel pane, Sight sight);
}
