package org.yandu.intake.office;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.intake.manuscript.Archive;
import org.yandu.intake.manuscript.FileBytes;
import org.yandu.intake.manuscript.Format;
import org.yandu.intake.manuscript.Manuscript;

/** OpenDocument text, from LibreOffice and WPS. What was deleted with changes tracked is left out; so are headers and footers. */
public final class Odt implements Format {

    @Override
    public String name(FileBytes file) {
        return "odt";
    }

    @Override
    public boolean claims(FileBytes file) {
        return Packages.kind(file) == Packages.Kind.ODT;
    }

    @Override
    public Manuscript read(FileBytes file) {
        return Packages.guarded(file, () -> {
            try (Archive zip = Archive.open(file)) {
                return read(zip, file.name());
            }
        });
    }

    private static Manuscript read(Archive zip, String name) {
        Xml manifest = part(zip, "META-INF/manifest.xml");
        if (manifest != null && manifest.children.stream().anyMatch(e -> e.child("manifest:encryption-data") != null)) {
            throw new ProblemException(Problem.of(Kind.FILE_ENCRYPTED, name));
        }
        byte[] content = zip.bytes("content.xml");
        if (content == null) {
            throw new ProblemException(Problem.of(Kind.FILE_DAMAGED, name));
        }
        OdtStyles styles = new OdtStyles();
        Xml common = part(zip, "styles.xml");
        if (common != null) {
            common.children.forEach(styles::read);
        }
        Paper paper = new Paper();
        OdtText text = new OdtText(paper, styles);
        Xml.each(content, Set.of("office:font-face-decls", "office:automatic-styles", "office:text"), element -> {
            if (!styles.take(element, true)) {
                text.block(element, paper.blocks);
            }
        });
        return PaperWriter.write(paper, facts(part(zip, "meta.xml")), StandardCharsets.UTF_8.name());
    }

    private static @Nullable Xml part(Archive zip, String name) {
        byte[] bytes = zip.bytes(name);
        return bytes == null || bytes.length == 0 ? null : Xml.tree(bytes);
    }

    private static PaperFacts facts(@Nullable Xml meta) {
        Xml all = meta == null ? null : meta.child("office:meta");
        if (all == null) {
            return PaperFacts.NONE;
        }
        Xml creator = all.child("meta:initial-creator");
        return PaperFacts.of(all.child("dc:title"), creator == null ? all.child("dc:creator") : creator);
    }
}
