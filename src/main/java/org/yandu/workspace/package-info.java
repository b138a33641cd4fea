/**
 * The open library: one gate, {@link org.yandu.workspace.Workspace#apply}, for everything that changes anything.
 *
 * <p>A {@link Change} is a name for the reader and a list of {@link Edit}s; an edit is one record before and after, so that its
 * inverse swaps the two. The {@link Store} writes records and journal in one transaction; only then is the change
 * published. What can be read is an immutable {@link LibraryState}, replaced as a whole, so that any thread may read it.
 *
 * <p>{@code Growing} knows how a selection grows from word to section. {@code Marking}, {@code Joining}, {@code Erasing}, {@code Bookmarking}, {@code Editing}, {@code NoiseEditing}, {@code Versioning} and {@code Review} make changes of what readers do; they read
 * and reckon, and write nothing.
 */
@NullMarked
package org.yandu.workspace;

import org.jspecify.annotations.NullMarked;
