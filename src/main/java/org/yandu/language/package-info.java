/**
 * What the program says, in Simplified Chinese and in English.
 *
 * <p>The ground floor of the house, below {@code document}: window and command line are two faces that may not know each
 * other, and both must tell the same problem in the same words. Everything else carries text keys only and never a
 * sentence, so that a history step or a problem is told in whatever language the reader has chosen.
 */
@NullMarked
package org.yandu.language;

import org.jspecify.annotations.NullMarked;
