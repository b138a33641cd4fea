/**
 * How a text is divided: {@link OutlineTree}, {@link OutlineNode} and the grammar of Chinese headings ({@link Outliner}).
 *
 * <p>The noise-free text ({@code CleanText}) is searched for numberings ({@code MarkerReader}); each is a {@code Candidate} by the
 * way it stands in its paragraph ({@code Shapes}). Contents, boxes and rows are put aside; then {@code Selection} decides rank by
 * rank: candidates that count on form a {@code Run}, and {@code Evidence} takes or leaves a run as one, by its forms, by what
 * stands around it ({@code Ground}) and by its place in the whole ({@code Standing}). Lines without a number are looked for where no
 * higher number was found, or where all numbers start again below
 * them ({@code ShortLines}, {@code ShortDepths}, {@code Restarts}, {@code Compilation}). What the file calls
 * headings is added ({@code FileHeadings}), so are the titles of what a notice carries ({@code Carried}), which like 附件 ({@code Annex}) stand above all, {@code Levels} are given, one below the heading that governs, the reader's word replaces both ({@link Corrections}).
 *
 * <p>What stands at the head of a text is told by its lines: {@link TitlePlace} where title and subtitle are, {@link BrokenTitle} whether
 * a title goes on in the next line, {@link Byline} who wrote it, where and when.
 *
 * <p>Chosen: a run is judged, never a line; every node says how sure it is and why ({@link Reason}); the tree is built from the
 * levels alone, so that a correction moves one heading as in a word processor; {@link OrderRepair} proposes a view and moves
 * nothing. Given up: titles for articles without a caption, and more than one disorder in a text. Place names such as 三（二）第4段
 * come from here and are the same everywhere in the program.
 */
@NullMarked
package org.yandu.outline;

import org.jspecify.annotations.NullMarked;
