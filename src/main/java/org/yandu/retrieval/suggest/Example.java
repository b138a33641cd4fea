package org.yandu.retrieval.suggest;

/**
 * A piece of which the reader said whether it belongs to a theme.
 *
 * @param words folded
 * @param belongs what was said
 * @param weight how sure it is, up to 1: what was read and left unmarked was not rejected by word
 */
record Example(String words, boolean belongs, double weight) {}
