package org.yandu.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.yandu.annotation.Annotation;

/** What another room adds to a pane of text, which knows nothing of it. */
public interface Margin {

    /** Lies over the pane's text, and is as large; made once for every pane. */
    Node beside(PaneModel pane, Sight sight);

    /** What there is to say of an annotation, below its themes where it is clicked. */
    Optional<Node> below(Annotation annotation);

    /** A key was pressed in the text; whether that was all there is to do about it. */
    boolean pressed(PaneModel pane, KeyEvent event);
}
