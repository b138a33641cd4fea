package org.yandu.exchange.webannotation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Flag;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.exchange.bundle.Bundle.Note;
import org.yandu.exchange.bundle.PassageHint;
import tools.jackson.databind.JsonNode;

/** One annotation of a passage. */
final class MarkItem {

    private final JsonNode item;
    private final Signing signing;
    private final Attached attached;
    private final Tags tags;

    MarkItem(JsonNode item, Signing signing, Attached attached, Tags tags) {
        this.item = item;
        this.signing = signing;
        this.attached = attached;
        this.tags = tags;
    }

    /**
     * Empty, with a remark, when it is on nothing that could be found.
     *
     * @param hints to be filled with what is said of its place besides its words
     */
    Optional<Annotation> mark(String id, Map<String, PassageHint> hints, List<Note> notes) {
        List<JsonNode> targets = Shape.list(item.path("target"));
        if (targets.size() > 1) {
            notes.add(Note.of("bundle.dropped.targets", targets.size() - 1));
        }
        JsonNode target = targets.isEmpty() ? item.path("target") : targets.getFirst();
        TargetPlace place = TargetPlace.of(target);
        Optional<DocumentVersion> version = attached.version(target);
        if (version.isPresent()) {
            return place.in(version.get(), notes)
                    .map(span -> annotation(id, target, version.get(), Anchor.of(version.get(), span)));
        }
        if (!place.hasWords()) {
            notes.add(Note.of("bundle.place_unsaid"));
            return Optional.empty();
        }
        if (!place.hint().equals(PassageHint.NONE)) {
            hints.put(id, place.hint());
        }
        return Optional.of(annotation(id, target, null, new Anchor(new TextSpan(0, 0), place.quote())));
    }

    private Annotation annotation(
            String id, JsonNode target, @org.jspecify.annotations.Nullable DocumentVersion version, Anchor anchor) {
        List<String> codes = new ArrayList<>();
        List<String> comments = new ArrayList<>();
        for (JsonNode body : Shape.list(item.path("body"))) {
            String value = body.isString() ? "" : Shape.words(body.path("value"));
            if (Shape.purpose(body, "tagging") || body.has("yandu:theme")) {
                codes.add(tags.of(body));
            } else if (!value.isBlank()) {
                comments.add(value);
            }
        }
        Shape.list(item.path("bodyValue")).forEach(each -> comments.add(Shape.words(each)));
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        for (JsonNode flag : Shape.list(item.path("yandu:flags"))) {
            java.util.Arrays.stream(Flag.values())
                    .filter(each -> each.name().equalsIgnoreCase(Shape.words(flag)))
                    .forEach(flags::add);
        }
        if (codes.isEmpty() && comments.isEmpty() && flags.isEmpty()) {
            // A mere highlight says that the passage matters.
            flags.add(Flag.STAR);
        }
        return new Annotation(
                id,
                version == null ? Shape.address(target) : version.documentId(),
                version == null ? "" : version.id(),
                anchor,
                codes.stream().distinct().toList(),
                String.join("\n\n", comments),
                signing.coder(item),
                signing.created(item),
                signing.modified(item),
                flags);
    }
}
