/**
 * A document as a Word file with its marks: {@link org.yandu.exchange.word.CommentedWord} writes the text without noise, themes as
 * shading, and every mark as a real comment of its coder, so that colleagues answer in the program they have.
 *
 * <p>What a comment of Word has no place for stands at its beginning in lenticular brackets, as {@link
 * org.yandu.exchange.ThemeTags} has it: themes, flags. Taking such a file in gives back the same marks; so does a comment to which
 * somebody has put 【信用】 by hand.
 */
@NullMarked
package org.yandu.exchange.word;

import org.jspecify.annotations.NullMarked;
