/**
 * Files into documents: formats, encodings, cleaning, what a text says about itself.
 *
 * <p>{@link Intake} asks {@code Formats} who reads a file; the content decides, the name only where content cannot. A {@code
 * Format} yields a {@code Manuscript}: a text in one form (LF, NFC, but compatibility ideographs stay) with what the file says
 * about headings, tables, notes and what readers left in it. Then {@code NoiseFinder} points at what is not the text, one rule per
 * kind, and {@code HeaderFinder} and {@code FactMerge} read title, author, issuer, number, date and source.
 *
 * <p>Chosen: nothing is cut out, noise is only pointed at; a fact that is not stated is null. Nothing is unpacked to the disk, nothing
 * outside a file is fetched, and whatever the bytes are, only a {@code ProblemException} comes out. Given up: XWPF and ofdrw (slow to
 * start, files on the disk; both formats are zip and XML), juniversalchardet as a second opinion on the encoding.
 */
@NullMarked
package org.yandu.intake;

import org.jspecify.annotations.NullMarked;
