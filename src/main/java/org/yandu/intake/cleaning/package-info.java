/**
 * What stands in a text but is not the author's, and what the text says about itself.
 *
 * <p>{@code NoiseFinder} knows one rule per kind of noise; what two rules claim, the earlier has. Rules for lines of one
 * kind run first; {@code PageFrame} goes on from what they found and takes what lies between such lines and the end of the page, by the share of words
 * of sites in a line ({@code SiteWords}), and knows the lines that the format found, too; {@code RunningHeads} knows what comes again page by page, {@code SiteMarks} what a site calls itself
 * within the text. {@code LoneWords} gives back the words of sites that a text speaks of.
 * {@code ColumnName} knows a column above a title by the way through the site or the minute below it, {@code DownloadForm} what sites set between the name
 * of a file and its text.
 * {@code HeaderFinder} reads title, author,
 * issuer, number, date and source, where texts say them: above the title ({@code Letterhead}), in the lines before the first
 * paragraph and in the last ones; a law has the day it was last passed or amended ({@code Enactment}), not that on which it comes
 * into force; facts that stood in boxes side by side are set apart first ({@code GluedFacts}); {@code FactMerge} asks the file's own properties only where the text is silent, and not where they are plainly left over. {@code
 * WrappedWords} alone changes a text: between Latin words a line end that only wraps becomes a blank.
 */
@NullMarked
package org.yandu.intake.cleaning;

import org.jspecify.annotations.NullMarked;
