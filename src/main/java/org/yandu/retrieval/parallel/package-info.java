/**
 * Texts side by side: which section or passage of the one speaks of the same thing as one of the other.
 *
 * <p>{@link org.yandu.retrieval.parallel.Reading} cuts a version into {@link org.yandu.retrieval.parallel.Stretch}es, {@code Subject}
 * weighs what each is about, {@code Scores} compares those that {@code Cells} finds near each other, {@code Around} adds to a passage what
 * its section says, and {@link org.yandu.retrieval.parallel.Aligner} links them. Every {@link
 * org.yandu.retrieval.parallel.Link} says which words it rests on and how sure it is; a stretch about which the other text is silent has a
 * link that leads nowhere. What the reader has {@link org.yandu.retrieval.parallel.Pinned} together wins. {@link
 * org.yandu.retrieval.parallel.Comparing} puts any number of texts into one table.
 *
 * <p>Chosen: neighbouring folded characters weighted by rarity within both texts, because they explain themselves; and what such
 * weights cannot see, one subject told in other words, by {@code Fields}, a list of what government papers speak of. Given up: learning
 * such words from the library, which holds five texts on most machines; where the list is silent, the reader's themes and pins serve.
 */
@NullMarked
package org.yandu.retrieval.parallel;

import org.jspecify.annotations.NullMarked;
