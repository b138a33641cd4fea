/**
 * The themes: {@link Code} and {@link Codebook}, with what tells them apart on screen, on paper and to the ear.
 */
@NullMarked
package org.yandu.codebook;

import org.jspecify.annotations.NullMarked;
