package org.yandu.codebook;

/** How a theme is underlined, so that it survives a black-and-white copier. */
public enum Pattern {
    SOLID,
    DASHED,
    DOTTED,
    DOUBLE,
    WAVY,
    DASH_DOT
}
