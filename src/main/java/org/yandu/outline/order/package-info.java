/**
 * In what order a text is to be read when its headings were torn from their text ({@link OrderRepair}); it proposes a view and moves nothing.
 *
 * <p>{@link Torn} is one rank of headings and the text between them, {@link Kinship} how near paragraphs are to headings. {@link NestedBlock} is for
 * several levels: {@link Sequence} parts text where headings are in order, {@link Reassembly} orders shuffled ones. Given up: more than one
 * disorder in a text.
 */
@NullMarked
package org.yandu.outline.order;

import org.jspecify.annotations.NullMarked;
