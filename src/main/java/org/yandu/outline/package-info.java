/**
 * How a text is divided: {@link OutlineTree}, {@link OutlineNode}, names of places such as 三（二）第4段, and the grammar of Chinese headings in
 * {@link Outliner}.
 *
 * <p>The rooms below go upwards: {@code numbers} are read, {@code lines} hold them, {@code finding} searches for what may be a heading, {@code
 * aside} puts away what is none, {@code runs} decides, {@code head}, {@code carried}, {@code unnumbered} and {@code marked} add what numbers do
 * not tell. {@link Outliner} leads a text through them; {@code TreeBuilder} builds, {@link Corrections} replace; {@link Slip} says what is odd
 * about a number. {@code order} stands above the tree and reads it.
 *
 * <p>Chosen: a run is judged, never a line; every node says how sure it is and why; the tree is built from levels alone, so that a
 * correction moves one heading as in a word processor. Given up: titles of articles without a caption.
 */
@NullMarked
package org.yandu.outline;

import org.jspecify.annotations.NullMarked;
