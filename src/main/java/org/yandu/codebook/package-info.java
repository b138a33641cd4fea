/**
 * The themes: {@link Code} with its {@link Meaning}, and {@link Codebook}, all of them as trees in their {@link Book}s, with what tells
 * them apart on screen, on paper and to the ear.
 *
 * <p>{@link Colours} proposes colour and pattern for one more theme, {@link ColourCheck} measures a colour against the papers and the
 * other themes as every {@link Sight} has them, {@link Signs} finds the character. {@link WordLists} are
 * the words that a meaning may list for whoever looks for passages.
 */
@NullMarked
package org.yandu.codebook;

import org.jspecify.annotations.NullMarked;
