/**
 * Texts side by side that follow one another.
 *
 * <p>{@link org.yandu.ui.compare.LinkModel} watches where the pane in focus is read and brings the other panes to what corresponds
 * there. The pane in focus never moves by itself: only it is listened to, and only the others are moved. They move once
 * when another stretch is reached, not with every line. {@link org.yandu.ui.compare.CompareView} lists all links with the words
 * they rest on and with the gaps.
 */
@NullMarked
package org.yandu.ui.compare;

import org.jspecify.annotations.NullMarked;
