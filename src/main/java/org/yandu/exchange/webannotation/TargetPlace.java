package org.yandu.exchange.webannotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.Selector.TextQuote;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.exchange.bundle.Bundle.Note;
import org.yandu.exchange.bundle.PassageHint;
import org.yandu.exchange.bundle.Quote;
import org.yandu.exchange.bundle.Spotting;
import tools.jackson.databind.JsonNode;

/**
 * What the selectors of a target say (Web Annotation Data Model 4.2): words, offsets, or a range between two of them. Offsets are code
 * points by the standard, UTF-16 units with Hypothesis; the words tell which.
 *
 * @param quote words of the passage, or of its beginning; all empty when there are none
 * @param hint offsets as they are written, and where a range ends
 */
record TargetPlace(TextQuote quote, PassageHint hint) {

    private static final TextQuote NO_WORDS = new TextQuote("", "", "");

    static TargetPlace of(JsonNode target) {
        JsonNode selectors = target.path("selector");
        Optional<TextQuote> quote = quote(selectors);
        Optional<TextSpan> offsets = offsets(selectors);
        Optional<JsonNode> range = selector(selectors, "RangeSelector").filter(node -> node.has("startSelector"));
        if (quote.isPresent() || offsets.isPresent() || range.isEmpty()) {
            return new TargetPlace(quote.orElse(NO_WORDS), new PassageHint(offsets.orElse(null), null));
        }
        return range(range.get().path("startSelector"), range.get().path("endSelector"));
    }

    private static TargetPlace range(JsonNode start, JsonNode end) {
        Optional<TextQuote> from = quote(start);
        Optional<TextQuote> until = quote(end);
        TextSpan at = offsets(start)
                .flatMap(first -> offsets(end)
                        .filter(last -> first.start() < last.start())
                        .map(last -> new TextSpan(first.start(), last.start())))
                .orElse(null);
        boolean said = from.isPresent() && until.isPresent();
        return new TargetPlace(said ? from.get() : NO_WORDS, new PassageHint(at, said ? until.get() : null));
    }

    private static Optional<TextQuote> quote(JsonNode selectors) {
        return selector(selectors, "TextQuoteSelector")
                .map(node -> new TextQuote(
                        Shape.words(node.path("exact")),
                        Shape.words(node.path("prefix")),
                        Shape.words(node.path("suffix"))))
                .filter(quote -> !quote.exact().isBlank());
    }

    private static Optional<TextSpan> offsets(JsonNode selectors) {
        return selector(selectors, "TextPositionSelector").flatMap(node -> {
            int start = Shape.number(node.path("start")).orElse(-1);
            int end = Shape.number(node.path("end")).orElse(-1);
            return start >= 0 && start < end ? Optional.of(new TextSpan(start, end)) : Optional.empty();
        });
    }

    private static Optional<JsonNode> selector(JsonNode selectors, String type) {
        List<JsonNode> waiting = new ArrayList<>(Shape.list(selectors));
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

    /** Whether words are quoted, so that it can be looked for in a text that is not in the file. */
    boolean hasWords() {
        return !quote.exact().isBlank();
    }

    /** Where offsets and words agree; else where the words are found once. Empty, with a remark, when that is nowhere. */
    Optional<TextSpan> in(DocumentVersion version, List<Note> notes) {
        Optional<TextSpan> agreed = agreed(version);
        if (agreed.isPresent()) {
            return agreed;
        }
        List<TextSpan> found = Spotting.find(version, quote, hint);
        if (found.isEmpty() && hint.until() == null) {
            found = Spotting.find(version, new TextQuote(quote.exact(), "", ""), hint);
        }
        if (found.size() != 1) {
            notes.add(
                    found.isEmpty()
                            ? Note.of("bundle.place_missing", Quote.of(quote.exact()))
                            : Note.of("bundle.place_several", Quote.of(quote.exact())));
            return Optional.empty();
        }
        if (hint.at() != null) {
            notes.add(Note.of("bundle.position_wrong", Quote.of(quote.exact())));
        }
        return Optional.of(found.getFirst());
    }

    private Optional<TextSpan> agreed(DocumentVersion version) {
        TextSpan at = hint.at();
        int length = version.text().length();
        if (at == null || at.end() > length) {
            return Optional.empty();
        }
        if (at.end() <= version.codePoints().fromUtf16(length)) {
            TextSpan points = version.codePoints().toUtf16(at);
            if (!hasWords() || says(version, points)) {
                return Optional.of(points);
            }
        }
        return hasWords() && isWhole(version, at) && says(version, at) ? Optional.of(at) : Optional.empty();
    }

    private boolean says(DocumentVersion version, TextSpan span) {
        @Nullable TextQuote until = hint.until();
        String words = quote.exact();
        return until == null
                ? version.quote(span).equals(words) || span.in(version.text()).equals(words)
                : span.in(version.text()).startsWith(words) && version.text().startsWith(until.exact(), span.end());
    }

    private static boolean isWhole(DocumentVersion version, TextSpan span) {
        String text = version.text();
        return isWhole(text, span.start()) && isWhole(text, span.end());
    }

    private static boolean isWhole(String text, int at) {
        return at <= 0 || at >= text.length() || !Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
