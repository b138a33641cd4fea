package org.yandu.exchange.refi;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Memo;
import org.yandu.annotation.Relation;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Fingerprint;
import org.yandu.document.TextSpan;
import org.yandu.exchange.bundle.Bundle;
import org.yandu.exchange.bundle.Bundle.Text;
import org.yandu.exchange.bundle.Guid;
import org.yandu.language.Texts;

/** Writes a bundle as {@code .qdpx}, or its themes as {@code .qdc}. The same bundle is the same bytes. */
public final class RefiProject {

    static final String PROJECT = "urn:QDA-XML:project:1.0";
    static final String CODEBOOK = "urn:QDA-XML:codebook:1.0";

    /** What {@code origin} begins with. */
    static final String ORIGIN = "YanDu";

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Bundle bundle;
    private final Texts texts;
    private final XmlWriter out = new XmlWriter();
    private final RefiNotes notes;

    private RefiProject(Bundle bundle, Texts texts) {
        this.bundle = bundle;
        this.texts = texts;
        this.notes = new RefiNotes(bundle.said(), out);
    }

    /** @param texts for the headings within a theme's description */
    public static void write(Bundle bundle, Texts texts, OutputStream to) throws IOException {
        RefiProject project = new RefiProject(bundle, texts);
        project.project();
        ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        put(zip, "project.qde", project.out.toString());
        for (Text text : bundle.texts()) {
            put(zip, "sources/" + Guid.of(text.versionId()) + ".txt", text.text());
        }
        zip.finish();
        zip.flush();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** The themes alone. */
    public static String codebook(Bundle bundle, Texts texts) {
        XmlWriter out = new XmlWriter();
        out.begin("CodeBook").with("xmlns", CODEBOOK).with("origin", ORIGIN);
        RefiCodes codes = new RefiCodes(bundle.themes(), texts, out).forCodebook();
        codes.codes(code -> {});
        codes.sets();
        return out.end().toString();
    }

    private void project() {
        out.begin("Project").with("xmlns", PROJECT).with("name", bundle.name()).with("origin", ORIGIN);
        users();
        RefiCodes codes = new RefiCodes(bundle.themes(), texts, out);
        if (!bundle.themes().codes().isEmpty()) {
            out.begin("CodeBook");
            codes.codes(code -> notes.of(Memo.Kind.CODE, code.id()));
            out.end();
        }
        if (!bundle.texts().isEmpty()) {
            out.begin("Sources");
            bundle.texts().forEach(this::source);
            out.end();
        }
        notes.write();
        links();
        if (!bundle.themes().codes().isEmpty()) {
            codes.sets();
        }
        notes.of(Memo.Kind.LIBRARY, null);
        out.end();
    }

    private void users() {
        Set<String> coders = new LinkedHashSet<>();
        bundle.said().marks().forEach(mark -> coders.add(mark.coder()));
        bundle.said().memos().forEach(memo -> coders.add(memo.coder()));
        bundle.said().links().forEach(link -> coders.add(link.coder()));
        if (coders.isEmpty()) {
            return;
        }
        out.begin("Users");
        coders.forEach(coder ->
                out.begin("User").with("guid", user(coder)).with("name", coder).end());
        out.end();
    }

    static String user(String coder) {
        return Fingerprint.named("coder " + coder);
    }

    static String time(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    private void source(Text text) {
        out.begin("TextSource")
                .with("guid", Guid.of(text.versionId()))
                .with("name", text.header().title())
                .with("plainTextPath", "internal://" + Guid.of(text.versionId()) + ".txt");
        if (text.added() != null) {
            out.with("creationDateTime", time(text.added()));
        }
        // The document a text is a version of has no place in the schema.
        out.begin("Description").text(RefiWords.DOCUMENT + text.documentId()).end();
        DocumentVersion version = text.version();
        List<Annotation> marks = bundle.said().marks().stream()
                .filter(mark -> mark.versionId().equals(text.versionId()))
                .toList();
        marks.forEach(mark -> selection(version, mark));
        if (bundle.texts().stream()
                        .filter(each -> each.documentId().equals(text.documentId()))
                        .findFirst()
                        .orElseThrow()
                == text) {
            notes.of(Memo.Kind.DOCUMENT, text.documentId());
        }
        out.end();
    }

    private void selection(DocumentVersion version, Annotation mark) {
        TextSpan span = version.codePoints().fromUtf16(mark.span());
        String coder = user(mark.coder());
        out.begin("PlainTextSelection")
                .with("guid", Guid.of(mark.id()))
                .with("name", mark.span().in(version.text()))
                .with("startPosition", String.valueOf(span.start()))
                .with("endPosition", String.valueOf(span.end()))
                .with("creatingUser", coder)
                .with("creationDateTime", time(mark.created()))
                .with("modifyingUser", coder)
                .with("modifiedDateTime", time(mark.modified()));
        if (!mark.flags().isEmpty()) {
            out.begin("Description").text(RefiWords.flags(mark.flags())).end();
        }
        for (String code : mark.codes()) {
            out.begin("Coding")
                    .with("guid", Fingerprint.named("coding " + mark.id() + " " + code))
                    .with("creatingUser", coder)
                    .with("creationDateTime", time(mark.created()));
            out.begin("CodeRef").with("targetGUID", Guid.of(code)).end();
            out.end();
        }
        if (!mark.comment().isEmpty()) {
            out.begin("NoteRef").with("targetGUID", RefiNotes.comment(mark)).end();
        }
        out.end();
    }

    private void links() {
        if (bundle.said().links().isEmpty()) {
            return;
        }
        out.begin("Links");
        for (Relation link : bundle.said().links()) {
            out.begin("Link")
                    .with("guid", Guid.of(link.id()))
                    .with("name", RefiWords.kind(link.kind()))
                    .with("direction", link.kind() == Relation.Kind.CONTRADICTS ? "Bidirectional" : "OneWay")
                    .with("originGUID", Guid.of(link.from()))
                    .with("targetGUID", Guid.of(link.to()));
            out.begin("NoteRef").with("targetGUID", RefiNotes.note(link)).end();
            out.end();
        }
        out.end();
    }
}
