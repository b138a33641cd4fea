/**
 * What goes out of the window: {@link org.yandu.ui.export.ExportRoom} is the door and fulfils every {@code ExportWish}. One sheet asks what,
 * how and in which format, and shows beforehand what will come of it: the first passages, or the pages as they will be printed.
 *
 * <p>Files are made by {@code exchange.out}, pages of a document with its marks by {@code exchange.paper}, of a list by {@code
 * exchange.listing}, handouts by {@code exchange.handout}, what other programs read by {@code exchange.foreign}; this room only asks and
 * shows. The same pages go into the PDF, onto the screen and to the printer.
 */
@NullMarked
package org.yandu.ui.export;

import org.jspecify.annotations.NullMarked;
