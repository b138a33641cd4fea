package org.yandu.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;
import org.yandu.codebook.Colour;
import org.yandu.codebook.Meaning;
import org.yandu.codebook.Pattern;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Header;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.outline.OutlineTree;

/** Small records for tests. */
public final class Samples {

    public static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    /** 𠮷 and 𬬻 lie outside the BMP: two units each, one code point. */
    public static final String TEXT = "信用是𠮷祥的根本。\n法治是𬬻火，炼出效能。\n基层治理靠人人。";

    public static final Outlining NO_OUTLINE = (version, header, corrections) -> new OutlineTree(List.of(), List.of());

    private Samples() {}

    public static DocumentVersion version(String id, String documentId, String text, Noise... noise) {
        return new DocumentVersion(
                id, documentId, text, List.of(noise), new DocumentVersion.Origin("UTF-8", "hash-" + id, NOW));
    }

    public static Document document(String id, String title, DocumentVersion current) {
        return new Document(id, Header.titled(title), "txt", NOW, current.id());
    }

    public static Code code(String id, String name, int key) {
        return new Code(
                id,
                name,
                name.substring(0, 1),
                new Colour("#B97A00", "#FBE9BF", "#4A3A14"),
                Pattern.SOLID,
                Meaning.NONE,
                key,
                Code.Place.first(key - 1),
                false);
    }

    public static Annotation annotation(String id, DocumentVersion version, int start, int end, String... codes) {
        return new Annotation(
                id,
                version.documentId(),
                version.id(),
                Anchor.of(version, new TextSpan(start, end)),
                List.of(codes),
                codes.length == 0 ? "批注" : "",
                "读者",
                NOW,
                NOW);
    }

    /** Takes in one text as document {@code id}, version {@code id-v1}. */
    public static Change importing(String id, String text, Noise... noise) {
        DocumentVersion version = version(id + "-v1", id, text, noise);
        return Change.of(
                "change.import",
                List.of(id),
                List.of(new Edit.OfDocument(null, document(id, id, version)), new Edit.OfVersion(null, version)));
    }

    public static Change adding(Annotation... annotations) {
        List<Edit> edits = new ArrayList<>();
        for (Annotation annotation : annotations) {
            edits.add(new Edit.OfAnnotation(null, annotation));
        }
        return Change.of("change.mark", List.of(), edits);
    }

    public static Change adding(Code... codes) {
        List<Edit> edits = new ArrayList<>();
        for (Code code : codes) {
            edits.add(new Edit.OfCode(null, code));
        }
        return Change.of("change.theme.add", List.of(), edits);
    }
}
