/**
 * Passages that are suggested for themes, beside the texts: looked at one by one, accepted or rejected by key.
 *
 * <p>{@link org.yandu.ui.suggest.SuggestModel} asks {@link org.yandu.retrieval.suggest.Suggester} and keeps what came; {@link
 * org.yandu.ui.suggest.SuggestView} shows it, {@link org.yandu.ui.suggest.AtCaret} meets it in
 * the text. What is accepted becomes a mark by an ordinary change, so that the list only has to follow
 * the documents. Learned anew is only when the reader asks: a list that reorders itself under the hand cannot be worked through.
 */
@NullMarked
package org.yandu.ui.suggest;

import org.jspecify.annotations.NullMarked;
