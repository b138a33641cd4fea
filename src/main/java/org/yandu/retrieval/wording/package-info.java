/**
 * How texts put things: one term through documents and years, and what two texts say in the same words.
 *
 * <p>{@link org.yandu.retrieval.wording.TermTracker} asks the library's index where a term stands, with and without quotation marks,
 * and tells its history; {@link org.yandu.retrieval.wording.Neighbours} counts what stands beside it, {@link
 * org.yandu.retrieval.wording.Variants} in what other forms it comes. {@link org.yandu.retrieval.wording.SharedFinder} finds what a
 * text shares with others: exactly by a suffix automaton, so that work grows with length whatever the texts repeat, and nearly by
 * clauses that have enough triples of characters in common.
 *
 * <p>Everything is pure but the tracker, which reads the library; nothing here is kept. Offsets that leave are UTF-16 units.
 */
@NullMarked
package org.yandu.retrieval.wording;

import org.jspecify.annotations.NullMarked;
