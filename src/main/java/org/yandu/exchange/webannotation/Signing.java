package org.yandu.exchange.webannotation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import tools.jackson.databind.JsonNode;

/**
 * Who made something and when.
 *
 * @param coder of what names nobody
 * @param now stands for missing dates, and for those that lie ahead
 */
public record Signing(String coder, Instant now) {

    String coder(JsonNode item) {
        JsonNode creator = item.path("creator").isArray() ? item.path("creator").path(0) : item.path("creator");
        for (String key : new String[] {"name", "nickname", "id"}) {
            if (creator.path(key).isString() && !creator.path(key).asString().isBlank()) {
                return creator.path(key).asString();
            }
        }
        return creator.isString() && !creator.asString().isBlank() ? creator.asString() : coder;
    }

    Instant created(JsonNode item) {
        return time(item.path("created"), now);
    }

    Instant modified(JsonNode item) {
        Instant created = created(item);
        Instant modified = time(item.path("modified"), created);
        return modified.isBefore(created) ? created : modified;
    }

    private Instant time(JsonNode node, Instant otherwise) {
        try {
            Instant time = OffsetDateTime.parse(Shape.words(node)).toInstant();
            return time.isAfter(now) ? now : time;
        } catch (DateTimeException e) {
            return otherwise;
        }
    }
}
