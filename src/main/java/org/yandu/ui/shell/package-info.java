/**
 * The window around the rooms: {@link MainWindow}, what is on the reader's {@link Desk}, {@link Background} work, actions and keys.
 *
 * <p>The rooms ({@code ui.reader}, {@code ui.outline}, {@code ui.codebook}, {@code ui.notes}) know the desk and never each other: one
 * puts a place or a mark into focus, another shows it. {@code Wiring} hands their nodes to the window. The list of documents
 * lives here, since it is the shell's own question: which reading is opened in which pane.
 */
@NullMarked
package org.yandu.ui.shell;

import org.jspecify.annotations.NullMarked;
