/**
 * The themes: {@link Code} with its {@link Meaning}, and {@link Codebook}, all of them in their {@link Book}s, with what tells them apart on
 * screen, on paper and to the ear.
 */
@NullMarked
package org.yandu.codebook;

import org.jspecify.annotations.NullMarked;
