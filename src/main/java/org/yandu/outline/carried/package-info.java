/**
 * What comes with a text or stands in one file with others: the plan below its notice, annexes with their titles, compilations, reprints.
 */
@NullMarked
package org.yandu.outline.carried;

import org.jspecify.annotations.NullMarked;
