/**
 * What a file format yields, and what all formats need to yield it.
 *
 * <p>A {@code Format} turns {@code FileBytes} into a {@code Manuscript}: a text in one form (LF, NFC, but compatibility ideographs stay) with
 * what the file says about headings, tables and notes, and what readers left in it. {@code Draft} puts one together paragraph by
 * paragraph; {@code Archive} reads zips in memory within stated limits; {@code Encodings} decides from the bytes alone. {@code ListCaptions} says whose a
 * list is, to formats and to the cleaning behind them.
 */
@NullMarked
package org.yandu.intake.manuscript;

import org.jspecify.annotations.NullMarked;
