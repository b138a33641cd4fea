package org.yandu.intake.pages;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;

/** Draws PDF files for tests, in points from the upper left corner of an A4 page. */
final class PdfMaker implements AutoCloseable {

    static final double WIDTH = 595;

    static final double HEIGHT = 842;

    final PDDocument document = new PDDocument();
    final PDFont font;
    private PDPage page = new PDPage();
    private double y;

    PdfMaker() {
        try (InputStream face = PdfMaker.class.getResourceAsStream("/org/yandu/fonts/NotoSerifSC-Regular.ttf")) {
            font = PDType0Font.load(document, face, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PdfMaker page() {
        page = new PDPage(new PDRectangle((float) WIDTH, (float) HEIGHT));
        document.addPage(page);
        y = 100;
        return this;
    }

    PDPage current() {
        return page;
    }

    /** Words with their base line at a height. */
    PdfMaker at(double x, double baseLine, double size, String words) {
        return turned(x, baseLine, size, 0, words);
    }

    PdfMaker turned(double x, double baseLine, double size, double degrees, String words) {
        draw(stream -> {
            stream.beginText();
            stream.setFont(font, (float) size);
            stream.setTextMatrix(
                    Matrix.getRotateInstance(Math.toRadians(degrees), (float) x, (float) (HEIGHT - baseLine)));
            stream.showText(words);
            stream.endText();
        });
        return this;
    }

    /** One piece that is said to read otherwise than it is drawn. */
    PdfMaker spoken(String words, double x, double baseLine, String drawn) {
        COSDictionary properties = new COSDictionary();
        properties.setString(COSName.ACTUAL_TEXT, words);
        draw(stream -> stream.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(properties)));
        at(x, baseLine, 12, drawn);
        draw(PDPageContentStream::endMarkedContent);
        return this;
    }

    PdfMaker rule(double left, double top, double right, double bottom) {
        draw(stream -> {
            stream.moveTo((float) left, (float) (HEIGHT - top));
            stream.lineTo((float) right, (float) (HEIGHT - bottom));
            stream.stroke();
        });
        return this;
    }

    /** A picture of grey, in points from the upper left corner. */
    PdfMaker picture(double left, double top, double width, double height) {
        draw(stream -> stream.drawImage(
                LosslessFactory.createFromImage(document, new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY)),
                (float) left,
                (float) (HEIGHT - top - height),
                (float) width,
                (float) height));
        return this;
    }

    /** A paragraph of 12-point lines of so many characters from x, the first set in by two; below what was written so. */
    PdfMaker paragraph(double x, int characters, String words) {
        int from = 0;
        int room = characters - 2;
        while (from < words.length()) {
            int to = Math.min(words.length(), from + room);
            at(from == 0 ? x + 24 : x, y, 12, words.substring(from, to));
            y += 20;
            from = to;
            room = characters;
        }
        return this;
    }

    /** Where the next paragraph begins. */
    PdfMaker down(double to) {
        y = to;
        return this;
    }

    /** What may fail while drawing. */
    interface Drawing {
        void on(PDPageContentStream stream) throws IOException;
    }

    void draw(Drawing drawing) {
        try (PDPageContentStream stream =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            drawing.on(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PdfMaker locked(String owner, String user) {
        try {
            document.protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    byte[] bytes() {
        try (document) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
