/**
 * The names in texts: of systems and projects, laws, bodies and slogans.
 *
 * <p>{@link org.yandu.retrieval.names.NameFinder} looks for them in one text by what marks a name in any text of this kind: title marks,
 * quotation marks, what stands around those, typical endings, places, company in a row, repetition. Its only vocabulary is the common words
 * of official Chinese ({@code words.txt}); it knows no names. Each find says what speaks for it and how much. {@link
 * org.yandu.retrieval.names.NameIndex} gathers what several texts name, finds every other place of it, and follows what the reader
 * says ({@link org.yandu.workspace.NameRuling}).
 *
 * <p>Chosen: the index is worked out over the documents that are asked for; what one version names is kept in the library ({@link
 * org.yandu.retrieval.WorkedOut}) until the rules of the program or the noise of the text become other, which took most of the time.
 * Where they stand is looked for each time, for it hangs on what all other texts name. What the reader says is heeded without reading
 * again.
 */
@NullMarked
package org.yandu.retrieval.names;

import org.jspecify.annotations.NullMarked;
