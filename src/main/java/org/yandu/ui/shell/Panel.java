package org.yandu.ui.shell;

import java.util.function.Supplier;
import javafx.scene.Node;
import org.yandu.ui.parts.Once;

/**
 * Something that stands beside the texts for as long as the reader likes, one of several behind tabs.
 *
 * @param id by which {@link Desk#bring} finds it, also the text key of its tab
 * @param content takes the focus when the panel is brought to the front, or hands it on; made once, when the first text is there or somebody
 *     wants the panel before
 */
public record Panel(String id, Side side, Supplier<? extends Node> content) {

    public Panel {
        content = Once.of(content::get);
    }

    // Those that other rooms bring to the front; the rest are known to their own room.
    public static final String DOCUMENTS = "side.documents";
    public static final String OUTLINE = "side.outline";
    public static final String THEMES = "side.themes";
    public static final String ANNOTATIONS = "side.annotations";

    /** Where panels stand. Those below the texts are away until one of them is wanted. */
    public enum Side {
        LEFT,
        RIGHT,
        BELOW
    }
}
