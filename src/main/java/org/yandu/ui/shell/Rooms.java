package org.yandu.ui.shell;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;

/**
 * What the window is filled with.
 *
 * @param reader makes a pane
 * @param readerKeys what can be done in a pane by key
 * @param outline of the pane that has the focus
 * @param codebook all themes
 * @param notes list of annotations and the comment being written
 * @param sheets what lies over everything else while it is open
 */
public record Rooms(
        Function<PaneModel, Node> reader,
        List<KeyHint> readerKeys,
        Node outline,
        Node codebook,
        Node notes,
        List<Sheet> sheets) {}
