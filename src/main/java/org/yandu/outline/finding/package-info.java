/**
 * Searches a text for what may be a heading ({@link CandidateFinder}): where its words end ({@link Shapes}), and the ways of writing that hide
 * one, within a paragraph, at the end of a line, alone on it.
 */
@NullMarked
package org.yandu.outline.finding;

import org.jspecify.annotations.NullMarked;
