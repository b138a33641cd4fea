/**
 * Headings without a number, found by what they are like: short lines, opening sentences, parallel words, the parts that govern numbered
 * sections ({@link UnnumberedLines}).
 */
@NullMarked
package org.yandu.outline.unnumbered;

import org.jspecify.annotations.NullMarked;
