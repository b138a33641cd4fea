/**
 * The palette: one field that finds a theme, an action, a document or a heading of the open text by name, by pinyin in full or by
 * initials, in either script.
 *
 * <p>{@link org.yandu.ui.parts.Spelling} says how well a name answers what is typed, {@code PaletteIndex} holds all that can be found, {@code PaletteModel} ranks
 * it and carries out what is chosen. What was chosen lately comes first, and is remembered with the library.
 */
@NullMarked
package org.yandu.ui.palette;

import org.jspecify.annotations.NullMarked;
