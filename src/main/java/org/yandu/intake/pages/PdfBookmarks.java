package org.yandu.intake.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jspecify.annotations.Nullable;

/** The bookmarks of a PDF, in order, with the page each points to; damaged ones are passed over. */
final class PdfBookmarks {

    /** More are the index of a book. */
    private static final int MOST = 20_000;

    private static final int DEEPEST = 9;

    private final PDDocument document;
    private final Map<COSDictionary, Integer> numbers;
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Bookmark> found = new ArrayList<>();

    private PdfBookmarks(PDDocument document, Map<COSDictionary, Integer> numbers) {
        this.document = document;
        this.numbers = numbers;
    }

    /** @param numbers of the pages, from 0 */
    static List<Bookmark> of(PDDocument document, Map<COSDictionary, Integer> numbers) {
        PdfBookmarks bookmarks = new PdfBookmarks(document, numbers);
        try {
            PDOutlineNode outline = document.getDocumentCatalog().getDocumentOutline();
            if (outline != null) {
                bookmarks.below(outline, 1);
            }
        } catch (RuntimeException e) {
            // What was found so far is still true.
            return bookmarks.found;
        }
        return bookmarks.found;
    }

    private void below(PDOutlineNode node, int level) {
        @Nullable PDOutlineItem item = node.getFirstChild();
        while (item != null && seen.size() < MOST && seen.add(item.getCOSObject())) {
            String title = item.getTitle();
            Integer page = page(item);
            if (title != null && page != null) {
                found.add(new Bookmark(page, title, level));
            }
            if (level < DEEPEST) {
                below(item, level + 1);
            }
            item = item.getNextSibling();
        }
    }

    private @Nullable Integer page(PDOutlineItem item) {
        try {
            PDPage page = item.findDestinationPage(document);
            return page == null ? null : numbers.get(page.getCOSObject());
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }
}
