/**
 * How the index of all texts is laid out, as bytes; the tables it is kept in are the business of the room around.
 *
 * <p>Every two neighbouring characters are a {@link org.yandu.store.index.Gram}; a segment lists for each gram where it stands in the
 * texts of the segment ({@link org.yandu.store.index.SegmentBuilder}), in blocks of some kilobytes
 * ({@link org.yandu.store.index.Blocks}). A phrase is found by laying the lists of its grams over one another
 * ({@link org.yandu.store.index.Matcher}). Small segments are merged into bigger ones ({@link org.yandu.store.index.Merger}).
 *
 * <p>Chosen: lists of our own instead of SQLite's FTS5 over the same grams. FTS5 says in which paragraphs a phrase stands, but neither how
 * often nor where without a module in C, and reading the paragraphs to count takes a hundred times as long as the goal allows. Ours
 * give every place at once, also those between which only punctuation lies. Given up: FTS5's own care for its segments, some 300 lines.
 */
@NullMarked
package org.yandu.store.index;

import org.jspecify.annotations.NullMarked;
