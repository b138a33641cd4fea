/**
 * How a place in a text is written down and found again: {@link Selector}, {@link Anchor}, {@link QuoteFinder}.
 */
@NullMarked
package org.yandu.anchor;

import org.jspecify.annotations.NullMarked;
