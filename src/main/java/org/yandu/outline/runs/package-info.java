/**
 * Decides which candidates are headings, never line by line: those that count on form a {@link Run}, {@link Evidence} takes or leaves it as one,
 * {@link Selection} goes rank by rank. {@link TornBlock} and {@link TornRegion} know runs that stand apart from their text.
 */
@NullMarked
package org.yandu.outline.runs;

import org.jspecify.annotations.NullMarked;
