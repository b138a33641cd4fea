/**
 * What was done and what was removed: the history, in which the reader can go back and forth by many steps, and the bin, from
 * which things come back.
 *
 * <p>Both are read from the journal whenever they are in sight and something has changed. The history is fetched page by page as one
 * comes to it. The bin is derived ({@link org.yandu.workspace.Bin}); it cannot be emptied, and says so: the journal keeps every step
 * for undo, and takes no more room for the bin.
 */
@NullMarked
package org.yandu.ui.history;

import org.jspecify.annotations.NullMarked;
