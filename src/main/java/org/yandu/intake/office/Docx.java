package org.yandu.intake.office;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.intake.manuscript.FileBytes;
import org.yandu.intake.manuscript.Format;
import org.yandu.intake.manuscript.Manuscript;
import org.yandu.intake.manuscript.Moments;

/**
 * Word since 2007, and what WPS saves as such. Chosen: our own reading of the parts instead of POI's XWPF. It takes automatic numbers,
 * text boxes, content controls and comment ranges at the XML anyway; read block by block it needs a tenth of the memory, starts
 * at once, and there is one place where bombs and foreign entities are kept out ({@link Archive}, {@link Xml}).
 *
 * <p>The text is what Word shows with all changes accepted. Headers and footers are left out: they repeat on every page, and in
 * official documents hold the page number.
 */
public final class Docx implements Format {

    @Override
    public String name(FileBytes file) {
        return "docx";
    }

    @Override
    public boolean claims(FileBytes file) {
        return Packages.kind(file) == Packages.Kind.WORD;
    }

    @Override
    public Manuscript read(FileBytes file) {
        return Packages.guarded(file, () -> {
            try (DocxParts parts = DocxParts.open(file)) {
                return read(parts);
            }
        });
    }

    private static Manuscript read(DocxParts parts) {
        Paper paper = new Paper();
        DocxNotes notes = new DocxNotes(paper, parts.part("footnotes"), parts.part("endnotes"));
        DocxStyles styles = DocxStyles.of(parts.part("styles"));
        DocxBody body = new DocxBody(styles, DocxNumbering.of(parts.part("numbering")), notes);
        Xml.each(parts.main(), Set.of("w:body"), block -> body.block(block, paper.blocks));
        body.end(paper.blocks);
        notes.read(body);
        comments(parts.part("comments"), parts.part("commentsExtended"), paper.comments);
        return PaperWriter.write(paper, parts.facts(), StandardCharsets.UTF_8.name());
    }

    /** Replies are tied to the last paragraph of what they answer. */
    private static void comments(@Nullable Xml part, @Nullable Xml extended, Map<String, Paper.Comment> into) {
        if (part == null) {
            return;
        }
        Map<String, String> byParagraph = new java.util.HashMap<>();
        Map<String, String> answers = new java.util.HashMap<>();
        for (Xml comment : part.all("w:comment")) {
            for (Xml p : comment.all("w:p")) {
                byParagraph.put(p.get("w14:paraId", ""), comment.get("w:id", ""));
            }
        }
        if (extended != null) {
            for (Xml each : extended.all("w15:commentEx")) {
                String child = byParagraph.get(each.get("w15:paraId", "?"));
                String parent = byParagraph.get(each.get("w15:paraIdParent", "?"));
                if (child != null && parent != null) {
                    answers.put(child, parent);
                }
            }
        }
        for (Xml comment : part.all("w:comment")) {
            String id = comment.get("w:id", "");
            StringBuilder words = new StringBuilder();
            comment.all("w:p").forEach(p -> words.append(DocxText.plain(p)).append('\n'));
            into.put(
                    id,
                    new Paper.Comment(
                            comment.get("w:author", ""),
                            words.toString().strip(),
                            answers.getOrDefault(id, ""),
                            Moments.local(comment.get("w:date", ""))));
        }
    }
}
