/**
 * How a text is divided: {@link OutlineTree}, {@link OutlineNode} and the grammar of Chinese headings ({@link Outliner}).
 *
 * <p>The noise-free text ({@code CleanText}) is searched for numberings ({@code MarkerReader}); each is a {@code Candidate} by
 * the way it stands in its paragraph ({@code Shapes}). Tables of contents are put aside ({@code Contents}). Then it is decided for
 * the text as a whole, rank by rank ({@code Selection}): candidates under one heading that count on form a {@code Run}, and
 * {@code Evidence} takes or leaves a run as one. Points ({@code PointFinder}) come below the headings.
 *
 * <p>Chosen: a run is judged, never a line, because a list item looks like a heading by itself; every node says how sure it is and
 * why ({@link Reason}). Headings without any number are words such as 结语, or, where nothing is numbered, short lines
 * that are alike ({@code ShortLines}). Given up: a title for articles of a law that have no caption; their first words are text,
 * and showing them is the business of the view. Place names such as 三（二）第4段 come from here and are the same everywhere in the program.
 */
@NullMarked
package org.yandu.outline;

import org.jspecify.annotations.NullMarked;
