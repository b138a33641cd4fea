package org.yandu.exchange.out;

/** Under what headings passages are put. */
public enum Grouping {
    /** Themes in the order of the codebook; a passage with two stands under both. */
    THEME,
    /** Documents, and in them the sections, in the order of the text. */
    SECTION,
    DOCUMENT,
    /** All under one heading, as they are given. */
    NONE
}
