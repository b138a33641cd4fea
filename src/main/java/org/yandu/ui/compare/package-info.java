/**
 * Texts side by side that follow one another.
 *
 * <p>{@link org.yandu.ui.compare.LinkModel} watches where the pane in focus is read and brings the other panes to what corresponds
 * there. The pane in focus never moves by itself: only it is listened to, and only the others are moved. They move when
 * they are to stand somewhere else, not with every line, and say in their head why they stand there. {@code CompareView} lists all
 * links with the words they rest on and with the gaps; {@code Bands} draws them between the panes; {@code PinModel} lets the reader
 * say himself what corresponds.
 *
 * <p>{@code GridModel} and {@code GridSheet} put any number of documents into one table, by sections of the first or by themes.
 */
@NullMarked
package org.yandu.ui.compare;

import org.jspecify.annotations.NullMarked;
