/**
 * Beside the text: the list of annotations, narrowed by document, theme and words, and the editor of comments.
 *
 * <p>The list of the document in focus comes from its {@code Markup} in memory, that of all documents from the store, worked out
 * aside; an answer that was overtaken by a later question is dropped. The comment stands in one editor below the list instead of
 * in the cells: cells are used again for other annotations while one types. What was typed is never cleared before it is kept.
 */
@NullMarked
package org.yandu.ui.notes;

import org.jspecify.annotations.NullMarked;
