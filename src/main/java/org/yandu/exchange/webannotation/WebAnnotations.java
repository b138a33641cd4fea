package org.yandu.exchange.webannotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Memo;
import org.yandu.annotation.Relation;
import org.yandu.codebook.Code;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Fingerprint;
import org.yandu.document.TextSpan;
import org.yandu.exchange.Json;
import org.yandu.exchange.bundle.Bundle;
import org.yandu.exchange.bundle.Bundle.Text;

/** Writes a bundle as JSON-LD. */
public final class WebAnnotations {

    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    /** Not an address: nothing needs to be fetched. */
    static final String OURS = "urn:org.yandu:";

    static final String DOCUMENT = OURS + "document/";
    static final String THEME = OURS + "theme/";
    static final String MARK = OURS + "annotation/";
    static final String LINK = OURS + "relation/";
    static final String MEMO = OURS + "memo/";
    static final String LIBRARY = OURS + "library";

    private final Bundle bundle;
    private final Map<String, DocumentVersion> versions = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private WebAnnotations(Bundle bundle) {
        this.bundle = bundle;
        bundle.texts().forEach(text -> versions.put(text.versionId(), text.version()));
        bundle.themes().codes().forEach(code -> names.put(code.id(), code.name()));
    }

    /** As text that ends with a line end. */
    public static String write(Bundle bundle) {
        return Json.of(new WebAnnotations(bundle).collection()) + "\n";
    }

    /** Keys in their order; absent ones are left out, as JSON-LD wants it. */
    private static Map<String, Object> map(@Nullable Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            if (value != null) {
                map.put(String.valueOf(pairs[i]), value);
            }
        }
        return map;
    }

    private Map<String, Object> collection() {
        List<Object> items = new ArrayList<>();
        bundle.said().marks().stream()
                .filter(mark -> versions.containsKey(mark.versionId()))
                .forEach(mark -> items.add(mark(mark)));
        bundle.said().links().forEach(link -> items.add(link(link)));
        bundle.said().memos().forEach(memo -> items.add(memo(memo)));
        return map(
                "@context",
                List.of(CONTEXT, Map.of("yandu", OURS)),
                "type",
                "AnnotationCollection",
                "label",
                bundle.name(),
                "total",
                items.size(),
                "first",
                map("type", "AnnotationPage", "startIndex", 0, "items", items),
                "yandu:texts",
                bundle.texts().stream().map(WebAnnotations::text).toList(),
                "yandu:codebooks",
                bundle.themes().books(),
                "yandu:themes",
                bundle.themes().codes().stream().map(WebAnnotations::theme).toList());
    }

    private static Map<String, Object> text(Text text) {
        DocumentVersion version = text.version();
        return map(
                "id",
                text.versionId(),
                "document",
                text.documentId(),
                "sha256",
                Fingerprint.of(text.text().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                "added",
                text.added(),
                "header",
                text.header(),
                "noise",
                text.noise().stream()
                        .map(noise -> {
                            TextSpan span = version.codePoints().fromUtf16(noise.span());
                            return map(
                                    "start", span.start(),
                                    "end", span.end(),
                                    "kind", noise.kind().name().toLowerCase(Locale.ROOT),
                                    "reason", noise.reason());
                        })
                        .toList(),
                "text",
                text.text());
    }

    private static Map<String, Object> theme(Code code) {
        return map(
                "id", code.id(),
                "name", code.name(),
                "sign", code.sign(),
                "colour", code.colour(),
                "pattern", code.pattern().name().toLowerCase(Locale.ROOT),
                "key", code.key(),
                "meaning", code.meaning(),
                "book", code.place().book(),
                "parent", code.parent(),
                "retired", code.retired());
    }

    private Map<String, Object> mark(Annotation mark) {
        DocumentVersion version = Objects.requireNonNull(versions.get(mark.versionId()));
        TextSpan span = version.codePoints().fromUtf16(mark.span());
        List<Object> bodies = new ArrayList<>();
        mark.codes()
                .forEach(code -> bodies.add(map(
                        "type",
                        "TextualBody",
                        "purpose",
                        "tagging",
                        "value",
                        names.getOrDefault(code, code),
                        "yandu:theme",
                        THEME + code)));
        if (!mark.comment().isEmpty()) {
            bodies.add(comment("commenting", mark.comment()));
        }
        List<String> flags = mark.flags().stream()
                .sorted()
                .map(flag -> flag.name().toLowerCase(Locale.ROOT))
                .toList();
        Map<String, Object> target = map(
                "source",
                DOCUMENT + mark.documentId(),
                "selector",
                List.of(
                        map("type", "TextPositionSelector", "start", span.start(), "end", span.end()),
                        map(
                                "type", "TextQuoteSelector",
                                "exact", mark.anchor().quote().exact(),
                                "prefix", mark.anchor().quote().prefix(),
                                "suffix", mark.anchor().quote().suffix())),
                "yandu:text",
                mark.versionId());
        return signed(
                MARK + mark.id(),
                map(
                        "motivation",
                        mark.codes().isEmpty() ? (mark.comment().isEmpty() ? "highlighting" : "commenting") : "tagging",
                        "body",
                        bodies.isEmpty() ? null : bodies,
                        "target",
                        target,
                        "yandu:flags",
                        flags.isEmpty() ? null : flags),
                mark.coder(),
                new Dates(mark.created(), mark.modified()));
    }

    private static Map<String, Object> comment(String purpose, String markdown) {
        return map("type", "TextualBody", "purpose", purpose, "format", "text/markdown", "value", markdown);
    }

    private static Map<String, Object> link(Relation link) {
        List<Object> bodies = new ArrayList<>();
        bodies.add(map("type", "SpecificResource", "purpose", "linking", "source", MARK + link.to()));
        if (!link.note().isEmpty()) {
            bodies.add(comment("commenting", link.note()));
        }
        return signed(
                LINK + link.id(),
                map(
                        "motivation",
                        "linking",
                        "body",
                        bodies,
                        "target",
                        MARK + link.from(),
                        "yandu:relation",
                        link.kind().name().toLowerCase(Locale.ROOT)),
                link.coder(),
                new Dates(link.created(), link.created()));
    }

    private static Map<String, Object> memo(Memo memo) {
        String about = memo.subject().idIfAny().orElse("");
        String target = switch (memo.subject().kind()) {
            case DOCUMENT -> DOCUMENT + about;
            case CODE -> THEME + about;
            default -> LIBRARY;
        };
        return signed(
                MEMO + memo.id(),
                map(
                        "motivation",
                        "describing",
                        "body",
                        List.of(comment("describing", memo.text())),
                        "target",
                        target,
                        "yandu:title",
                        memo.title()),
                memo.coder(),
                new Dates(memo.created(), memo.modified()));
    }

    private record Dates(java.time.Instant created, java.time.Instant modified) {}

    private static Map<String, Object> signed(String id, Map<String, Object> what, String coder, Dates dates) {
        Map<String, Object> all = map("id", id, "type", "Annotation");
        all.putAll(what);
        all.put("creator", map("type", "Person", "name", coder));
        all.put("created", dates.created());
        all.put("modified", dates.modified());
        return all;
    }
}
