/**
 * Maps over the marks: themes over sections or documents, themes with themes, a time line, what is not marked.
 *
 * <p>{@code MapsModel} has them counted and drawn aside ({@code retrieval.maps}, {@code exchange.charts}); an answer that was overtaken is
 * dropped. {@code ChartView} shows a drawing of any size with a canvas no larger than the window; the heads of rows and columns stay in
 * sight. What is saved is the drawing that is seen. Every cell leads on: to its passages, to a place in a text, or to the map of a
 * document.
 */
@NullMarked
package org.yandu.ui.maps;

import org.jspecify.annotations.NullMarked;
