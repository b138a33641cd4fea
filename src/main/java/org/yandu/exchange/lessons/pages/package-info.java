/**
 * A lesson, a text as a handout, or a list of passages, set on pages for PDF and printer: the same parts as in the Word file, on the faces
 * that travel with the program.
 * {@link org.yandu.exchange.lessons.pages.LessonPages} is the door.
 *
 * <p>Each step by itself: {@code Setting} sets runs of characters into rows, {@code ScriptRows} says how every part of a script looks,
 * {@code Leafing} divides rows and their footnotes over pages, {@code Painter} draws them. Lines are broken by {@code exchange.paper}, which
 * sets documents with their marks. Entries of the contents get their page numbers when all pages are known: a number never changes how
 * many lines there are, so that once is enough.
 */
@NullMarked
package org.yandu.exchange.lessons.pages;

import org.jspecify.annotations.NullMarked;
