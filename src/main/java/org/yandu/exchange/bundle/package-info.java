/**
 * What goes to other programs and comes back from them: texts, themes, marks, memos and links in one {@link
 * org.yandu.exchange.bundle.Bundle}, whatever the file is. {@link org.yandu.exchange.bundle.Packing} makes one of a library, {@link
 * org.yandu.exchange.bundle.Merging} finds out what taking one in comes to: merged by identity, so that the same file again changes
 * nothing, and as one change. {@link org.yandu.exchange.bundle.Tally} says what was new, and what was dropped or is doubtful.
 *
 * <p>Chosen: the records of the domain themselves travel, so that a round trip through our own files is the identity. A text that is
 * in the library is known by its words, not by its name; where the library has other words for it, marks are carried over by {@code
 * anchor}.
 */
@NullMarked
package org.yandu.exchange.bundle;

import org.jspecify.annotations.NullMarked;
