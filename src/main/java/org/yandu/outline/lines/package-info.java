/**
 * Lines of a text and what each of them may be: the text without noise ({@link CleanText}), a possible heading ({@link Candidate}), a heading
 * that was taken and why ({@link Heading}, {@link Reason}), lines that need no number ({@link ShortLines}, {@link ClosedLines}), annexes, and the
 * levels headings get from one another ({@link Levels}).
 */
@NullMarked
package org.yandu.outline.lines;

import org.jspecify.annotations.NullMarked;
