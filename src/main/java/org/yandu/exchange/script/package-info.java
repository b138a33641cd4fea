/**
 * A lesson as it is read from top to bottom, for every format alike. {@link org.yandu.exchange.script.ScriptMaker} reads a lesson into a
 * {@link org.yandu.exchange.script.Script}: flat parts of runs with their notes, questions and notes numbered, headings with what they
 * take of the time. {@link org.yandu.exchange.script.Reading} does the same for texts that are given out to be read, {@code
 * exchange.listing} for lists of passages.
 *
 * <p>Words of a passage are taken from their text at that moment, never from a copy, with the themes that lie on them. Own text is taken
 * apart by {@code exchange.markdown}. What stands behind a passage, the sign of its
 * note or its source in brackets, comes from {@code Cited}.
 */
@NullMarked
package org.yandu.exchange.script;

import org.jspecify.annotations.NullMarked;
