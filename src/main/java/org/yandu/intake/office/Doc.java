package org.yandu.intake.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.POIDocument;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.intake.manuscript.FileBytes;
import org.yandu.intake.manuscript.Format;
import org.yandu.intake.manuscript.Manuscript;

/**
 * Word before 2007, and the {@code .wps} of WPS, which is the same inside; Word 6 and 95 for their words alone. POI reads it from
 * memory and writes nothing anywhere.
 */
public final class Doc implements Format {

    @Override
    public String name(FileBytes file) {
        return "doc";
    }

    @Override
    public boolean claims(FileBytes file) {
        return Compounds.kind(file) == Compounds.Kind.WORD;
    }

    @Override
    public Manuscript read(FileBytes file) {
        return Packages.guarded(file, () -> {
            try (POIFSFileSystem compound = new POIFSFileSystem(new ByteArrayInputStream(file.bytes()))) {
                if (Compounds.isEncrypted(compound.getRoot())) {
                    throw new ProblemException(Problem.of(Kind.FILE_ENCRYPTED, file.name()));
                }
                return read(compound);
            } catch (EncryptedDocumentException e) {
                throw new ProblemException(Problem.of(Kind.FILE_ENCRYPTED, file.name()), e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Manuscript read(POIFSFileSystem compound) throws IOException {
        try (HWPFDocument document = new HWPFDocument(compound)) {
            Paper paper = new Paper();
            new DocText(document, paper).read(document);
            return PaperWriter.write(paper, facts(document), StandardCharsets.UTF_16LE.name());
        } catch (OldWordFileFormatException e) {
            try (HWPFOldDocument old = new HWPFOldDocument(compound)) {
                Paper paper = new Paper();
                new DocText(old, paper).readOld(old);
                return PaperWriter.write(
                        paper, facts(old), old.getGuessedCharset().name());
            }
        }
    }

    private static PaperFacts facts(POIDocument document) {
        SummaryInformation summary = document.getSummaryInformation();
        if (summary == null) {
            return PaperFacts.NONE;
        }
        return new PaperFacts(orEmpty(summary.getTitle()), orEmpty(summary.getAuthor()));
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }
}
