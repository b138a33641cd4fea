/**
 * What stands in a text but is not the author's, and what the text says about itself.
 *
 * <p>Noise: {@code NoiseFinder} knows one rule per kind; what two rules claim, the earlier has. Rules for single lines run first, then
 * {@code PageFrame} takes what lies between such lines and the end of the page. {@code Page} says whether it is one; {@code PageHead}
 * where its text begins, by the row of facts below the title ({@code FactRow}) and the words of sites ({@code SiteWords}); {@code PageFoot}
 * where it ends.
 * {@code RunningHeads} knows what comes again page by page, {@code SiteMarks} what a site calls itself within the text, {@code ColumnName} a
 * column above a title, {@code DownloadForm} what stands between the name of a file and its text. {@code LoneWords} gives back the words
 * of sites that a text speaks of, {@code Mentions} tells a site that is spoken of from one whose name was put in. A text with a blank between every two characters ({@code SpacedText}) is read without them.
 *
 * <p>The head: {@code HeaderFinder} reads title, author, issuer, number, date and source where texts say them: above the title
 * ({@code Letterhead}), before the first paragraph, in the last lines; a law has the day it was last passed or amended
 * ({@code Enactment}). {@code TitleJoins} knows how a title goes over several lines, {@code IndexPage} where a list of papers has none. Facts that stood side by side in boxes are set apart first ({@code GluedFacts}). {@code FactMerge} asks the
 * file's own properties only where the text is silent, and not where they are plainly left over.
 *
 * <p>{@code WrappedWords} alone changes a text: between Latin words a line end that only wraps becomes a blank.
 */
@NullMarked
package org.yandu.intake.cleaning;

import org.jspecify.annotations.NullMarked;
