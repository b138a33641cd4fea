package org.yandu.exchange.webannotation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yandu.annotation.Relation;
import tools.jackson.databind.JsonNode;

/** A link from one annotation to another. */
final class LinkItem {

    private LinkItem() {}

    /**
     * @param ids what the addresses of annotations are here
     * @return empty when either end is not in the file, or the kind is none of ours
     */
    static Optional<Relation> link(JsonNode item, Map<String, String> ids, Signing signing) {
        String from = ids.get(Shape.address(item.path("target")));
        List<JsonNode> bodies = Shape.list(item.path("body"));
        String to = bodies.stream()
                .map(body -> ids.get(Shape.address(body)))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
        Optional<Relation.Kind> kind = java.util.Arrays.stream(Relation.Kind.values())
                .filter(each -> each.name().equalsIgnoreCase(Shape.words(item.path("yandu:relation"))))
                .findFirst();
        if (from == null || to == null || from.equals(to) || kind.isEmpty()) {
            return Optional.empty();
        }
        String note = bodies.stream()
                .filter(body -> Shape.purpose(body, "commenting"))
                .map(body -> Shape.words(body.path("value")))
                .findFirst()
                .orElse("");
        return Optional.of(new Relation(
                Ids.of(item, WebAnnotations.LINK),
                from,
                to,
                kind.get(),
                note,
                signing.coder(item),
                signing.created(item)));
    }
}
