/**
 * What readers write in Markdown, taken apart: {@link org.yandu.exchange.markdown.Markdown} makes flat blocks of runs of it, which a
 * window or a file can set as they stand.
 *
 * <p>CommonMark as it is, with footnotes besides ({@link org.yandu.exchange.markdown.Footnotes}), and with two differences: a line end that was typed is kept, since in Chinese the space that would stand for it
 * is wrong and a comment is no poem; and emphasis that ends at Chinese punctuation is recognised. HTML is shown as text.
 */
@NullMarked
package org.yandu.exchange.markdown;

import org.jspecify.annotations.NullMarked;
