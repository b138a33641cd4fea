package org.yandu.anchor;

/** How surely a passage of one version was found again in another, the surest first. */
public enum Grade {
    /** The same words, where the comparison of the two texts says they are. */
    EXACT,
    /** The same words at another place of the text. */
    MOVED,
    /** Most of its characters are left, but the words are not the same. */
    EDITED,
    /** Something like it is there, but whether it is the passage is for the reader to say. */
    DOUBTFUL,
    /** Gone. */
    ORPHAN;

    /** Whether the passage can be put at its new place without asking. */
    public boolean isPlaced() {
        return this == EXACT || this == MOVED || this == EDITED;
    }
}
