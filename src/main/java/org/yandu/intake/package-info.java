/**
 * Files into documents: formats, encodings, cleaning, what a text says about itself.
 *
 * <p>{@link org.yandu.intake.Intake} asks {@code Formats} who reads a file; the content decides, the name only where content cannot. A format
 * yields a {@code Manuscript} (room {@code manuscript}); {@code web}, {@code office} and {@code pages} hold the formats, {@code
 * cleaning} finds what is not the text and what the text says about itself.
 *
 * <p>Chosen: nothing is cut out, noise is only pointed at; a fact that is not stated is null. Nothing is unpacked to the disk, nothing
 * outside a file is fetched, and whatever the bytes are, only a {@code ProblemException} comes out. Given up: XWPF and ofdrw (slow to
 * start, files on the disk; both formats are zip and XML), juniversalchardet as a second opinion on the encoding.
 */
@NullMarked
package org.yandu.intake;

import org.jspecify.annotations.NullMarked;
