/**
 * A list of marked passages on paper: what was retrieved, or the marks of a document or a theme.
 * {@link org.yandu.exchange.listing.Listing} is the door. The list is the one that goes into the other files ({@code exchange.out}); it is
 * turned into a script and set on pages by what sets lessons, so that no second setter of pages is needed.
 */
@NullMarked
package org.yandu.exchange.listing;

import org.jspecify.annotations.NullMarked;
