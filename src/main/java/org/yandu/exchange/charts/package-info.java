/**
 * The maps of {@code retrieval.maps}, and how often a term is used, as drawings: what the window shows and what is saved are the same {@link
 * org.yandu.exchange.drawing.Drawing}. No number is told by colour alone: bars have the pattern of their theme and stand under their
 * figures, themes have their signs.
 */
@NullMarked
package org.yandu.exchange.charts;

import org.jspecify.annotations.NullMarked;
