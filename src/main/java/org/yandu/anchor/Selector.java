package org.yandu.anchor;

/** How a place is written down, after the W3C Web Annotation selectors of the same names. */
public sealed interface Selector {

    /**
     * By its words and their surroundings, all without noise.
     *
     * @param prefix what stands before, possibly empty
     * @param suffix what stands after, possibly empty
     */
    record TextQuote(String exact, String prefix, String suffix) implements Selector {}
}
