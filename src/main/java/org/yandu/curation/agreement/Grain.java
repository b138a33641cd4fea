package org.yandu.curation.agreement;

/** What is compared: every character, or every paragraph, which counts as marked when any of it is. */
public enum Grain {
    CHARACTER,
    PARAGRAPH
}
