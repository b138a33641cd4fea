package org.yandu.intake.office;

import java.util.ArrayList;
import java.util.List;
import org.yandu.document.MarkedHeading.By;

/** Paragraphs, lists and tables of an OpenDocument text. */
final class OdtText {

    /** An empty cell may be repeated to the edge of the sheet. */
    private static final int MOST_REPEATED = 64;

    private final OdtStyles styles;
    private final OdtLists lists;
    private final OdtWords words;

    OdtText(Paper paper, OdtStyles styles) {
        this.styles = styles;
        this.lists = new OdtLists(styles);
        this.words = new OdtWords(paper, styles, this);
    }

    void blocks(Xml parent, List<PaperBlock> into) {
        parent.children.forEach(c -> block(c, into));
    }

    void block(Xml block, List<PaperBlock> into) {
        switch (block.name) {
            case "text:p", "text:h" -> paragraph(block, "", into);
            case "text:list" -> {
                String style = block.get("text:style-name", "");
                list(block, style, 1, lists.begin(block, style), into);
            }
            case "table:table" -> {
                List<List<PaperTable.Cell>> rows = new ArrayList<>();
                rows(block, rows);
                if (!rows.isEmpty()) {
                    into.add(new PaperTable(rows));
                }
            }
            case "text:section",
                    "text:numbered-paragraph",
                    "text:table-of-content",
                    "text:illustration-index",
                    "text:table-index",
                    "text:object-index",
                    "text:user-index",
                    "text:alphabetical-index",
                    "text:bibliography",
                    "text:index-body",
                    "text:index-title",
                    "draw:frame",
                    "draw:text-box" -> blocks(block, into);
            default -> {
                // Declarations, and text:tracked-changes, where what was deleted is kept.
            }
        }
    }

    private void paragraph(Xml p, String label, List<PaperBlock> into) {
        String style = p.get("text:style-name", "");
        PaperParagraph paragraph = new PaperParagraph();
        List<PaperBlock> boxes = new ArrayList<>();
        words.read(p, style, paragraph, boxes);
        paragraph.title = styles.isTitle(style);
        paragraph.quoted = styles.isQuote(style);
        paragraph.label = label;
        int styled = styles.headingLevel(style);
        int level = p.is("text:h") ? Math.max(1, p.number("text:outline-level", 1)) : 0;
        if (level > 0) {
            paragraph.heading(level, styled == level || styled == 0 ? By.STYLE : By.OUTLINE_LEVEL);
            boolean unnumbered = p.get("text:is-list-header", "false").equals("true");
            if (label.isEmpty() && !unnumbered && styles.list(OdtStyles.OUTLINE) != null) {
                int restart =
                        p.get("text:restart-numbering", "false").equals("true") ? p.number("text:start-value", 1) : -1;
                paragraph.label = lists.next(OdtStyles.OUTLINE, level, lists.outline(), restart);
            }
        } else if (styled > 0) {
            paragraph.heading(styled, By.STYLE);
        }
        into.add(paragraph);
        into.addAll(boxes);
    }

    private void list(Xml list, String style, int level, int[] now, List<PaperBlock> into) {
        for (Xml item : list.children) {
            boolean header = item.is("text:list-header");
            if (!header && !item.is("text:list-item")) {
                continue;
            }
            boolean numbered = header;
            for (Xml block : item.children) {
                if (block.is("text:list")) {
                    list(block, block.get("text:style-name", style), level + 1, now, into);
                    numbered = true;
                } else if (!numbered && (block.is("text:p") || block.is("text:h"))) {
                    // Only the first paragraph of an item has its number.
                    numbered = true;
                    String own = style.isEmpty()
                            ? styles.inherited(block.get("text:style-name", ""), "style:list-style-name")
                            : style;
                    paragraph(block, lists.next(own, level, now, item.number("text:start-value", -1)), into);
                } else {
                    block(block, into);
                }
            }
        }
    }

    private void rows(Xml parent, List<List<PaperTable.Cell>> rows) {
        for (Xml child : parent.children) {
            switch (child.name) {
                case "table:table-row" -> rows.add(cells(child));
                case "table:table-header-rows", "table:table-rows", "table:table-row-group" -> rows(child, rows);
                default -> {
                    // Columns.
                }
            }
        }
    }

    private List<PaperTable.Cell> cells(Xml row) {
        List<PaperTable.Cell> cells = new ArrayList<>();
        for (Xml child : row.children) {
            if (child.is("table:table-cell") || child.is("table:covered-table-cell")) {
                List<PaperBlock> blocks = new ArrayList<>();
                if (child.is("table:table-cell")) {
                    blocks(child, blocks);
                }
                int repeated = Math.clamp(child.number("table:number-columns-repeated", 1), 1, MOST_REPEATED);
                // What a wide cell covers stands there as cells of its own.
                cells.add(new PaperTable.Cell(blocks, repeated));
            }
        }
        return cells;
    }
}
