/**
 * Pictures made of boxes, strokes, discs and words: a {@link org.yandu.exchange.drawing.Drawing} says what is where, in px from the upper
 * left corner, and is drawn alike by the window, as SVG ({@link org.yandu.exchange.drawing.SvgFile}) and as PNG ({@link
 * org.yandu.exchange.drawing.PngFile}).
 *
 * <p>Words are measured and, in PNG, drawn with the faces that ship with the program, so that no face of the machine is needed; SVG names
 * families and gives every line of words its measured length.
 */
@NullMarked
package org.yandu.exchange.drawing;

import org.jspecify.annotations.NullMarked;
