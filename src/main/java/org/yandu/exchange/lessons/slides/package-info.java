/**
 * A lesson as slides: {@link org.yandu.exchange.lessons.slides.Deck} lays a script out on slides, {@link
 * org.yandu.exchange.lessons.slides.SlideFile} writes them as PresentationML (ISO/IEC 29500-1, clause 19).
 *
 * <p>What is said and what is seen are two things: prose is the talk and goes to the speaker notes, on the slide stands its first
 * sentence; passages stand on slides of their own, word for word, with where they are from, and go on on a next slide rather than grow
 * too small to read. Written by hand like the Word files: POI would add eleven megabytes to the program for a dozen parts.
 */
@NullMarked
package org.yandu.exchange.lessons.slides;

import org.jspecify.annotations.NullMarked;
