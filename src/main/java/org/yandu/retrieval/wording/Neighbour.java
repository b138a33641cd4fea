package org.yandu.retrieval.wording;

/**
 * A word that stands beside a term.
 *
 * @param left whether it stands before the term
 * @param together at how many places of the term it stands there
 * @param frequency how often it stands anywhere in the same texts
 * @param logDice how firmly the two belong together, see {@link Neighbours}
 */
public record Neighbour(String word, boolean left, int together, int frequency, double logDice) {}
