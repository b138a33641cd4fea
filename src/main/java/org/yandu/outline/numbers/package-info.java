/**
 * The numberings of Chinese headings: which kind of sign a text uses ({@link Style}), what it counts ({@link Numeral}), where it stands in a
 * line ({@link Marker}, {@link MarkerReader}), and the labels of what is annexed ({@link AnnexLabel}).
 */
@NullMarked
package org.yandu.outline.numbers;

import org.jspecify.annotations.NullMarked;
