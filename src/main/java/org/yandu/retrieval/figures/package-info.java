/**
 * The numbers a text names: how many, how much, what share, for how long, each with its unit, its place and a value to sort by.
 *
 * <p>{@link org.yandu.retrieval.figures.FigureFinder} reads them in Arabic and Chinese numerals, simplified and traditional, full and
 * half width. A number without a unit is none: it counts headings, names a document, a year or an article. Dates are another matter,
 * see {@link org.yandu.retrieval.dates}; what is one of those is never a figure.
 *
 * <p>{@link org.yandu.retrieval.figures.Findings} puts both together for a list.
 */
@NullMarked
package org.yandu.retrieval.figures;

import org.jspecify.annotations.NullMarked;
