package org.yandu.exchange.webannotation;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An annotation as the programming interface and the exports of Hypothesis have it ({@code rows} or {@code annotations}, each with
 * {@code uri}, {@code user}, {@code text}, {@code tags} and {@code target}), said in the words of the Web Annotation Data Model.
 */
final class HypothesisRow {

    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

    private HypothesisRow() {}

    static boolean isOne(JsonNode node) {
        return !node.has("type")
                && !node.has("@type")
                && node.path("uri").isString()
                && (node.path("target").isArray() || node.path("text").isString());
    }

    static JsonNode annotation(JsonNode row) {
        ObjectNode item = MAKE.objectNode();
        item.put("type", "Annotation");
        String id = Shape.words(row.path("id"));
        if (!id.isEmpty()) {
            // As the same annotation is called where Hypothesis gives it out as JSON-LD.
            item.put("id", "https://hypothes.is/a/" + id);
        }
        item.put("creator", name(row));
        item.set("created", row.path("created"));
        item.set("modified", row.path("updated"));
        item.set("target", row.path("target"));
        ArrayNode bodies = item.putArray("body");
        String text = Shape.words(row.path("text"));
        if (!text.isBlank()) {
            body(bodies, "commenting", text);
        }
        for (JsonNode tag : Shape.list(row.path("tags"))) {
            if (!Shape.words(tag).isBlank()) {
                body(bodies, "tagging", Shape.words(tag));
            }
        }
        return item;
    }

    private static void body(ArrayNode bodies, String purpose, String value) {
        bodies.addObject().put("type", "TextualBody").put("purpose", purpose).put("value", value);
    }

    /** The name that is shown, else that of the account: {@code acct:wang@hypothes.is}. */
    private static String name(JsonNode row) {
        String shown = Shape.words(row.path("user_info").path("display_name"));
        String user = Shape.words(row.path("user"));
        String account = user.startsWith("acct:") ? user.substring("acct:".length()) : user;
        int at = account.indexOf('@');
        return !shown.isBlank() ? shown : at > 0 ? account.substring(0, at) : account;
    }
}
