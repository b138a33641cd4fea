package org.yandu.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Header;
import org.yandu.document.Noise;
import org.yandu.document.Structure;
import org.yandu.document.TextSpan;
import org.yandu.document.Unread;
import org.yandu.intake.manuscript.Remark;

/**
 * A file as it was read.
 *
 * @param text with LF line ends, NFC
 * @param structure what the file format says about headings, tables and notes
 * @param noise in text order, not overlapping, in UTF-16 units
 * @param remarks comments and highlights left with another program, in no particular order
 * @param quotes paragraphs the format calls quotations, in text order
 * @param pictures numbers, from 1 and ascending, of pages that are a picture and whose words are not in the text
 * @param unread places whose bytes could not be read; of a plain text the lines are those of the file
 * @param format short lower-case name, such as {@code txt}
 * @param encoding name of the charset
 * @param confidence of the encoding, from 0 to 1
 * @param otherwise encoding that would have been decided on from the bytes, where the reader chose another and the text is
 *     another for it; {@code null} usually
 * @param bytes the file, untouched
 */
public record Reading(
        Header header,
        String text,
        Structure structure,
        List<Noise> noise,
        List<Remark> remarks,
        List<TextSpan> quotes,
        List<Integer> pictures,
        Unread unread,
        String format,
        String encoding,
        double confidence,
        @Nullable String otherwise,
        byte[] bytes) {}
