/**
 * Beside the text: the list of annotations, narrowed by document, theme and words, and the editor of comments.
 */
@NullMarked
package org.yandu.ui.notes;

import org.jspecify.annotations.NullMarked;
