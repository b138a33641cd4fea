package org.yandu.retrieval.parallel;

/** How far a link can be relied on. */
public enum Grade {
    /** The reader has pinned both together. */
    PINNED,
    SURE,
    LIKELY,
    /** Shown, but as doubtful. */
    DOUBTFUL,
    /** The other text is silent. */
    SILENT,
    /** Nobody has marked the theme in the other text: it may well speak of it. */
    UNMARKED
}
