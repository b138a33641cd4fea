package org.yandu.cli;

import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.workspace.OpenDocument;

/** One of several places at which a quotation stands; {@code start} and {@code end} in code points, ready for {@code --range}. */
record Candidate(int start, int end, String quote, String before, String after, String place) {

    /** As much as tells places apart and fits on a line. */
    private static final int CONTEXT = 12;

    static Candidate of(OpenDocument open, TextSpan span) {
        DocumentVersion version = open.version();
        TextSpan points = version.codePoints().fromUtf16(span);
        int all = VersionRow.characters(version);
        int before = version.codePoints().toUtf16(Math.max(0, points.start() - CONTEXT));
        int after = version.codePoints().toUtf16(Math.min(all, points.end() + CONTEXT));
        return new Candidate(
                points.start(),
                points.end(),
                version.quote(span),
                version.quote(new TextSpan(before, span.start())).replace('\n', ' '),
                version.quote(new TextSpan(span.end(), after)).replace('\n', ' '),
                open.outline().placeAt(span.start()));
    }
}
