package org.yandu.intake.pages;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.intake.manuscript.Archive;
import org.yandu.intake.manuscript.Draft;
import org.yandu.intake.manuscript.Facts;
import org.yandu.intake.manuscript.FileBytes;
import org.yandu.intake.manuscript.Format;
import org.yandu.intake.manuscript.Manuscript;

/**
 * OFD files (GB/T 33190), the pages of Chinese offices. Read here from the zip in memory; a library that unpacks every file to
 * the disk, and brings the ciphers of all seals with it, is not needed for the few elements that hold text.
 */
public final class Ofd implements Format {

    private static final String ENTRY = "OFD.xml";

    private static final double NAMED = 0.5;

    @Override
    public String name(FileBytes file) {
        return "ofd";
    }

    @Override
    public boolean claims(FileBytes file) {
        if (!file.startsWith('P', 'K', 3, 4)) {
            return false;
        }
        try (Archive archive = Archive.open(file)) {
            return archive.names().contains(ENTRY);
        } catch (ProblemException e) {
            return file.isNamed("ofd");
        }
    }

    @Override
    public Manuscript read(FileBytes file) {
        try (Archive archive = Archive.open(file)) {
            if (archive.names().contains("Encryptions.xml")) {
                throw new Excess(Kind.FILE_ENCRYPTED);
            }
            return read(new OfdXml(archive));
        } catch (ProblemException e) {
            throw e;
        } catch (Excess e) {
            throw new ProblemException(Problem.of(e.kind(), file.name()), e);
        } catch (OutOfMemoryError e) {
            throw new ProblemException(Problem.of(Kind.FILE_TOO_LARGE, file.name()), e);
        } catch (RuntimeException | StackOverflowError e) {
            throw new ProblemException(Problem.of(Kind.FILE_DAMAGED, file.name()), e);
        }
    }

    private static Manuscript read(OfdXml xml) {
        Element entry = xml.root(ENTRY);
        List<Element> bodies = OfdXml.all(entry, "DocBody");
        List<Sheet> sheets = new ArrayList<>();
        List<Bookmark> bookmarks = new ArrayList<>();
        List<PageMark> marks = new ArrayList<>();
        Draft draft = new Draft();
        int glyphs = 0;
        int nameless = 0;
        boolean found = false;
        for (Element body : bodies) {
            String path = xml.path("", OfdXml.text(body, "DocRoot"));
            Element root = xml.root(path);
            if (path != null && root != null) {
                found = true;
                OfdDocument document = new OfdDocument(xml, path, root, sheets.size(), glyphs);
                sheets.addAll(document.sheets);
                bookmarks.addAll(document.bookmarks);
                marks.addAll(document.marks);
                document.pictures.forEach(draft::picture);
                glyphs = document.pen().glyphs();
                nameless += document.pen().nameless();
            }
        }
        if (!found) {
            throw new Excess(Kind.FILE_DAMAGED);
        }
        if (glyphs == 0 || glyphs - nameless < NAMED * glyphs) {
            throw new Excess(Kind.FILE_NO_TEXT);
        }
        PageText.write(sheets, bookmarks, marks, glyphs + 1, draft);
        return draft.finish(facts(bodies), "UTF-8", 1);
    }

    private static Facts facts(List<Element> bodies) {
        @Nullable
        Element info = OfdXml.all(bodies.get(0), "DocInfo").stream().findFirst().orElse(null);
        return new Facts(
                PdfFacts.title(OfdXml.text(info, "Title")), PdfFacts.author(OfdXml.text(info, "Author")), null, null);
    }
}
