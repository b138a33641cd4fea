/**
 * The outline of the pane that has the focus: with how much of every section is marked per theme, to be corrected, and the order
 * of a disordered text to be mended.
 *
 * <p>A click puts the heading on the first line of the text and flashes it; scrolling the text moves the choice here and never the
 * other way round, so that the two cannot chase each other. The bars are reckoned from {@code Markup} for the rows that are in
 * sight only. Given up: bars for the whole tree at once, which would cost a pass over all marks for rows nobody sees.
 *
 * <p>The order is looked through here and not in a window of its own, so that the text stays beside it. A paragraph, or a heading
 * with all its paragraphs ({@code OrderMoves}), is dragged by plain mouse events: a drag and drop of the platform would only be needed to
 * leave the list.
 */
@NullMarked
package org.yandu.ui.outline;

import org.jspecify.annotations.NullMarked;
