package org.yandu.intake;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Header;

/** What a head says, by the names the labelled texts use; {@code null} for what it does not say. */
public final class HeadFields {

    private HeadFields() {}

    public static Map<String, @Nullable String> of(Header header) {
        Map<String, @Nullable String> found = new TreeMap<>();
        found.put("title", header.title());
        found.put("subtitle", header.subtitle());
        found.put("author", header.author());
        found.put("issuer", header.issuer());
        found.put("number", header.number());
        found.put("date", header.date());
        found.put("source", header.source());
        return found;
    }
}
