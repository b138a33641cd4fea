/**
 * One pane: a text, set well, with what was left on it.
 *
 * <p>What is shown is computed by pure functions. {@link DisplayText} cuts a version into blocks (headings, paragraphs, noise) and
 * {@link DisplayMap} maps display offsets to text offsets and back; {@link Painter} turns marks, outline and look into flat runs. The
 * text control is handed runs and never asked what they mean.
 *
 * <p>RichTextFX knows one underline per run and no margin, so stacked underlines, margin stripes, the frame of the focused mark and
 * the flash are drawn by {@link MarkCanvas} over the laid-out lines, from the very {@link RunStyle}s those lines carry.
 */
@NullMarked
package org.yandu.ui.reader;

import org.jspecify.annotations.NullMarked;
