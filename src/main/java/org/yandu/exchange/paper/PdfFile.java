package org.yandu.exchange.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.yandu.exchange.Progress;

/**
 * Draws pages as PDF, with the characters that are used of each face inside. Carries no time of day: the same pages are the same bytes.
 */
public final class PdfFile {

    private final ShippedFaces faces;

    public PdfFile(ShippedFaces faces) {
        this.faces = faces;
    }

    /** @return whether it was finished; {@code progress} hears of pages */
    public boolean write(List<Page> pages, String title, Progress progress, OutputStream out) throws IOException {
        return write(new Book(pages, List.of(), List.of()), title, progress, out);
    }

    /** @return whether it was finished; {@code progress} hears of pages */
    public boolean write(Book book, String title, Progress progress, OutputStream out) throws IOException {
        List<Page> pages = book.pages();
        // The files of the faces are read by one at a time.
        synchronized (faces) {
            try (PDDocument pdf = new PDDocument()) {
                pdf.getDocumentInformation().setTitle(title);
                pdf.getDocumentCatalog().setLanguage("zh-CN");
                // Otherwise the file would be named after the time of day.
                pdf.setDocumentId((long) title.hashCode());
                Map<Face, PDFont> fonts = new EnumMap<>(Face.class);
                for (int i = 0; i < pages.size(); i++) {
                    if (!progress.goesOn(i, pages.size(), "")) {
                        return false;
                    }
                    draw(pdf, pages.get(i), fonts);
                }
                Leading.add(pdf, book);
                pdf.save(out);
                return true;
            }
        }
    }

    private void draw(PDDocument pdf, Page page, Map<Face, PDFont> fonts) throws IOException {
        PDPage sheet = new PDPage(new PDRectangle((float) Page.WIDTH, (float) Page.HEIGHT));
        pdf.addPage(sheet);
        try (PDPageContentStream pen = new PDPageContentStream(pdf, sheet)) {
            for (Shape shape : page.shapes()) {
                switch (shape) {
                    case Shape.Words words -> words(pdf, pen, words, fonts);
                    case Shape.Box box -> box(pen, box);
                    case Shape.Rule rule -> rule(pen, rule);
                }
            }
        }
    }

    private void words(PDDocument pdf, PDPageContentStream pen, Shape.Words words, Map<Face, PDFont> fonts)
            throws IOException {
        PDFont font = fonts.get(words.face());
        if (font == null) {
            font = PDType0Font.load(pdf, faces.font(words.face()), true);
            fonts.put(words.face(), font);
        }
        pen.beginText();
        pen.setFont(font, (float) words.size());
        pen.setNonStrokingColor(grey(words.colour(), 1), grey(words.colour(), 3), grey(words.colour(), 5));
        pen.setCharacterSpacing((float) words.spread());
        pen.setTextMatrix(new Matrix(1, 0, 0, 1, (float) words.x(), (float) (Page.HEIGHT - words.y())));
        pen.showText(words.text());
        pen.endText();
    }

    private static void box(PDPageContentStream pen, Shape.Box box) throws IOException {
        pen.setNonStrokingColor(grey(box.colour(), 1), grey(box.colour(), 3), grey(box.colour(), 5));
        pen.addRect((float) box.x(), (float) (Page.HEIGHT - box.y() - box.height()), (float) box.width(), (float)
                box.height());
        pen.fill();
    }

    private static void rule(PDPageContentStream pen, Shape.Rule rule) throws IOException {
        pen.setStrokingColor(grey(rule.colour(), 1), grey(rule.colour(), 3), grey(rule.colour(), 5));
        for (Stroke stroke : Stroke.of(rule)) {
            pen.setLineWidth((float) stroke.width());
            for (int i = 0; i < stroke.x().length; i++) {
                float x = (float) stroke.x()[i];
                float y = (float) (Page.HEIGHT - stroke.y()[i]);
                if (i == 0) {
                    pen.moveTo(x, y);
                } else {
                    pen.lineTo(x, y);
                }
            }
            pen.stroke();
        }
    }

    /** One of the three parts of {@code #RRGGBB}, from 0 to 1. */
    private static float grey(String colour, int at) {
        return Integer.parseInt(colour, at, at + 2, 16) / 255f;
    }
}
