/**
 * Two texts side by side: which section or passage of the one speaks of the same thing as one of the other.
 *
 * <p>{@link org.yandu.retrieval.parallel.Reading} cuts a version into {@link org.yandu.retrieval.parallel.Stretch}es,
 * {@link org.yandu.retrieval.parallel.Rarity} weighs what two of them share, and {@link org.yandu.retrieval.parallel.Aligner}
 * links them. Every {@link org.yandu.retrieval.parallel.Link} says which words it rests on and how sure it is; a stretch about
 * which the other text is silent has a link that leads nowhere.
 *
 * <p>Chosen: neighbouring folded characters weighted by rarity, because they need no dictionary and explain
 * themselves. Given up: meanings without a shared word, which such weights cannot see; the reader's themes serve there.
 */
@NullMarked
package org.yandu.retrieval.parallel;

import org.jspecify.annotations.NullMarked;
