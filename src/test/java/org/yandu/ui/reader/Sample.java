package org.yandu.ui.reader;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Markup;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.codebook.Colour;
import org.yandu.codebook.Meaning;
import org.yandu.codebook.Pattern;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Header;
import org.yandu.document.Noise;
import org.yandu.document.Structure;
import org.yandu.document.TextSpan;
import org.yandu.outline.Outliner;
import org.yandu.workspace.OpenDocument;

/** Small open documents for tests. */
final class Sample {

    static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    static final Codebook CODEBOOK = new Codebook(List.of(code("a", 0), code("b", 1), code("c", 2)));

    private Sample() {}

    static OpenDocument open(String title, String text, Noise... noise) {
        return open(Header.titled(title), text, noise);
    }

    static OpenDocument open(Header header, String text, Noise... noise) {
        Document document = new Document("d", header, "txt", NOW, "v");
        DocumentVersion version =
                new DocumentVersion("v", "d", text, List.of(noise), new DocumentVersion.Origin("UTF-8", "00", NOW));
        return new OpenDocument(document, version, Outliner.outline(text, List.of(noise), header), Markup.EMPTY);
    }

    static OpenDocument open(String title, String text, Structure structure) {
        Header header = Header.titled(title);
        Document document = new Document("d", header, "docx", NOW, "v");
        DocumentVersion version = new DocumentVersion(
                "v", "d", text, structure, List.of(), new DocumentVersion.Origin("UTF-8", "00", NOW));
        return new OpenDocument(document, version, Outliner.outline(text, List.of(), header), Markup.EMPTY);
    }

    /** Marks drawn under the text: one row of letters per mark, the letter naming its theme, as in {@code "  aaa  "}. */
    static OpenDocument marked(OpenDocument open, int from, String... rows) {
        List<Annotation> marks = new ArrayList<>();
        for (String row : rows) {
            String letters = row.strip();
            int start = from + row.indexOf(letters.charAt(0));
            TextSpan span = new TextSpan(start, start + letters.length());
            marks.add(new Annotation(
                    "mark" + marks.size(),
                    "d",
                    "v",
                    Anchor.of(open.version(), span),
                    List.of(letters.substring(0, 1)),
                    "",
                    "me",
                    NOW,
                    NOW));
        }
        return new OpenDocument(open.document(), open.version(), open.outline(), Markup.of(marks));
    }

    static Noise noise(String text, String part) {
        int at = text.indexOf(part);
        return new Noise(new TextSpan(at, at + part.length()), Noise.Kind.ADVERTISEMENT, "noise.reason.test");
    }

    private static Code code(String id, int position) {
        String[] full = {"#B97A00", "#1F78B4", "#A8427F"};
        return new Code(
                id,
                "theme " + id,
                id,
                new Colour(full[position], "#FBE9BF", "#4A3A14"),
                Pattern.values()[position],
                Meaning.NONE,
                position + 1,
                Code.Place.first(position),
                false);
    }
}
