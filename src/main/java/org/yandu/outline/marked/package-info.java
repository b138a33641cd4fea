/**
 * What the file itself says of its headings: styles, bookmarks, the signs of Markdown.
 */
@NullMarked
package org.yandu.outline.marked;

import org.jspecify.annotations.NullMarked;
