/**
 * The library on disk: a folder with {@code library.db}, {@code originals/}, {@code backups/}, and {@link SqliteStore} over it, of which
 * {@link LibraryReader} is the half that reads.
 *
 * <p>The tables are explained in {@code migrations/001_first_library.sql}. Each kind of record has one {@link Codec} that
 * knows how it stands in its table as a {@link Row}; SQL ({@link Table}) and the journal's JSON ({@link RowJson}) are written
 * once for all rows. So undo needs no code of its own: it puts back the rows the journal kept.
 *
 * <p>Chosen: before- and after-images instead of commands, since an image undoes itself and survives changes of the program;
 * given up: a smaller journal. {@link Joining} makes one step of the typing of one comment. Texts are kept once, outside the
 * journal. A schema change is made on a copy that is swapped in when it has been checked ({@link Upgrade}); given up: speed.
 *
 * <p>The search index ({@link SqliteTextIndex}, layout in {@code store.index}) lies in the same file. {@link IndexUpkeep} keeps it in step
 * within the transaction, {@link IndexRounds} lets it follow big imports beside the writer.
 *
 * <p>A damaged library is saved into a new one ({@link Salvage}): what SQLite still reads ({@link Wreck}), else what lies on the pages as
 * they are ({@link Pages}, {@link Leaves}, {@link Scattered}), set right by the journal ({@link Gathered}), then what only journal and
 * backups have ({@link Remnants}). A folder that may lie on a network is asked first whether it answers at all ({@link Answering}).
 */
@NullMarked
package org.yandu.store;

import org.jspecify.annotations.NullMarked;
