package org.yandu.intake.office;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.document.MarkedHeading.By;
import org.yandu.intake.office.PaperParagraph.At;

/** Paragraphs and tables of a Word document, in the order in which they are read. */
final class DocxBody {

    private static final int BODY_LEVEL = 9;

    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final DocxText text;

    /** What waits for the next paragraph: a comment begun between two, or words whose paragraph mark was deleted. */
    private PaperParagraph waiting = new PaperParagraph();

    DocxBody(DocxStyles styles, DocxNumbering numbering, DocxNotes notes) {
        this.styles = styles;
        this.numbering = numbering;
        this.text = new DocxText(styles, notes, this);
    }

    void block(Xml block, List<PaperBlock> into) {
        switch (block.name) {
            case "w:p" -> paragraph(block, into);
            case "w:tbl" -> {
                PaperTable table = table(block);
                if (!table.rows().isEmpty()) {
                    into.add(table);
                }
            }
            case "w:sdt" -> {
                Xml content = block.child("w:sdtContent");
                if (content != null) {
                    blocks(content, into);
                }
            }
            case "w:customXml", "w:smartTag", "w:ins", "w:moveTo" -> blocks(block, into);
            case "mc:AlternateContent" -> blocks(DocxText.chosen(block), into);
            case "w:commentRangeStart" -> waiting.mark(At.START, block.get("w:id", ""));
            case "w:commentRangeEnd" -> waiting.mark(At.END, block.get("w:id", ""));
            default -> {
                // Sections, bookmarks, deletions: nothing of the text.
            }
        }
    }

    void blocks(Xml parent, List<PaperBlock> into) {
        parent.children.forEach(c -> block(c, into));
    }

    /** What still waits gets a paragraph of its own. */
    void end(List<PaperBlock> into) {
        if (!waiting.isEmpty()) {
            into.add(waiting);
            waiting = new PaperParagraph();
        }
    }

    private void paragraph(Xml p, List<PaperBlock> into) {
        Xml properties = p.child("w:pPr");
        String style = DocxStyles.value(properties, "w:pStyle");
        PaperParagraph paragraph = waiting;
        waiting = new PaperParagraph();
        List<PaperBlock> boxes = new ArrayList<>();
        text.read(p, style, paragraph, boxes);
        Xml mark = properties == null ? null : properties.child("w:rPr");
        if (mark != null && (mark.child("w:del") != null || mark.child("w:moveFrom") != null)) {
            // With its mark deleted, it runs on into the next one, which keeps its own style and number.
            waiting = paragraph;
            into.addAll(boxes);
            return;
        }
        paragraph.title = styles.isTitle(style);
        paragraph.quoted = styles.isQuote(style);
        heading(paragraph, style, properties);
        paragraph.label = label(style, properties);
        into.add(paragraph);
        into.addAll(boxes);
    }

    private void heading(PaperParagraph paragraph, String style, @Nullable Xml properties) {
        Xml own = properties == null ? null : properties.child("w:outlineLvl");
        int styled = styles.headingLevel(style);
        if (own != null) {
            int level = own.number("w:val", BODY_LEVEL);
            if (level >= 0 && level < BODY_LEVEL) {
                boolean same = styled == level + 1;
                paragraph.heading(level + 1, same ? By.STYLE : By.OUTLINE_LEVEL);
            }
        } else if (styled > 0) {
            paragraph.heading(styled, By.STYLE);
        }
    }

    private String label(String style, @Nullable Xml properties) {
        Xml own = properties == null ? null : properties.child("w:numPr");
        Xml inherited = styles.list(style);
        String list = own == null ? "" : DocxStyles.value(own, "w:numId");
        if (list.isEmpty()) {
            list = DocxStyles.value(inherited, "w:numId");
        }
        // List 0 takes a paragraph out of the list its style puts it in.
        if (list.isEmpty() || list.equals("0")) {
            return "";
        }
        String level = own == null ? "" : DocxStyles.value(own, "w:ilvl");
        int at = level.isEmpty()
                ? numbering.levelOf(list, styles.lister(style), Xml.parsed(DocxStyles.value(inherited, "w:ilvl"), 0))
                : Xml.parsed(level, 0);
        return numbering.next(list, at);
    }

    private PaperTable table(Xml tbl) {
        List<List<PaperTable.Cell>> rows = new ArrayList<>();
        rows(tbl, rows);
        return new PaperTable(rows);
    }

    private void rows(Xml parent, List<List<PaperTable.Cell>> rows) {
        for (Xml child : parent.children) {
            if (child.is("w:tr")) {
                Xml properties = child.child("w:trPr");
                boolean deleted = properties != null && properties.child("w:del") != null;
                if (!deleted) {
                    List<PaperTable.Cell> cells = new ArrayList<>();
                    skipped(properties, cells);
                    cells(child, cells);
                    rows.add(cells);
                }
            } else if (child.is("w:sdt")) {
                child.all("w:sdtContent").forEach(c -> rows(c, rows));
            } else if (child.is("w:customXml") || child.is("w:ins") || child.is("w:moveTo")) {
                rows(child, rows);
            }
        }
    }

    private static void skipped(@Nullable Xml properties, List<PaperTable.Cell> cells) {
        int before = Xml.parsed(DocxStyles.value(properties, "w:gridBefore"), 0);
        if (before > 0) {
            cells.add(new PaperTable.Cell(List.of(), Math.min(before, MOST_COLUMNS)));
        }
    }

    /** As many as Word allows. */
    private static final int MOST_COLUMNS = 63;

    private void cells(Xml parent, List<PaperTable.Cell> cells) {
        for (Xml child : parent.children) {
            if (child.is("w:tc")) {
                Xml properties = child.child("w:tcPr");
                if (properties != null && properties.child("w:cellDel") != null) {
                    continue;
                }
                List<PaperBlock> blocks = new ArrayList<>();
                blocks(child, blocks);
                end(blocks);
                int columns = Xml.parsed(DocxStyles.value(properties, "w:gridSpan"), 1);
                cells.add(new PaperTable.Cell(blocks, Math.clamp(columns, 1, MOST_COLUMNS)));
            } else if (child.is("w:sdt")) {
                child.all("w:sdtContent").forEach(c -> cells(c, cells));
            } else if (child.is("w:customXml") || child.is("w:ins") || child.is("w:moveTo")) {
                cells(child, cells);
            }
        }
    }
}
