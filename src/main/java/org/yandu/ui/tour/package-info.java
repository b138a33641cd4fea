/**
 * A walk through the real window that writes a picture at every stop: for readers without a display, for the README, and
 * for whoever changes how the program looks.
 */
@NullMarked
package org.yandu.ui.tour;

import org.jspecify.annotations.NullMarked;
