package org.yandu.retrieval.dates;

import org.yandu.document.TextSpan;

/**
 * A date named in a text.
 *
 * @param span where, in UTF-16 units
 * @param words as they stand, without white space of the layout
 * @param when what they mean
 */
public record DateMention(TextSpan span, String words, DateSpan when) {}
