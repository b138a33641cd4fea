/**
 * The themes: what each means, its key and sign, and how many passages it has. A click narrows the list of annotations to
 * it, and the list's own choice of theme shows here, since both hold to the one filter on the desk.
 */
@NullMarked
package org.yandu.ui.codebook;

import org.jspecify.annotations.NullMarked;
