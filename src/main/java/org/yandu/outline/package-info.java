/**
 * How a text is divided: {@link OutlineTree}, {@link OutlineNode} and the grammar of Chinese headings.
 *
 * <p>The grammar decides for the text as a whole, not line by line; every node carries how sure it is and why. Place names such
 * as 三（二）第4段 come from here and are the same everywhere in the program.
 */
@NullMarked
package org.yandu.outline;

import org.jspecify.annotations.NullMarked;
