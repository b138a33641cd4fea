/**
 * Files that know pages and glyphs, not paragraphs: PDF and OFD (GB/T 33190).
 *
 * <p>Both become {@code Ink}, placed glyph by glyph, and one layout engine makes lines, columns, tables and paragraphs of it. Running heads,
 * page numbers and footnotes are put behind the paragraph that runs over the page end, so that its sentence stays whole. Chosen: our
 * own reading of PDFBox's stream instead of its text stripper, which sorts what is drawn and knows neither columns nor furniture.
 */
@NullMarked
package org.yandu.intake.pages;

import org.jspecify.annotations.NullMarked;
