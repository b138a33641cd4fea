/**
 * Which file is whose: {@link org.yandu.exchange.foreign.ForeignFormat} are the formats of other programs that a part of a library goes
 * out in, {@link org.yandu.exchange.foreign.ForeignFile} reads those that come in; JSON is told by how it begins, since Hypothesis gives its
 * annotations out under that name. What both have in common is a {@link org.yandu.exchange.bundle.Bundle}; the formats themselves live
 * next door.
 */
@NullMarked
package org.yandu.exchange.foreign;

import org.jspecify.annotations.NullMarked;
