/**
 * One pane: a text, set well, with what was left on it.
 *
 * <p>What is shown is computed by pure functions. {@link DisplayText} cuts a version into blocks (headings, paragraphs, noise) and
 * {@link DisplayMap} maps display offsets to text offsets and back; {@link Painter} turns marks, outline and look into flat runs. The
 * text control is handed runs and never asked what they mean. A text read in another order is the same blocks in another
 * order. A passage is one stretch of the text: a selection that runs over a jump is cut, to the side where it began. Given up: one
 * key making several passages there, which would look like one mark and have to be removed piece by piece.
 *
 * <p>RichTextFX knows one underline per run and no margin, so stacked underlines, margin stripes, the frame of the focused mark and
 * the flash are drawn by {@link MarkCanvas} over the laid-out lines, from the very {@link RunStyle}s those lines carry.
 *
 * <p>{@link TextHand} is what a reader does in a text without a palette: caret, units, pen, joining and splitting. Its models
 * ({@link SelectingModel}, {@link PenModel}, {@link PassageModel}) know no nodes.
 */
@NullMarked
package org.yandu.ui.reader;

import org.jspecify.annotations.NullMarked;
