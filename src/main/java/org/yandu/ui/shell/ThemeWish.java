package org.yandu.ui.shell;

import java.nio.file.Path;
import org.yandu.document.TextSpan;
import org.yandu.workspace.OpenDocument;

/** Something about themes that a reader wants where he reads, and that another room fulfils. */
public sealed interface ThemeWish {

    /** A new theme from the words of a passage, which becomes its first. */
    record New(OpenDocument document, TextSpan span) implements ThemeWish {}

    /** A file of themes that was dropped or opened like a text: shown before anything is changed. */
    record File(Path path) implements ThemeWish {}

    /** All themes, to be found by name. */
    record More() implements ThemeWish {}
}
