/**
 * The front door: {@link org.yandu.Main} decides between window and command line, {@code Wiring} puts the rooms
 * together by hand and is read from top to bottom. Nothing else lives here.
 */
@NullMarked
package org.yandu;

import org.jspecify.annotations.NullMarked;
