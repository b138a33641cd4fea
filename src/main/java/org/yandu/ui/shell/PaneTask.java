package org.yandu.ui.shell;

/** What is done with the text of a pane as a whole, in the pane itself. */
public enum PaneTask {
    /** Correct what stands in it. */
    CORRECT,
    /** Show the texts the document has had. */
    VERSIONS,
    /** Look through what became of annotations when this text came. */
    REVIEW
}
