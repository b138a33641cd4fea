package org.yandu.annotation;

import java.util.List;
import org.yandu.document.TextSpan;

/**
 * What one coder marked, without the words of the passage: all that coders are compared by, and a third of the work to read when a
 * whole class has marked a text.
 *
 * @param codes ids of the themes
 * @param span in UTF-16 units of the text
 * @param comment empty when there is none
 */
public record CoderMark(String coder, List<String> codes, TextSpan span, String comment) {

    public CoderMark {
        codes = List.copyOf(codes);
    }

    public static CoderMark of(Annotation annotation) {
        return new CoderMark(annotation.coder(), annotation.codes(), annotation.span(), annotation.comment());
    }
}
