package org.yandu.exchange.webannotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The many shapes one thing may have in JSON-LD: alone or in a list, as an address or as an object. */
final class Shape {

    private Shape() {}

    static List<JsonNode> list(JsonNode node) {
        List<JsonNode> all = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(all::add);
        } else if (!node.isMissingNode() && !node.isNull()) {
            all.add(node);
        }
        return all;
    }

    /** A text, or the first of several. */
    static String words(JsonNode node) {
        JsonNode first = node.isArray() ? node.path(0) : node;
        return first.isString() ? first.asString() : "";
    }

    static boolean hasType(JsonNode node, String type) {
        return list(node.path("type")).stream().anyMatch(each -> words(each).equals(type))
                || list(node.path("@type")).stream()
                        .anyMatch(each -> words(each).endsWith(type));
    }

    static boolean is(JsonNode annotation, String motivation) {
        return list(annotation.path("motivation")).stream()
                .anyMatch(each -> words(each).equals(motivation) || words(each).equals("oa:" + motivation));
    }

    static boolean purpose(JsonNode body, String purpose) {
        return list(body.path("purpose")).stream().anyMatch(each -> words(each).equals(purpose));
    }

    /** The address of a resource that is one or has one. */
    static String address(JsonNode node) {
        if (node.isString()) {
            return node.asString();
        }
        String source = address0(node.path("source"));
        return source.isEmpty() ? address0(node.path("id")) : source;
    }

    private static String address0(JsonNode node) {
        return node.isString() ? node.asString() : words(node.path("id"));
    }

    /** Numbers beyond an int mean no place in a text. */
    static Optional<Integer> number(JsonNode node) {
        return node.isIntegralNumber() && node.canConvertToInt() ? Optional.of(node.asInt()) : Optional.empty();
    }
}
