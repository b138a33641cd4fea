package org.yandu.exchange.webannotation;

import org.yandu.document.Fingerprint;
import tools.jackson.databind.JsonNode;

/** Ids of ours are the records' own; those of others make one, always the same. */
final class Ids {

    private Ids() {}

    static String of(JsonNode item, String prefix) {
        String id = Shape.words(item.path("id"));
        if (id.startsWith(prefix)) {
            return id.substring(prefix.length());
        }
        return Fingerprint.named("web annotation " + (id.isEmpty() ? item.toString() : id));
    }
}
