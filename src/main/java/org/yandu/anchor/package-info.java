/**
 * How a place in a text is written down and found again: {@link Selector}, {@link Anchor}, {@link QuoteFinder}.
 *
 * <p>An {@link Anchor} holds a position, good for one version, and a quotation with context, good for others. Quotations are
 * kept without noise and compared without white space, so that a line end or an advertisement inside a word does not
 * hide a place; script, width and case only matter as long as some place has them exactly as asked. The finder returns every
 * place and prefers none: choosing between two equal places is the reader's business.
 */
@NullMarked
package org.yandu.anchor;

import org.jspecify.annotations.NullMarked;
