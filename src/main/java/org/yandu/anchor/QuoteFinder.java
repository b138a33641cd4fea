package org.yandu.anchor;

import java.util.ArrayList;
import java.util.List;
import org.yandu.anchor.Selector.TextQuote;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Folded;
import org.yandu.document.Folding;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;

/** Finds every place of a version where the words of a quotation stand. Chooses between none of them. */
public final class QuoteFinder {

    private QuoteFinder() {}

    /** How text is made comparable. */
    private interface Comparing {
        Folded of(CharSequence text, List<Noise> skip);
    }

    /**
     * All places, in text order, in UTF-16 units. White space and noise are passed over; if no place has exactly these
     * characters, places are taken that have them in another script, width or case. A prefix or suffix that is not empty must
     * stand next to the place, compared in the same way.
     *
     * @return empty when there is no place, or nothing but white space to look for
     */
    public static List<TextSpan> find(DocumentVersion version, TextQuote quote) {
        List<TextSpan> exact = find(version, quote, Folding::compact);
        return exact.isEmpty() ? find(version, quote, Folding::fold) : exact;
    }

    private static List<TextSpan> find(DocumentVersion version, TextQuote quote, Comparing comparing) {
        String words = comparing.of(quote.exact(), List.of()).text();
        if (words.isEmpty()) {
            return List.of();
        }
        Folded text = comparing.of(version.text(), version.noise());
        String prefix = comparing.of(quote.prefix(), List.of()).text();
        String suffix = comparing.of(quote.suffix(), List.of()).text();
        List<TextSpan> found = new ArrayList<>();
        String in = text.text();
        for (int at = in.indexOf(words); at >= 0; at = in.indexOf(words, at + 1)) {
            int end = at + words.length();
            if (in.startsWith(suffix, end) && in.startsWith(prefix, at - prefix.length())) {
                found.add(text.toSource(new TextSpan(at, end)));
            }
        }
        return found;
    }
}
