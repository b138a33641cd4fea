package org.yandu.exchange.bundle;

import org.jspecify.annotations.Nullable;
import org.yandu.anchor.Selector.TextQuote;
import org.yandu.document.TextSpan;

/**
 * What a file says of a passage besides its words.
 *
 * @param at offsets as the file counts them, in code points or UTF-16 units: they decide between equal words and nothing else
 * @param until words before which the passage ends, when those it is quoted with are only its beginning (W3C Range Selector: up to the
 *     beginning of the second, without it)
 */
public record PassageHint(@Nullable TextSpan at, @Nullable TextQuote until) {

    public static final PassageHint NONE = new PassageHint(null, null);
}
