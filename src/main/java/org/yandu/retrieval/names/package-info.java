/**
 * The names in texts: of systems and projects, laws, bodies and slogans.
 *
 * <p>{@link org.yandu.retrieval.names.NameFinder} looks for them in one text by what marks a name in any text of this kind: title marks,
 * quotation marks, what stands around those, typical endings, places, company in a row, repetition. Its only vocabulary is the common words
 * of official Chinese ({@code words.txt}); it knows no names. Each find says what speaks for it and how much. {@link
 * org.yandu.retrieval.names.NameIndex} gathers what several texts name, finds every other place of it, and follows what the reader
 * says ({@link org.yandu.workspace.NameRuling}).
 *
 * <p>Chosen: the index is worked out over the documents that are asked for, and what one version names is kept in memory as long as
 * somebody looks ({@link org.yandu.retrieval.names.NameMemory}). What the reader says is heeded without reading again. Given up: keeping
 * it in the library. A find hangs on rules that change with the program and on noise the reader marks; of 2,000 documents the
 * finds take about 100 MB ({@code WordingBench}).
 */
@NullMarked
package org.yandu.retrieval.names;

import org.jspecify.annotations.NullMarked;
