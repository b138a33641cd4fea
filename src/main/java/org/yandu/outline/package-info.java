/**
 * How a text is divided ({@link OutlineTree}, {@link OutlineNode}, the grammar of Chinese headings in {@link Outliner}), and in what order
 * it is to be read when its headings were torn from their text ({@link OrderRepair}).
 *
 * <p><b>Outline.</b> The text without noise ({@code CleanText}) is searched for numberings ({@code MarkerReader}); each is a {@code
 * Candidate} ({@code CandidateFinder}). {@code Contents}, {@code Boxes}, {@code TableRows}, {@code ListedItems} and the like put aside
 * what is none. {@code Selection} decides rank by rank: candidates that count on form a {@code Run}, and {@code Evidence} takes or leaves
 * it as one. {@code TornBlock} and {@code TornRegion} know runs that stand apart from their text, {@code UnnumberedLines} headings without
 * a number, {@code Annex}, {@code Carried} and {@code Reissued} what comes with a text, {@code FileHeadings} what its file says. {@code
 * Levels} and {@code TreeBuilder} build, {@link Corrections} replace; {@link Slip} says what is odd about a number, {@link Reason} why a
 * line is a heading.
 *
 * <p><b>Order.</b> {@code Torn} is one rank of headings and the text between them, {@code Kinship} how near paragraphs are to headings.
 * {@code NestedBlock} is for several levels: {@code Sequence} parts text where headings are in order, {@code Reassembly} orders shuffled
 * ones.
 *
 * <p><b>Head.</b> {@link TitlePlace}, {@link BrokenTitle} and {@link Byline} say where title and author are.
 *
 * <p>Chosen: a run is judged, never a line; every node says how sure it is and why; the tree is built from levels alone, so that a
 * correction moves one heading as in a word processor; {@link OrderRepair} proposes a view and moves nothing; names of places such as
 * 三（二）第4段 come from here. Given up: titles of articles without a caption, and more than one disorder in a text.
 */
@NullMarked
package org.yandu.outline;

import org.jspecify.annotations.NullMarked;
