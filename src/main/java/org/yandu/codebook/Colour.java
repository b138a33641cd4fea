package org.yandu.codebook;

/**
 * A theme's colours as {@code #RRGGBB}.
 *
 * @param full stripe, chip and underline
 * @param light tint behind the text on light and sepia paper
 * @param dark tint behind the text on dark paper
 */
public record Colour(String full, String light, String dark) {}
