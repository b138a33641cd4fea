package org.yandu.intake.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Small files with pages that have something of everything: heads, numbers, headings, a table, notes, marks. */
public final class PageSamples {

    public static final String SENTENCE =
            "坚持以人民为中心的发展思想，把增进民生福祉作为发展的根本目的，形成有效的社会治理、良好的社会秩序，使人民获得感、幸福感、安全感更加充实、更有保障、更可持续。";

    private PageSamples() {}

    public static byte[] pdf() {
        PdfMaker maker = new PdfMaker();
        PDDocumentOutline outline = new PDDocumentOutline();
        maker.document.getDocumentCatalog().setDocumentOutline(outline);
        for (int i = 1; i <= 3; i++) {
            maker.page().at(260, 50, 9, "社会治理读本").at(290, 800, 9, "— " + i + " —");
            maker.at(220, 100, 16, "第" + "一二三".charAt(i - 1) + "章 总则").down(140);
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle("第" + "一二三".charAt(i - 1) + "章 总则");
            PDPageFitDestination there = new PDPageFitDestination();
            there.setPage(maker.current());
            item.setDestination(there);
            outline.addLast(item);
            maker.paragraph(90, 34, SENTENCE).paragraph(90, 34, SENTENCE);
            maker.rule(90, 740, 200, 740).at(90, 760, 9, "① 见《中国共产党章程》。");
        }
        highlight(maker, 114, 140, 72, "重点", "张老师");
        note(maker, 80, 160, "此处可提问");
        return maker.bytes();
    }

    public static byte[] ofd() {
        OfdMaker maker = new OfdMaker().page().at(30, 40, 6, "第一章 总则").paragraph(30, 60, 34, SENTENCE);
        maker.page().paragraph(30, 40, 34, SENTENCE);
        return maker.outline("第一章 总则", 0)
                .highlight(0, "46 55 20 8", "王老师", "根本立场")
                .bytes();
    }

    /** On so many points from a place on the base line of 12-point type. */
    public static PDAnnotationHighlight highlight(
            PdfMaker maker, double x, double baseLine, double width, String comment, String author) {
        PDAnnotationHighlight mark = new PDAnnotationHighlight();
        float top = (float) (PdfMaker.HEIGHT - baseLine + 10);
        float bottom = (float) (PdfMaker.HEIGHT - baseLine - 2);
        float left = (float) x;
        float right = (float) (x + width);
        mark.setQuadPoints(new float[] {left, top, right, top, left, bottom, right, bottom});
        mark.setRectangle(new PDRectangle(left, bottom, right - left, top - bottom));
        mark.setColor(new PDColor(new float[] {1, 0.8f, 0}, PDDeviceRGB.INSTANCE));
        mark.setContents(comment);
        mark.getCOSObject().setString(COSName.T, author);
        add(maker, mark);
        return mark;
    }

    public static void note(PdfMaker maker, double x, double y, String comment) {
        PDAnnotationText note = new PDAnnotationText();
        note.setRectangle(new PDRectangle((float) x - 10, (float) (PdfMaker.HEIGHT - y) - 10, 20, 20));
        note.setContents(comment);
        add(maker, note);
    }

    public static void add(PdfMaker maker, org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation annotation) {
        try {
            var all = maker.current().getAnnotations();
            all.add(annotation);
            maker.current().setAnnotations(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
