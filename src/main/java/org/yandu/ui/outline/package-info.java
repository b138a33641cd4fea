/**
 * The outline of the pane that has the focus, with how much of every section is marked per theme.
 *
 * <p>A click puts the heading on the first line of the text and flashes it; scrolling the text moves the choice here and never the
 * other way round, so that the two cannot chase each other. The bars are reckoned from {@code Markup} for the rows that are in
 * sight only. Given up: bars for the whole tree at once, which would cost a pass over all marks for rows nobody sees.
 */
@NullMarked
package org.yandu.ui.outline;

import org.jspecify.annotations.NullMarked;
