/**
 * What every room builds its panels of: buttons and fields, cells that wrap, lines of finds, words with what differs in them, the themes'
 * chips, fonts and the clipboard. Nothing here knows a desk or a library, so that a room may use it for whatever it shows.
 */
@NullMarked
package org.yandu.ui.parts;

import org.jspecify.annotations.NullMarked;
