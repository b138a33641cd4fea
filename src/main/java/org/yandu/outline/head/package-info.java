/**
 * The head of a text: where title, author and what stands between them and the first section are.
 */
@NullMarked
package org.yandu.outline.head;

import org.jspecify.annotations.NullMarked;
