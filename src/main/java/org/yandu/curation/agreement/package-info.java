/**
 * How far several coders agree, theme by theme.
 *
 * <p>{@link org.yandu.curation.agreement.Tally} and {@link org.yandu.curation.agreement.TwoCoders} hold the measures and know nothing of
 * texts; {@link org.yandu.curation.agreement.ClassText} says who marked what of one text; {@link
 * org.yandu.curation.agreement.Agreement} brings both together. A coder counts for a text when he has marked anything in it: whoever has
 * not is missing there, not of the opinion that nothing is to be marked.
 */
@NullMarked
package org.yandu.curation.agreement;

import org.jspecify.annotations.NullMarked;
