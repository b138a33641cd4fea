package org.yandu.exchange.packet;

import java.text.Normalizer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.DocumentVersion.Cause;
import org.yandu.document.DocumentVersion.Origin;
import org.yandu.document.Fingerprint;
import org.yandu.document.Header;
import org.yandu.document.MarkdownSigns;
import org.yandu.document.MarkedHeading;
import org.yandu.document.Noise;
import org.yandu.document.Structure;
import org.yandu.document.TextSpan;
import org.yandu.exchange.packet.Readings.Text;
import org.yandu.language.Texts;
import org.yandu.outline.Correction;
import org.yandu.outline.order.Arrangement;

/** One reading in a packet: what is known about it here, its text and its original beside. */
final class TextJson {

    /** Headings go no deeper in any document; the outline makes nothing of more. */
    private static final int DEEPEST = 20;

    /** Why something is no text is shown from the program's own texts, so only their keys may stand there. */
    private static final Set<String> REASONS =
            Set.copyOf(Texts.of(Locale.ENGLISH).keys());

    private static final String SPACING = "noise.spacing";

    private TextJson() {}

    static String textEntry(String versionId) {
        return "texts/" + versionId + ".txt";
    }

    static String originalEntry(String sha256) {
        return "originals/" + sha256;
    }

    // ---- out ----

    static Map<String, Object> write(Text text) {
        Document document = text.document();
        Header header = document.header();
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("id", document.id());
        shape.put("title", header.title());
        shape.put("subtitle", header.subtitle());
        shape.put("author", header.author());
        shape.put("issuer", header.issuer());
        shape.put("number", header.number());
        shape.put("date", header.date());
        shape.put("source", header.source());
        shape.put("format", document.format());
        shape.put("version", version(text.version()));
        shape.put(
                "corrections",
                text.corrections().stream()
                        .map(each -> correction(each, text.version()))
                        .toList());
        Arrangement arrangement = text.arrangement();
        shape.put(
                "arrangement",
                arrangement == null
                        ? List.of()
                        : arrangement.parts().stream()
                                .map(part -> {
                                    Map<String, Object> item = PlaceJson.span(text.version(), part.span());
                                    item.put("heading", part.heading());
                                    return item;
                                })
                                .toList());
        return shape;
    }

    private static Map<String, Object> correction(Correction each, DocumentVersion version) {
        Map<String, Object> item = PlaceJson.span(version, each.span());
        item.put("level", each.level());
        item.put("title", each.title());
        return item;
    }

    private static Map<String, Object> version(DocumentVersion version) {
        Origin origin = version.origin();
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("id", version.id());
        shape.put("cause", origin.cause());
        shape.put("encoding", origin.encoding());
        shape.put("sha256", origin.sha256());
        shape.put("fileName", origin.fileName());
        shape.put("created", origin.created());
        shape.put(
                "noise",
                version.noise().stream().map(noise -> noise(noise, version)).toList());
        Structure structure = version.structure();
        shape.put(
                "headings",
                structure.headings().stream()
                        .map(heading -> {
                            Map<String, Object> item = PlaceJson.span(version, heading.span());
                            item.put("level", heading.level());
                            item.put("by", heading.by());
                            return item;
                        })
                        .toList());
        shape.put("tables", spans(version, structure.tables()));
        shape.put("notes", spans(version, structure.notes()));
        return shape;
    }

    /** Signs of Markdown are spacing to a program that does not know them, and hidden as such. */
    private static Map<String, Object> noise(Noise noise, DocumentVersion version) {
        Map<String, Object> item = PlaceJson.span(version, noise.span());
        boolean markup = noise.kind() == Noise.Kind.MARKUP;
        item.put("kind", markup ? Noise.Kind.SPACING : noise.kind());
        item.put("reason", markup ? SPACING : noise.reason());
        if (markup) {
            item.put("markup", noise.reason());
        }
        return item;
    }

    private static List<Map<String, Object>> spans(DocumentVersion version, List<TextSpan> spans) {
        return spans.stream().map(span -> PlaceJson.span(version, span)).toList();
    }

    // ---- in ----

