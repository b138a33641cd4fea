package org.yandu.exchange.out;

import java.util.Arrays;
import java.util.Locale;

/** How a copied passage names its source. */
public enum QuoteStyle {
    /** In brackets behind it. */
    PLAIN,
    /** In a footnote after GB/T 7714. */
    FOOTNOTE,
    /** As Markdown, a block quotation with its source below. */
    MARKDOWN;

    /** Key of the preference that holds it. */
    public static final String PREFERENCE = "quote.style";

    /** As it is kept. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Anything that is none is the first. */
    public static QuoteStyle kept(String key) {
        return Arrays.stream(values())
                .filter(style -> style.key().equals(key))
                .findFirst()
                .orElse(PLAIN);
    }
}
