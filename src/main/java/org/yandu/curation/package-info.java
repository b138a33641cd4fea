/**
 * Several coders: what students give back is merged into the instructor's library.
 *
 * <p>{@link org.yandu.curation.Merge} turns any number of returned files into one change. Whoever gives back is told apart by name and
 * by the key the first file was signed with; everything that comes from a student gets an id made of his name and the id it had with
 * him, so that nobody's file can touch what somebody else made, and the same file changes nothing. A later file stands for all of what
 * its student has made: what is not in it any more goes. Passages are taken to the text this library shows
 * ({@link org.yandu.curation.Placing}); what is not found surely is never guessed.
 */
@NullMarked
package org.yandu.curation;

import org.jspecify.annotations.NullMarked;
