/**
 * What probably belongs to a theme.
 *
 * <p>{@link org.yandu.retrieval.suggest.KeyTerms} reads what a theme's meaning names and the words it lists as signs; {@link
 * org.yandu.retrieval.suggest.Profiler} weighs those terms by how the library's own texts use them and adds what keeps company with
 * them; {@link org.yandu.retrieval.suggest.Learner} corrects that by what the reader marked and turned down; {@link
 * org.yandu.retrieval.suggest.ThemeModel} judges a {@link org.yandu.retrieval.suggest.Piece}, less surely where another theme
 * has more to say, and says by which words ({@link org.yandu.retrieval.suggest.Reasons}). {@link org.yandu.retrieval.suggest.Suggester}
 * does all this over a library.
 *
 * <p>Everything is counted from the texts at hand. Given up: language models, which would have to be fetched, and a dictionary of
 * words, which knows none of the terms this genre keeps inventing; stretches of characters are enough, as in searching.
 */
@NullMarked
package org.yandu.retrieval.suggest;

import org.jspecify.annotations.NullMarked;
