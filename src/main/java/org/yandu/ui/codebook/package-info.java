/**
 * The themes at the side: a tree of the codebook that is worked with, what the chosen theme means, and the sheets in which themes are
 * made, edited, merged and split, codebooks kept, and files of themes taken in.
 *
 * <p>{@link org.yandu.ui.codebook.ThemeRoom} brings all of it to the window. {@code ThemesModel} knows what is shown and chosen and makes the
 * changes; every one goes through the gate as a single step. A click or the space bar narrows the list of annotations to a theme, and the
 * list's own choice shows here, since both hold to the one filter on the desk.
 */
@NullMarked
package org.yandu.ui.codebook;

import org.jspecify.annotations.NullMarked;
