package org.yandu.exchange.bundle;

import java.util.ArrayList;
import java.util.List;
import org.yandu.anchor.QuoteFinder;
import org.yandu.anchor.Selector.TextQuote;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;

/** Finds passages by what a file says of them. */
public final class Spotting {

    private Spotting() {}

    /** All places it may be, in text order, in UTF-16 units; one where it is certain. */
    public static List<TextSpan> find(DocumentVersion version, TextQuote quote, PassageHint hint) {
        TextQuote until = hint.until();
        List<TextSpan> all = QuoteFinder.find(version, quote);
        if (until != null) {
            all = ranges(all, QuoteFinder.find(version, until));
        }
        TextSpan at = hint.at();
        if (all.size() > 1 && at != null) {
            List<TextSpan> there = all.stream()
                    .filter(span -> span.equals(at)
                            || version.codePoints().fromUtf16(span).equals(at))
                    .toList();
            return there.size() == 1 ? there : all;
        }
        return all;
    }

    /** Of the ends behind each beginning the first two: enough to know that there is more than one. */
    private static List<TextSpan> ranges(List<TextSpan> starts, List<TextSpan> ends) {
        List<TextSpan> ranges = new ArrayList<>();
        for (TextSpan start : starts) {
            ends.stream()
                    .filter(end -> end.start() > start.start())
                    .limit(2)
                    .forEach(end -> ranges.add(new TextSpan(start.start(), end.start())));
        }
        return ranges;
    }
}
