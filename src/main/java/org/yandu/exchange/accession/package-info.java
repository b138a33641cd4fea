/**
 * Files taken into the library.
 *
 * <p>{@link org.yandu.exchange.accession.Importer} takes them in, all of them as one change;
 * {@link org.yandu.exchange.accession.SeedLibrary} does the same with the readings packed into the program, as ground
 * under the history. What a file is depends on the library ({@code Catalogue}) and on the files it comes in with
 * ({@link org.yandu.exchange.accession.Batch}, asked by window and commands alike); {@code Remarks} makes annotations of
 * what other programs left in a file. Texts lie in a {@code Spool} meanwhile, so that a batch may be larger than memory.
 *
 * <p>Ids of documents and versions are derived from what was read, so that the same file taken in by a teacher and by
 * thirty students is the same document when their marks meet.
 */
@NullMarked
package org.yandu.exchange.accession;

import org.jspecify.annotations.NullMarked;
