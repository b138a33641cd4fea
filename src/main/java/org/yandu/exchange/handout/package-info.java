/**
 * Texts given out on paper: a document, or the readings of a packet with its questions, with numbers in the margin, room for notes and
 * themes told apart by patterns in black and white. {@link org.yandu.exchange.handout.Handout} is the door. What stands in it is read by
 * {@code exchange.script}; it is written by what writes lessons.
 */
@NullMarked
package org.yandu.exchange.handout;

import org.jspecify.annotations.NullMarked;
