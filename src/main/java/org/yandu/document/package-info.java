/**
 * A reading text as it was taken in.
 *
 * <p>A {@link Document} is a reading; each {@link DocumentVersion} is one immutable text of it. All offsets in memory are
 * UTF-16 units, end exclusive; {@link CodePoints} converts to the code points used by SQLite and by every file that leaves.
 * Site chrome, injected advertising and the signs of Markdown stay in the text and are pointed at by {@link Noise}, so that quoting and
 * searching can pass over them. {@link Folding} makes texts comparable and never changes what is stored.
 * {@link CloseText} is a text without the white space of its layout, for whoever reads words and numbers, and the way back.
 *
 * <p>{@link LineParts} knows what a reader takes for a word, a phrase, a sentence; {@link Clusters} where a text may be cut at all. Words
 * come from ICU's dictionary, 15 MB of library for one class: without it two clicks would select a whole clause, as they do
 * in every program that takes a run of Chinese characters for a word.
 *
 * <p>{@link Problem} also lives here, the lowest room, because every room above can meet expected trouble. Chosen: one
 * record with a closed list of kinds instead of a sealed family, since all kinds carry the same three things (a text
 * key, its arguments, a way out) and a family could not be spread over packages anyway.
 */
@NullMarked
package org.yandu.document;

import org.jspecify.annotations.NullMarked;
