package org.yandu.retrieval.parallel;

/** In which pieces two texts are compared. */
public enum Grain {
    /** A heading with all it governs. */
    SECTION,
    /** A paragraph. */
    PASSAGE
}
