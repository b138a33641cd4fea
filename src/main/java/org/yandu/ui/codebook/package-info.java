/**
 * The themes: what each means, its key and sign, and how many passages it has. A click narrows the list of annotations to it.
 */
@NullMarked
package org.yandu.ui.codebook;

import org.jspecify.annotations.NullMarked;
