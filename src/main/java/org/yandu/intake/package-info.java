/**
 * Files into documents: formats, encodings, cleaning, what a text says about itself.
 */
@NullMarked
package org.yandu.intake;

import org.jspecify.annotations.NullMarked;
