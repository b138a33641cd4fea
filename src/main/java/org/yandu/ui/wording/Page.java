package org.yandu.ui.wording;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/** What is behind one tab. */
abstract class Page extends BorderPane {

    Page() {
        // Parts wrap or end in dots.
        setMinWidth(0);
    }

    /** Where the cursor goes when the tab is brought to the front. */
    abstract Node first();

    /** What can be done with what it shows. */
    List<? extends Node> tools() {
        return List.of();
    }
}
