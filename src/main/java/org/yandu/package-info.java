/**
 * The front door: {@link org.yandu.Main} decides between window and command line, {@code Wiring} puts the two
 * faces together by hand over {@code LibraryWiring}, which opens libraries for both; {@code WindowWiring} puts the rooms of the
 * window together. Nothing else lives here.
 */
@NullMarked
package org.yandu;

import org.jspecify.annotations.NullMarked;
