/**
 * How a text is divided: {@link OutlineTree}, {@link OutlineNode} and the grammar of Chinese headings ({@link Outliner}), and in what order it is
 * to be read when its headings were torn from their text ({@link OrderRepair}).
 *
 * <p><b>What may be a heading.</b> The noise-free text ({@code CleanText}) is searched for numberings ({@code MarkerReader}, {@code Numeral}, {@code
 * Style}, {@code LoneLines} for dashes and frames); each is a {@code Candidate} by the way it stands in its paragraph ({@code CandidateFinder}, {@code
 * Shapes}, {@code Amendments}, {@code Formulas}). Put aside are contents ({@code Contents}), boxes, rows and lists ({@code Boxes}, {@code TableRows}, {@code
 * ListedItems}), paragraphs that are counted ({@code CountedParagraphs}) and the head of the text ({@code FrontMatter}).
 *
 * <p><b>What is one.</b> {@code Selection} decides rank by rank ({@code StyleOrder}): candidates that count on form a {@code Run}, and {@code
 * Evidence} takes or leaves a run as one, by its forms ({@code Weight}), by what stands around it ({@code Ground}; {@code NameLists} where names are all
 * its text, {@code Duties}) and by its place in the whole ({@code Standing}). Runs that stand apart from their text are known by {@code
 * TornBlock} (one rank) and {@code TornRegion} (several, together or strewn).
 *
 * <p><b>What has no number.</b> {@code UnnumberedLines} tries one way after the other: {@code ShortLines} with {@code ShortDepths}, {@code ParallelLines}, {@code ClosedLines},
 * {@code LessonCaptions}, {@code Governing}, {@code Restarts}, {@code Compilation}; {@code NamedAlike} and {@code KnownWords} know 前言 and its kin.
 *
 * <p><b>What comes with a text.</b> Every form of 附件 is an {@code AnnexLabel}, where it opens is {@code Annex}, its title {@code AnnexTitles}; the plan
 * that a notice hands on is {@code Carried}, what an older order made known again {@code Reissued}; {@code FileHeadings} adds what the file calls headings
 * ({@code Emphasis}: bold).
 *
 * <p><b>The tree.</b> {@code Levels}, one below the heading that governs; the reader's word replaces all ({@link Corrections}, {@code Corrector});
 * {@code TreeBuilder} builds, {@code PointFinder} finds 一是 and （一） within paragraphs, {@code PlaceNames} names every place; {@link Slip} says what is odd
 * about a number, {@link Reason} why something is a heading.
 *
 * <p><b>Order repair.</b> {@code Torn} is one rank of headings and the text between them, {@code Kinship} how near paragraphs are to headings
 * ({@code Series}, {@code Cues}, {@code Framing}, {@code SharedWords}, {@code Topics}), {@code Wholes} and {@code Swapped} the plainer ways a text
 * comes into disorder. {@code NestedBlock} is for several levels: {@code Sequence} parts text and headings that are in order, {@code Reassembly} finds the order of
 * headings that were shuffled. {@code ProposalWriter} says how sure each place is ({@link Proposal}); {@link ReadingOrder} shows an {@link Arrangement}.
 *
 * <p><b>The head of a text.</b> {@link TitlePlace} where title and subtitle are, {@link BrokenTitle} whether a title goes on in the next line, {@link
 * Byline} who wrote it, where and when.
 *
 * <p>Chosen: a run is judged, never a line; every node says how sure it is and why; the tree is built from the
 * levels alone, so that a correction moves one heading as in a word processor; {@link OrderRepair} proposes a view and moves
 * nothing; points behind dashes are text, lines that are nothing else are headings. Given up: titles for articles without a caption, and more than one disorder in a text. Place names such as 三（二）第4段
 * come from here and are the same everywhere in the program.
 */
@NullMarked
package org.yandu.outline;

import org.jspecify.annotations.NullMarked;
