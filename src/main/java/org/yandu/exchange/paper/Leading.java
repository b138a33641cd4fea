package org.yandu.exchange.paper;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The outline of a PDF and the links on its pages. */
final class Leading {

    private Leading() {}

    static void add(PDDocument pdf, Book book) throws java.io.IOException {
        for (Book.Link link : book.links()) {
            PDAnnotationLink area = new PDAnnotationLink();
            Shape.Box box = link.area();
            area.setRectangle(new PDRectangle(
                    (float) box.x(), (float) (Page.HEIGHT - box.y() - box.height()), (float) box.width(), (float)
                            box.height()));
            PDBorderStyleDictionary none = new PDBorderStyleDictionary();
            none.setWidth(0);
            area.setBorderStyle(none);
            area.setDestination(destination(pdf, link.to()));
            pdf.getPage(link.page()).getAnnotations().add(area);
        }
        if (!book.marks().isEmpty()) {
            outline(pdf, book);
        }
    }

    private static void outline(PDDocument pdf, Book book) {
        PDDocumentOutline outline = new PDDocumentOutline();
        pdf.getDocumentCatalog().setDocumentOutline(outline);
        pdf.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        Deque<PDOutlineNode> nodes = new ArrayDeque<>();
        Deque<Integer> levels = new ArrayDeque<>();
        nodes.push(outline);
        levels.push(0);
        for (Book.Mark mark : book.marks()) {
            while (levels.element() >= mark.level()) {
                levels.pop();
                nodes.pop();
            }
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(mark.words());
            item.setDestination(destination(pdf, mark.at()));
            nodes.element().addLast(item);
            nodes.push(item);
            levels.push(mark.level());
        }
    }

    private static PDPageXYZDestination destination(PDDocument pdf, Book.Spot spot) {
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(pdf.getPage(spot.page()));
        place.setTop((int) (Page.HEIGHT - spot.y()));
        place.setLeft(0);
        return place;
    }
}
