/**
 * A document with its marks on paper.
 *
 * <p>{@link org.yandu.exchange.paper.Typesetter} is the door: it turns an open document into {@link org.yandu.exchange.paper.Page}s, lists of
 * shapes in points, which {@link org.yandu.exchange.paper.PdfFile} draws as PDF and a window may draw as well. On the way, each pure
 * and by itself: {@code Blocks} (what the text is made of), {@code LineBreaker} (where Chinese lines may end), {@code LineSetter} (where each
 * character stands), {@code Lanes} (stripes that do not run into each other), {@code Pager} (what comes onto which page) and
 * {@code NoteColumn} (comments that make room for each other).
 *
 * <p>Themes are told apart by colour, pattern and sign at once, so that a copier in black and white takes none of it away. Chosen: own
 * setting on the faces that travel with the program, so that paper and screen agree everywhere. Given up: justification over whole
 * paragraphs and the spacing of Latin in Chinese; lines are filled one after the other.
 */
@NullMarked
package org.yandu.exchange.paper;

import org.jspecify.annotations.NullMarked;
