/**
 * Searching: the field in the bar above everything, and below the texts what was found.
 *
 * <p>{@link org.yandu.ui.search.SearchRoom} is the door. {@code SearchModel} asks anew with every letter; a search that is overtaken is
 * told to stop, and its answer is dropped. No waiting between letters: an answer takes some milliseconds. Lines are read page
 * by page as the reader comes to them ({@code RowLoader}), for a common word stands in a library fifty thousand times.
 * {@code PaneHits} tells the panes what to outline; {@code IndexFollower} lets the index follow what was imported.
 */
@NullMarked
package org.yandu.ui.search;

import org.jspecify.annotations.NullMarked;
