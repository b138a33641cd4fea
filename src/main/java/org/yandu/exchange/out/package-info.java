/**
 * Marks on their way out, as files for people.
 *
 * <p>{@link org.yandu.exchange.out.MarkReport} is what goes out: passages under headings, each with place, themes, comment, coder and
 * source. {@link org.yandu.exchange.out.ReportMaker} builds it from any list of annotations; it is pure but for fetching the
 * documents. A {@link org.yandu.exchange.out.ReportWriter} turns it into bytes, and {@link org.yandu.exchange.out.OutFile} puts
 * bytes into a file. {@link org.yandu.exchange.out.Quotation} is a single passage for the clipboard.
 *
 * <p>DOCX and XLSX are written as zipped XML by hand: what is needed of them is little, the bytes are the same for the same
 * report, and no part of POI that writes them has to travel with the program. Nothing here can run where it is opened: no formulas, no
 * scripts, no links. Every character that came from a text or a reader passes through {@code Safe}.
 */
@NullMarked
package org.yandu.exchange.out;

import org.jspecify.annotations.NullMarked;
