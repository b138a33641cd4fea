package org.yandu.intake.manuscript;

import java.util.List;
import org.yandu.document.Noise;
import org.yandu.document.Structure;
import org.yandu.document.TextSpan;

/**
 * What a file format yields, before anything is understood.
 *
 * @param text in the form of {@link TextForm#normalise}
 * @param noise what only the format can know to be no text, such as a running head seen on every page; text order, not
 *     overlapping
 * @param quotes paragraphs the format calls quotations, in text order
 * @param facts what the file's own properties say about it
 * @param pictures numbers, from 1 and ascending, of pages that are a picture and whose words are not in the text
 * @param encoding name of the charset; that of the container's texts for formats that are no text
 * @param confidence of the encoding, from 0 to 1
 */
public record Manuscript(
        String text,
        Structure structure,
        List<Noise> noise,
        List<Remark> remarks,
        List<TextSpan> quotes,
        Facts facts,
        List<Integer> pictures,
        String encoding,
        double confidence) {}
