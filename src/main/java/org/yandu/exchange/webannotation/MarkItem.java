package org.yandu.exchange.webannotation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yandu.anchor.Anchor;
import org.yandu.anchor.QuoteFinder;
import org.yandu.anchor.Selector.TextQuote;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Flag;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.exchange.bundle.Bundle.Note;
import org.yandu.exchange.bundle.Quote;
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

    /** Empty, with a remark, when it is on nothing that could be found. */
    Optional<Annotation> mark(String id, List<Note> notes) {
        List<JsonNode> targets = Shape.list(item.path("target"));
        if (targets.size() > 1) {
            notes.add(Note.of("bundle.dropped.targets", targets.size() - 1));
        }
        JsonNode target = targets.isEmpty() ? item.path("target") : targets.getFirst();
        Optional<JsonNode> quoteNode = selector(target, "TextQuoteSelector");
        TextQuote quote = quoteNode
                .map(node -> new TextQuote(
                        Shape.words(node.path("exact")),
                        Shape.words(node.path("prefix")),
                        Shape.words(node.path("suffix"))))
                .orElse(new TextQuote("", "", ""));
        Optional<DocumentVersion> version = attached.version(target);
        Optional<Anchor> anchor = version.isPresent()
                ? span(version.get(), target, quote, notes).map(span -> Anchor.of(version.get(), span))
                : Optional.of(new Anchor(new TextSpan(0, 0), quote))
                        .filter(a -> !quote.exact().isBlank());
        if (anchor.isEmpty()) {
            notes.add(Note.of("bundle.place_missing", Quote.of(quote.exact())));
        }
        return anchor.map(found -> annotation(id, target, version.orElse(null), found));
    }

    private static Optional<JsonNode> selector(JsonNode target, String type) {
        List<JsonNode> waiting = new ArrayList<>(Shape.list(target.path("selector")));
        while (!waiting.isEmpty()) {
            JsonNode next = waiting.removeFirst();
            if (Shape.hasType(next, type)) {
                return Optional.of(next);
            }
            waiting.addAll(Shape.list(next.path("refinedBy")));
            waiting.addAll(Shape.list(next.path("items")));
        }
        return Optional.empty();
    }

    /** Where position and quotation agree; else where the quotation is found once. */
    private Optional<TextSpan> span(DocumentVersion version, JsonNode target, TextQuote quote, List<Note> notes) {
        Optional<TextSpan> position = selector(target, "TextPositionSelector").flatMap(node -> position(version, node));
        boolean agrees = position.map(span -> quote.exact().isEmpty()
                        || version.quote(span).equals(quote.exact())
                        || span.in(version.text()).equals(quote.exact()))
                .orElse(false);
        if (agrees || quote.exact().isBlank()) {
            return position;
        }
        List<TextSpan> found = QuoteFinder.find(version, quote);
        if (found.isEmpty()) {
            found = QuoteFinder.find(version, new TextQuote(quote.exact(), "", ""));
        }
        if (found.size() != 1) {
            return Optional.empty();
        }
        position.ifPresent(span -> notes.add(Note.of("bundle.position_wrong", Quote.of(quote.exact()))));
        return Optional.of(found.getFirst());
    }

    private static Optional<TextSpan> position(DocumentVersion version, JsonNode node) {
        int length = version.text().codePointCount(0, version.text().length());
        Optional<Integer> start = Shape.number(node.path("start"));
        Optional<Integer> end = Shape.number(node.path("end"));
        boolean fits = start.isPresent()
                && end.isPresent()
                && start.get() >= 0
                && start.get() < end.get()
                && end.get() <= length;
        return fits
                ? Optional.of(version.codePoints().toUtf16(new TextSpan(start.get(), end.get())))
                : Optional.empty();
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
