package org.yandu.exchange.webannotation;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Book;
import org.yandu.codebook.Code;
import org.yandu.codebook.Colour;
import org.yandu.codebook.Meaning;
import org.yandu.codebook.Pattern;
import org.yandu.codebook.Rgb;
import org.yandu.codebook.Signs;
import org.yandu.document.CodePoints;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Fingerprint;
import org.yandu.document.Header;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.exchange.bundle.Bundle.Note;
import org.yandu.exchange.bundle.Bundle.Text;
import org.yandu.exchange.bundle.Bundle.Themes;
import tools.jackson.databind.JsonNode;

/** What a file of ours holds besides annotations. */
record Attached(List<Text> texts, Themes themes, Map<String, DocumentVersion> versions) {

    static Attached of(JsonNode root, List<Note> notes) {
        List<Text> texts = new ArrayList<>();
        Map<String, DocumentVersion> versions = new HashMap<>();
        for (JsonNode node : Shape.list(root.path("yandu:texts"))) {
            String text = Shape.words(node.path("text"));
            boolean whole =
                    Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)).equals(Shape.words(node.path("sha256")));
            if (!whole || text.isBlank()) {
                notes.add(Note.of(
                        "bundle.dropped.text", Shape.words(node.path("header").path("title"))));
                continue;
            }
            Text read = text(node, text);
            if (versions.putIfAbsent(read.versionId(), read.version()) == null) {
                texts.add(read);
            }
        }
        return new Attached(texts, themes(root), versions);
    }

    /** The text of a target, when it travels with the file. */
    Optional<DocumentVersion> version(JsonNode target) {
        DocumentVersion named = versions.get(Shape.words(target.path("yandu:text")));
        if (named != null) {
            return Optional.of(named);
        }
        String source = Shape.address(target);
        return texts.stream()
                .filter(text -> source.equals(WebAnnotations.DOCUMENT + text.documentId()))
                .findFirst()
                .map(text -> versions.get(text.versionId()));
    }

    private static Text text(JsonNode node, String text) {
        JsonNode header = node.path("header");
        String title = Shape.words(header.path("title"));
        return new Text(
                Shape.words(node.path("document")),
                Shape.words(node.path("id")),
                new Header(
                        title.isBlank() ? "?" : title,
                        orNull(header, "subtitle"),
                        orNull(header, "author"),
                        orNull(header, "issuer"),
                        orNull(header, "number"),
                        orNull(header, "date"),
                        orNull(header, "source")),
                text,
                noise(node.path("noise"), text),
                time(Shape.words(node.path("added"))));
    }

    private static @Nullable String orNull(JsonNode node, String key) {
        return node.path(key).isString() ? node.path(key).asString() : null;
    }

    private static @Nullable Instant time(String written) {
        try {
            return Instant.parse(written);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static List<Noise> noise(JsonNode list, String text) {
        CodePoints points = CodePoints.of(text);
        int length = text.codePointCount(0, text.length());
        List<Noise> noise = new ArrayList<>();
        int from = 0;
        for (JsonNode each : Shape.list(list)) {
            int start = Shape.number(each.path("start")).orElse(-1);
            int end = Shape.number(each.path("end")).orElse(-1);
            Optional<Noise.Kind> kind = java.util.Arrays.stream(Noise.Kind.values())
                    .filter(k -> k.name().equalsIgnoreCase(Shape.words(each.path("kind"))))
                    .findFirst();
            if (start >= from && end > start && end <= length && kind.isPresent()) {
                noise.add(new Noise(
                        points.toUtf16(new TextSpan(start, end)), kind.get(), Shape.words(each.path("reason"))));
                from = end;
            }
        }
        return noise;
    }

    private static Themes themes(JsonNode root) {
        List<Book> books = new ArrayList<>();
        for (JsonNode node : Shape.list(root.path("yandu:codebooks"))) {
            String name = Shape.words(node.path("name"));
            String id = Shape.words(node.path("id"));
            if (!name.isBlank() && !id.isBlank()) {
                books.add(new Book(id, name, Shape.words(node.path("note")), books.size()));
            }
        }
        List<Code> codes = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonNode node : Shape.list(root.path("yandu:themes"))) {
            String id = Shape.words(node.path("id"));
            if (!id.isBlank() && !Shape.words(node.path("name")).isBlank() && !ids.contains(id)) {
                String parent = Shape.words(node.path("parent"));
                // One whose parent has not come before it stands at the top; so there can be no ring.
                codes.add(theme(node, id, ids.contains(parent) ? parent : null, codes.size()));
                ids.add(id);
            }
        }
        return new Themes(books, codes);
    }

    private static Code theme(JsonNode node, String id, @Nullable String parent, int position) {
        String sign = Shape.words(node.path("sign"));
        int key = Shape.number(node.path("key")).orElse(0);
        return new Code(
                id,
                Shape.words(node.path("name")),
                Signs.isSign(sign) ? sign : "",
                colour(node.path("colour")),
                java.util.Arrays.stream(Pattern.values())
                        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(Shape.words(node.path("pattern"))))
                        .findFirst()
                        .orElse(Pattern.SOLID),
                meaning(node.path("meaning")),
                key >= 1 && key <= 9 ? (Integer) key : null,
                new Code.Place(Shape.words(node.path("book")), parent, position),
                node.path("retired").asBoolean(false));
    }

    private static Colour colour(JsonNode node) {
        String full = hex(node, "full");
        String light = hex(node, "light");
        String dark = hex(node, "dark");
        return light.isEmpty() || dark.isEmpty() ? new Colour(full, "", "") : new Colour(full, light, dark);
    }

    private static String hex(JsonNode node, String key) {
        String colour = Shape.words(node.path(key));
        return Rgb.parse(colour).isPresent() ? colour : "";
    }

    private static Meaning meaning(JsonNode node) {
        List<Meaning.Sample> samples = new ArrayList<>();
        Shape.list(node.path("samples"))
                .forEach(each -> samples.add(
                        new Meaning.Sample(Shape.words(each.path("words")), Shape.words(each.path("source")))));
        return new Meaning(
                Shape.words(node.path("definition")),
                Shape.words(node.path("when")),
                Shape.words(node.path("whenNot")),
                samples);
    }
}
