/**
 * One pane: a text, set well, with what was left on it.
 *
 * <p>What is shown is computed by pure functions. {@link DisplayText} cuts a version into blocks (headings, paragraphs, noise) and
 * {@link DisplayMap} maps display offsets to text offsets and back; {@link Painter} turns text, outline and look into flat runs. The
 * text control is handed runs and never asked what they mean. A text read in another order is the same blocks in another
 * order. A passage is one stretch of the text: a selection that runs over a jump is cut, to the side where it began. Given up: one
 * key making several passages there, which would look like one mark and have to be removed piece by piece.
 *
 * <p>Marks are no styles of the text: {@link MarkPainter} says what lies on a block, and {@link MarkLayers} draws it behind and over
 * the laid-out lines, in the frame in which they move. A mark that comes or goes costs a drawing of what is in view, however long the
 * text is. Given up: runs with a background and an underline, which RichTextFX has one of per run and lays the paragraph out anew for.
 *
 * <p>{@link TextHand} is what a reader does in a text without a palette: caret, units, pen, joining and splitting. Its models
 * ({@link SelectingModel}, {@link PenModel}, {@link PassageModel}) know no nodes.
 */
@NullMarked
package org.yandu.ui.reader;

import org.jspecify.annotations.NullMarked;
