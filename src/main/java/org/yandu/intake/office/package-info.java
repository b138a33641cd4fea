/**
 * Word processors' files: DOCX, DOC, RTF, ODT.
 *
 * <p>Every format becomes a {@code Paper} of paragraphs, tables, notes and comments, block by block, and one {@code PaperWriter} makes a
 * manuscript of it, so that headings by type, highlights and notes are judged alike. Automatic numbers are written out as the program
 * shows them, for official documents number by list. Given up: XWPF (a whole tree in memory, slow to start, and still without numbers).
 */
@NullMarked
package org.yandu.intake.office;

import org.jspecify.annotations.NullMarked;
