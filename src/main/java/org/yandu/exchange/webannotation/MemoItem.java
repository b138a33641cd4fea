package org.yandu.exchange.webannotation;

import org.yandu.annotation.Memo;
import tools.jackson.databind.JsonNode;

/** A memo about a text, a theme or the library. */
record MemoItem(JsonNode item, Signing signing) {

    Memo memo() {
        String text = Shape.list(item.path("body")).stream()
                .map(body -> Shape.words(body.path("value")))
                .findFirst()
                .orElse("");
        return new Memo(
                Ids.of(item, WebAnnotations.MEMO),
                subject(Shape.words(item.path("target"))),
                Shape.words(item.path("yandu:title")),
                text,
                signing.coder(item),
                signing.created(item),
                signing.modified(item));
    }

    private static Memo.Subject subject(String target) {
        if (target.startsWith(WebAnnotations.DOCUMENT)) {
            return new Memo.Subject(Memo.Kind.DOCUMENT, target.substring(WebAnnotations.DOCUMENT.length()));
        }
        if (target.startsWith(WebAnnotations.THEME)) {
            return new Memo.Subject(Memo.Kind.CODE, target.substring(WebAnnotations.THEME.length()));
        }
        return Memo.Subject.LIBRARY;
    }
}
