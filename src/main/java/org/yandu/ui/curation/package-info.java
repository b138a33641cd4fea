/**
 * A class on one sheet, for the instructor and for the projector: how many have marked what, who has marked or answered nothing where,
 * what is contested, what is decided about it ({@code Deciding}), and what the instructor writes about an answer.
 *
 * <p>A sheet and not a panel: the text with its heat, the tables and the decisions belong together and nothing else on the screen does;
 * with names hidden, no margin and no list beside it may give them away. Everything is worked out once for a text ({@link
 * org.yandu.ui.curation.Findings}) and again after every change; a number leads to its passages in the text beside it.
 */
@NullMarked
package org.yandu.ui.curation;

import org.jspecify.annotations.NullMarked;
