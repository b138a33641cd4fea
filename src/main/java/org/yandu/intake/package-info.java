/**
 * Files into documents: formats, encodings, cleaning, what a text says about itself.
 *
 * <p>{@link Intake} reads bytes in four steps: {@code Encodings} decides from the content alone, {@code Wording} brings the text
 * into its one form (LF, NFC, but compatibility ideographs stay), {@code NoiseFinder} points at what is not the text, one
 * rule per kind, and {@code HeaderFinder} reads title, author, issuer, number, date and source from head and closing.
 *
 * <p>Chosen: nothing is cut out, noise is only pointed at; a fact that is not stated is null, so an editor is no author where the
 * text speaks of another author without naming him. Given up: juniversalchardet as a second opinion; the share of frequent
 * characters is right on every twenty characters of the seeds in five encodings.
 *
 * <p>Office files ({@code Docx}, {@code Odt}, {@code Rtf}, {@code Doc}) become a {@code Paper}, which {@code PaperWriter} writes down. Theirs are the
 * words as shown with all changes accepted, automatic numbers written out, notes as 〔1〕, headers and footers left out.
 */
@NullMarked
package org.yandu.intake;

import org.jspecify.annotations.NullMarked;
