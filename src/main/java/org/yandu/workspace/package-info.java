/**
 * The open library: one gate, {@link org.yandu.workspace.Workspace#apply(Change)}, for everything that changes anything.
 *
 * <p>A {@link Change} is a name for the reader and a list of {@link Edit}s; an edit is one record before and after, so that its
 * inverse swaps the two. The {@link Store} writes records and journal in one transaction; only then is the change
 * published. What can be read is an immutable {@link LibraryState}, replaced as a whole, so that any thread may read it.
 *
 * <p>{@code Growing} knows how a selection grows from word to section. {@code Marking}, {@code Joining}, {@code Erasing}, {@code Bookmarking},
 * {@code Editing}, {@code Versioning}, {@code Recoding} and their like make changes of what readers do; they read and reckon, and write
 * nothing. {@code Removal} takes documents out, {@code Restoring} brings back whatever was removed: the {@code Bin} is no table of
 * its own but what steps that are done have removed and what is not there now, so that it cannot disagree with the history.
 *
 * <p>{@link org.yandu.workspace.TextIndex} is the port through which texts are searched: it says where {@code Phrase}s stand, as
 * {@code Places} of a text; what queries make of it is the business of {@code retrieval}.
 */
@NullMarked
package org.yandu.workspace;

import org.jspecify.annotations.NullMarked;
