package org.yandu.intake.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.intake.manuscript.Draft;
import org.yandu.intake.manuscript.FileBytes;
import org.yandu.intake.manuscript.Format;
import org.yandu.intake.manuscript.Manuscript;

/**
 * PDF files that have a text, not only pictures of one. A file that opens without a password is read even when its maker asks
 * programs not to copy from it: a text to be taught may be read and quoted, and every viewer shows it as well.
 */
public final class Pdf implements Format {

    /** The longest five-year plan with all annexes has some 600. */
    public static final int MOST_PAGES = 5_000;

    /** What streams may come to while the file is open. */
    private static final long MEMORY = 512L << 20;

    /** Some programs write a few bytes of their own in front. */
    private static final int HEAD = 1024;

    /** Of all characters drawn, so many must be known by name; fonts without names give a few symbols at most otherwise. */
    private static final double NAMED = 0.5;

    static {
        FontMappers.set(new SilentFonts());
    }

    @Override
    public String name(FileBytes file) {
        return "pdf";
    }

    @Override
    public boolean claims(FileBytes file) {
        int length = Math.min(HEAD, file.bytes().length);
        return file.startsWith('%', 'P', 'D', 'F', '-')
                || file.isNamed("pdf")
                        && new String(file.bytes(), 0, length, StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    @Override
    public Manuscript read(FileBytes file) {
        try (PDDocument document = Loader.loadPDF(
                file.bytes(), "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MEMORY).streamCache)) {
            return read(document);
        } catch (InvalidPasswordException e) {
            throw new ProblemException(Problem.of(Kind.FILE_ENCRYPTED, file.name()), e);
        } catch (Excess e) {
            throw new ProblemException(Problem.of(e.kind(), file.name()), e);
        } catch (OutOfMemoryError e) {
            throw new ProblemException(Problem.of(Kind.FILE_TOO_LARGE, file.name()), e);
        } catch (ProblemException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new ProblemException(
                    Problem.of(isLocked(e) ? Kind.FILE_ENCRYPTED : Kind.FILE_DAMAGED, file.name()), e);
        }
    }

    /** Locked with a certificate, or in a way PDFBox does not know. */
    private static boolean isLocked(Throwable e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("ecurity handler") || message.contains("ecryption material");
    }

    private static Manuscript read(PDDocument document) {
        PdfPen pen = new PdfPen();
        List<Sheet> sheets = new ArrayList<>();
        List<PageMark> marks = new ArrayList<>();
        Map<COSDictionary, Integer> numbers = new HashMap<>();
        Draft draft = new Draft();
        for (PDPage page : document.getPages()) {
            if (sheets.size() >= MOST_PAGES) {
                throw new Excess(Kind.FILE_TOO_LARGE);
            }
            PdfFrame frame = PdfFrame.of(page);
            List<Ink> ink = pen.follow(page, frame);
            marks.addAll(PdfMarks.of(page, frame, ink));
            numbers.put(page.getCOSObject(), sheets.size());
            if (Sheet.isPicture(pen.pictured(), frame.width(), frame.height(), ink.size())) {
                draft.picture(sheets.size() + 1);
            }
            sheets.add(Sheet.of(sheets.size(), frame.width(), frame.height(), ink, pen.rules()));
        }
        if (pen.glyphs() - pen.nameless() < NAMED * pen.glyphs() || pen.glyphs() == 0) {
            throw new Excess(Kind.FILE_NO_TEXT);
        }
        PageText.write(sheets, PdfBookmarks.of(document, numbers), marks, pen.glyphs() + 1, draft);
        return draft.finish(PdfFacts.of(document), "UTF-16", 1);
    }
}
