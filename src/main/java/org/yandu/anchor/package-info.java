/**
 * How a place in a text is written down and found again: {@link Anchor}, {@link QuoteFinder}, {@link Reanchoring}.
 *
 * <p>An {@link Anchor} holds a position, good for one version, and a quotation with context, good for others. {@link
 * QuoteFinder} returns every place of some words and prefers none. {@link Reanchoring} carries passages from one version to
 * another: it compares the two whole texts (unique stretches first, then letter by letter, in bounded work), searches
 * what is new in the text for words that were moved, and grades what it found. A place is believed only where no other
 * explanation is left: words that both texts have once, or whose surroundings no rival shares, or to which the order of all around
 * leaves no other place ({@code Order}). A formula in every section becomes {@link Grade#DOUBTFUL} sooner than it lands in the wrong one.
 * Where somebody knows which place is which, since both texts were read from the same bytes ({@link Correspondence}), nothing is compared.
 *
 * <p>Our own comparison instead of java-diff-utils, whose time grows with the square of what was rewritten. All letters are code
 * points, folded; noise and white space do not count. {@link TextDiff} shows differences to readers, and folds nothing.
 */
@NullMarked
package org.yandu.anchor;

import org.jspecify.annotations.NullMarked;
