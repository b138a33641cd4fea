package org.yandu.ui.shell;

import java.util.function.Function;
import javafx.scene.Node;

/**
 * What the window is filled with.
 *
 * @param reader makes a pane
 * @param outline of the pane that has the focus
 * @param codebook all themes
 * @param notes list of annotations and the comment being written
 */
public record Rooms(Function<PaneModel, Node> reader, Node outline, Node codebook, Node notes) {}
