/**
 * The window around the rooms: {@link MainWindow}, what lies on the reader's {@link Desk} and in its {@code Panes}, the {@link Gate} to
 * every change, {@link Background} work, actions and keys ({@link org.yandu.ui.keys.ListKeys} those of all lists), the settings, and the {@link Start} before
 * there is a library. Files are asked for by {@link FileDialogs} alone, beginning in {@code DocumentsFolder}; what is dropped on the window
 * is announced by {@code DropHint} and taken in by {@code TakeIn}.
 *
 * <p>The other rooms of the window know the desk and never each other: one puts a place or a mark into focus, another shows it; wishes
 * that need an answer elsewhere go through {@link Calls}, and nowhere else. Each brings a {@link Room}: actions, panels, sheets, keys. {@code Docks}
 * stand the panels beside and below the texts. The list of documents lives here, since it is the shell's own question which reading is
 * opened in which pane. {@code ui.tour} plays the window from outside.
 *
 * <p>A change is not made from what the screen shows but from the document as it stands when its turn has come on the writer
 * thread. Given up: painting a mark before it is durable; it takes a few milliseconds, and what is seen is what is saved.
 */
@NullMarked
package org.yandu.ui.shell;

import org.jspecify.annotations.NullMarked;