    static Text read(Fields fields, PacketFile file, Instant now) {
        String id = fields.id("id");
        DocumentVersion version = version(fields.object("version"), id, file);
        Document document = new Document(id, header(fields), fields.id("format"), now, version.id());
        List<Correction> corrections = fields.list(
                "corrections",
                each -> new Correction(
                        UUID.randomUUID().toString(),
                        id,
                        version.id(),
                        PlaceJson.span(each, version),
                        each.number("level", 0, DEEPEST),
                        each.lineOrNull("title"),
                        now));
        List<Arrangement.Part> parts = fields.list(
                "arrangement", each -> new Arrangement.Part(PlaceJson.span(each, version), each.is("heading")));
        Arrangement arrangement =
                parts.isEmpty() ? null : new Arrangement(UUID.randomUUID().toString(), id, version.id(), parts);
        inOrder(parts.stream().map(Arrangement.Part::span).sorted().toList(), file.name());
        inOrder(corrections.stream().map(Correction::span).sorted().toList(), file.name());
        byte[] original = bytes(file, originalEntry(version.origin().sha256()));
        return new Text(document, version, corrections, arrangement, original);
    }

    private static Header header(Fields fields) {
        return new Header(
                fields.line("title"),
                fields.lineOrNull("subtitle"),
                fields.lineOrNull("author"),
                fields.lineOrNull("issuer"),
                fields.lineOrNull("number"),
                fields.lineOrNull("date"),
                fields.lineOrNull("source"));
    }

    /** A version is called after its bytes and its text, so that none can pass for another. */
    private static DocumentVersion version(Fields fields, String documentId, PacketFile file) {
        String id = fields.id("id");
        String sha256 = fields.id("sha256");
        String text = Fields.utf8(file.name(), bytes(file, textEntry(id)));
        boolean right = id.equals(Fingerprint.version(sha256, text))
                && Fingerprint.of(bytes(file, originalEntry(sha256))).equals(sha256)
                && Normalizer.isNormalized(text, Normalizer.Form.NFC)
                && text.indexOf('\r') < 0
                && text.indexOf('\0') < 0
                && !text.isBlank();
        if (!right) {
            throw Refusal.altered(file.name());
        }
        Origin origin = new Origin(
                fields.constant("cause", Cause.class),
                fields.id("encoding"),
                sha256,
                fileName(fields),
                fields.instant("created"));
        DocumentVersion bare = new DocumentVersion(id, documentId, text, List.of(), origin);
        List<Noise> noise = fields.list("noise", each -> noise(each, bare));
        Structure structure = new Structure(
                fields.list("headings", each -> heading(each, bare)),
                fields.list("tables", each -> PlaceJson.span(each, bare)),
                fields.list("notes", each -> PlaceJson.span(each, bare)));
        inOrder(noise.stream().map(Noise::span).toList(), file.name());
        inOrder(structure.headings().stream().map(MarkedHeading::span).toList(), file.name());
        inOrder(structure.tables(), file.name());
        inOrder(structure.notes(), file.name());
        return new DocumentVersion(id, documentId, text, structure, noise, origin);
    }

    private static Noise noise(Fields each, DocumentVersion bare) {
        String sign = each.has("markup") ? each.line("markup") : "";
        if (MarkdownSigns.isReason(sign) && REASONS.contains(sign)) {
            return new Noise(PlaceJson.span(each, bare), Noise.Kind.MARKUP, sign);
        }
        String reason = each.line("reason");
        if (!REASONS.contains(reason)) {
            throw Refusal.damaged(each.file());
        }
        return new Noise(PlaceJson.span(each, bare), each.constant("kind", Noise.Kind.class), reason);
    }

    private static MarkedHeading heading(Fields each, DocumentVersion bare) {
        return new MarkedHeading(
                PlaceJson.span(each, bare),
                each.number("level", 0, DEEPEST),
                each.constant("by", MarkedHeading.By.class));
    }

    /** Shown, and offered when the original is to be saved: never a path. */
    private static @Nullable String fileName(Fields fields) {
        String name = fields.lineOrNull("fileName");
        if (name != null && (name.contains("/") || name.contains("\\"))) {
            throw Refusal.unsafe(fields.file());
        }
        return name;
    }

    private static void inOrder(List<TextSpan> spans, String file) {
        int end = 0;
        for (TextSpan span : spans) {
            if (span.start() < end) {
                throw Refusal.damaged(file);
            }
            end = span.end();
        }
    }

    private static byte[] bytes(PacketFile file, String entry) {
        byte[] bytes = file.entries().get(entry);
        if (bytes == null) {
            throw Refusal.damaged(file.name());
        }
        return bytes;
    }
}
