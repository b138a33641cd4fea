package org.yandu.annotation;

/** What a reader notes of a passage without a word. */
public enum Flag {
    /** Important. */
    STAR,
    /** A question to come back to. */
    QUESTION
}
