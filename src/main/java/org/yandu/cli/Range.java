package org.yandu.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.document.TextSpan;

/** Reads {@code A:B}, code points of a text, end exclusive. */
final class Range {

    /** Nine digits: no text is longer, and an int holds it. */
    private static final Pattern FORM = Pattern.compile("(\\d{1,9}):(\\d{1,9})");

    private Range() {}

    /** @throws ProblemException RANGE_INVALID when it is no range, empty, or beyond the text */
    static TextSpan parse(String range, DocumentVersion version) {
        Matcher form = FORM.matcher(range);
        int length = VersionRow.characters(version);
        if (form.matches()) {
            int start = Integer.parseInt(form.group(1));
            int end = Integer.parseInt(form.group(2));
            if (start < end && end <= length) {
                return version.codePoints().toUtf16(new TextSpan(start, end));
            }
        }
        throw new ProblemException(Problem.of(Problem.Kind.RANGE_INVALID, range, length));
    }
}
