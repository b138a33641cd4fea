/**
 * How texts put things: terms, shared passages, names, figures and dates, in one panel below the texts.
 *
 * <p>Every tab has a model of its own. A model asks one question at a time ({@code Asking}): a new one overtakes the one before, whose answer
 * is dropped. What was worked out over the whole library is kept as long as no text changes ({@code Basis}). Lists are virtual, and the lines
 * of places are read page by page ({@code Lines}).
 *
 * <p>Chosen: a panel and no sheet, because every row leads into the texts and the reader wants to go through many of them. Given up: room,
 * which the reader takes by drawing the panel up.
 */
@NullMarked
package org.yandu.ui.wording;

import org.jspecify.annotations.NullMarked;
